import Views

/// One of the lines that a prompt offers.
package struct PromptEntry: Hashable, Sendable {
    /// What Enter does.
    package enum Outcome: Hashable, Sendable {
        case action(Action)
        /// Opens a view by its line.
        case view(String)
        /// Comes back to a place by the line that it had for an address.
        case place(String)
        /// Follows a link of the report.
        case link(Link)
        /// Holds what the pane shows against a value.
        case compare(ComparedValue)
        /// Puts a text into the line, to go on typing.
        case complete(String)
        /// Copies in a form; goes on to the name of a file; writes it.
        case copy(CopyForm), format(OutputFormat)
        case write(replaces: Bool)
        /// Nothing, and why.
        case refuse(String)
    }

    /// How loud the line is.
    package enum Role: Hashable, Sendable {
        case plain
        /// Something that can't be done here.
        case dim
        /// A sentence about what is wrong with what was typed.
        case fault
    }

    package var text: String
    /// Beside it, in a low voice.
    package var note: String
    /// What the line tells, at its end, before which the text gives way; it takes the place of the note.
    package var answer: String
    /// The key that does the same.
    package var keys: String
    /// The group under whose name it stands; empty for none.
    package var heading: String
    package var role: Role
    package var outcome: Outcome
    /// What Tab puts into the line; nil where it can't be completed.
    package var completion: String?
    /// The line of the view that is drawn while the entry is chosen.
    package var preview: String?
    /// The characters of the text that match what was typed; nil where they are to be looked for.
    package var matches: [Range<Int>]?

    init(
        _ text: String, note: String = "", answer: String = "", keys: String = "", heading: String = "",
        role: Role = .plain,
        outcome: Outcome, completion: String? = nil, preview: String? = nil,
        matches: [Range<Int>]? = nil
    ) {
        self.text = text
        self.note = note
        self.answer = answer
        self.keys = keys
        self.heading = heading
        self.role = role
        self.outcome = outcome
        self.completion = completion
        self.preview = preview
        self.matches = matches
    }

    /// A view that Enter opens, Tab completes and the preview draws.
    static func view(_ line: String, note: String, keys: String = "") -> PromptEntry {
        PromptEntry(line, note: note, keys: keys, outcome: .view(line), completion: line + " ", preview: line)
    }
}
