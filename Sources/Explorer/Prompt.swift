import Screen
import Views

/// A line to type at with what it finds below: the command palette and its kin.
///
/// A purpose decides what is found (`Book.entries(for:)`) and what Delete does to it; what Enter does stands in the
/// entry itself.
package struct Prompt: Hashable, Sendable {
    package enum Purpose: Hashable, Sendable {
        /// A command by its name, or a view by its line.
        case command
        /// The bookmarks.
        case bookmarks
        /// Areas, corridors and texts by their words, or a question.
        case find
        /// What to compare with.
        case compare
        /// In what form to copy, and in what format to export.
        case copy(Taking), exportFormat(Taking)
        /// The name of the file to write; `existing` is one that was found to be there.
        case exportName(Taking, OutputFormat, existing: String?)
    }

    package var purpose: Purpose
    package var input: InputLine
    /// The chosen entry, from 0.
    package var chosen: Int

    package init(_ purpose: Purpose, text: String = "", chosen: Int = 0) {
        self.purpose = purpose
        input = InputLine(text)
        self.chosen = chosen
    }

    package var text: String { input.text }
}

extension Prompt.Purpose {
    /// What stands before the line.
    var sign: String {
        switch self {
        case .command: ":"
        case .bookmarks: "bookmarks"
        case .find: "/"
        case .compare: "compare with"
        case .copy: "copy"
        case .exportFormat: "export"
        case .exportName: "file"
        }
    }

    /// What can be typed, shown while nothing is.
    var advice: String {
        switch self {
        case .command: "a command, an area, or a view such as: stock area=NPL"
        case .bookmarks: "type to find one"
        case .find: "an area, a corridor, words of the report, or a question: women from nepal in malaysia 1990"
        case .compare: "an area or group, a year, women or men, an edition"
        case .copy, .exportFormat: "a letter or a digit chooses at once"
        case .exportName: "a name, or a path from here; ~/ is your home"
        }
    }

    /// What Enter does, for the line of keys.
    var verb: String {
        switch self {
        case .command: "do it"
        case .bookmarks: "open"
        case .find: "go there"
        case .compare: "compare"
        case .copy: "copy"
        case .exportFormat: "name the file"
        case .exportName: "do it"
        }
    }

    /// Whether Delete and Ctrl-D take the chosen entry away instead of a letter.
    var canRemove: Bool {
        switch self {
        case .command, .find, .compare, .copy, .exportFormat, .exportName: false
        case .bookmarks: true
        }
    }

    /// Whether nothing is typed: each letter chooses an entry.
    var isMenu: Bool {
        switch self {
        case .copy, .exportFormat: true
        case .command, .bookmarks, .find, .compare, .exportName: false
        }
    }

    /// Whether the entries are those that match what is typed.
    var isSearch: Bool {
        switch self {
        case .command, .bookmarks, .find, .compare: true
        case .copy, .exportFormat, .exportName: false
        }
    }

    /// What lies over the pane again when the prompt has gone.
    var below: ExplorerState.Overlay? {
        switch self {
        case .copy(let taking), .exportFormat(let taking), .exportName(let taking, _, _):
            taking.isFigure ? .figure(taking.citation.line) : nil
        case .command, .bookmarks, .find, .compare: nil
        }
    }

    /// Said where nothing is found.
    var nothing: String {
        switch self {
        case .command: "no command, area or view of that name"
        case .bookmarks: "no bookmark here; b sets one"
        case .find: "nothing of that name, and no word of it"
        case .compare: "no area, year, sex or edition of that name"
        case .copy, .exportFormat, .exportName: "nothing to choose"
        }
    }
}
