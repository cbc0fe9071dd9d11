import Screen
import Views

/// What the user means by a key or a click.
package enum Action: Hashable, Sendable {
    case open(Pane)
    case nextPane, previousPane
    case up, down, left, right, pageUp, pageDown, first, last
    case into, back
    /// To the profile of the area that is chosen.
    case profile
    case yearBack, yearForward
    /// Lets the years go by themselves, or pauses them; stops them; the time since they began to.
    case play, stop, tick(milliseconds: Int)
    case sex
    case side
    /// Growth since another year.
    case since
    case order, reverse
    case filter
    case figure
    /// Persons, or their shares of rows or columns.
    case share
    /// Nearer to what is chosen on a map, further from it; the map moved.
    case zoomIn, zoomOut, panUp, panDown, panLeft, panRight
    /// Against what; ends the comparison where there is one.
    case compare
    case theme
    case mouse
    case help
    case evidence
    case describe
    /// The next number whose evidence differs.
    case nextDiffering
    /// To the place before the open one, or after it.
    case historyBack, historyForward
    /// Sets the bookmark of what is open or takes it away; all of them.
    case bookmark, bookmarks
    /// Copies what is chosen; asks in what form; asks for a form and a file's name.
    case copy, copyAs, export
    /// The command palette.
    case command
    /// Finding by words; the next and the previous of what was found.
    case find, nextFound, previousFound
    /// Slides from the view on the screen on.
    case present
    case redraw
    case suspend
    case quit
    /// What is typed into a prompt; the chosen entry put into its line, or taken away.
    case edit(InputLine.Edit), complete, remove
    /// The entry of a prompt that a letter or digit stands for.
    case pick(Character)
    /// A character typed into the filter, taking the last away, leaving it, keeping it.
    case type(Character), paste(String), erase, eraseAll, cancel, accept
    /// A press at a cell, and a turn of the wheel there.
    case press(x: Int, y: Int)
    case wheel(down: Bool, x: Int, y: Int)
    /// The mouse moved to a cell with its button held.
    case drag(x: Int, y: Int)
    case resize(Size)
}

/// What the loop must do after an update.
package enum Effect: Hashable, Sendable {
    case none
    case redraw
    case suspend
    case quit
    case setMouse(Bool)
    /// The user has chosen a theme, which is to be kept.
    case theme(Theme)
    /// A place was left, whose line is to be kept.
    case visited(String)
    /// The bookmarks are to be changed where they are kept, and given back: `ExplorerState.take(bookmarks:after:model:)`.
    case bookmarks(BookmarkChange)
    /// Something is to be copied, and the user told what became of it: `ExplorerState.notice`.
    case copy(CopyRequest)
    /// A view is to be written to a file, and what became of it given back: `ExplorerState.take(_:of:model:)`.
    case export(ExportRequest)
    /// Slides are to be shown, from a view's line on where there is one.
    case present(String?)
}
