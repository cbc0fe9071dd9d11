import Explorer
import MigrationData
import Screen
import Terminal
import Views

/// Keeps the state folder and the explorer in step. Whatever is wrong with the folder is said once and ends nothing.
struct SavedState {
    private let folder: StateFolder?
    /// The line that the history ends with, as far as this session knows.
    private var saved: String?
    /// What is added to the history if a signal ends the session.
    private var lastWords = ""
    private var held: (folder: Int32, file: String)?
    private var hasTried = false
    private var isBroken = false

    init(folder: StateFolder?) {
        self.folder = folder
    }

    /// Takes up what earlier sessions left; the explorer opens where the last one ended unless a view is asked for.
    mutating func resume(_ state: inout ExplorerState, opensLast: Bool, model: Model) throws(TableError) {
        guard let folder else { return }
        let lines: [String]
        do throws(FileError) { lines = try folder.readHistory() } catch {
            isBroken = true
            state.notice = Self.text(error)
            return
        }
        saved = lines.last
        try state.resume(lines, opensLast: opensLast, model: model)
    }

    // MARK: History

    /// Adds a place to the history; the last one of the session even where another has meanwhile added its own.
    mutating func append(place line: String?, isLast: Bool = false, _ state: inout ExplorerState) {
        guard let folder, let line, !isBroken, isLast || line != saved else { return }
        do throws(FileError) {
            try folder.append(place: line)
            saved = line
        } catch {
            isBroken = true
            state.notice = Self.text(error)
        }
    }

    /// Leaves word where the session is, for the case that a signal ends it.
    mutating func leaveWord(place line: String?, _ session: TerminalSession) {
        guard let folder, let line, !isBroken else { return }
        let words = line == saved ? "" : line + "\n"
        guard words != lastWords else { return }
        if !hasTried {
            // Where it can't be opened the next place that is left will say so.
            hasTried = true
            held = try? folder.heldOpen()
        }
        guard let held else { return }
        session.setLastWords(words, folder: held.folder, file: held.file)
        lastWords = words
    }

    // MARK: The theme

    /// Keeps a theme for the next session; that it can't be is said beside it.
    func keep(theme: Theme, _ state: inout ExplorerState) {
        guard let folder, !isBroken else { return }
        do throws(FileError) { try folder.keep(theme: theme) } catch {
            state.notice = [state.notice, Self.text(error)].compactMap(\.self).joined(separator: "; ")
        }
    }

    // MARK: Bookmarks

    /// Changes the bookmarks in the file; where that can't be, for this session alone.
    func change(_ change: BookmarkChange, _ state: inout ExplorerState, model: Model) throws(TableError) {
        var lines = change.applied(to: state.bookmarks) { $0 }
        var fault: FileError?
        if let folder {
            do throws(FileError) { lines = try folder.change(change) } catch { fault = error }
        }
        try state.take(bookmarks: lines, after: change, model: model)
        guard let fault else { return }
        state.notice = Self.text(fault) + (change == .read ? "" : "; changed for this session alone")
    }

    /// The reason, with the end of the path: a notice is one line.
    private static func text(_ error: FileError) -> String {
        error.path.split(separator: "/").suffix(2).joined(separator: "/") + ": " + error.reason
    }
}
