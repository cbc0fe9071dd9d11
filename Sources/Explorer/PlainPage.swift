import Screen

/// What a screen reader is given: lines of text, one below the other, of which one may be chosen.
///
/// The terminal's cursor stands on the chosen line and is the only sign of the choice: where a mark or another colour moved
/// with it, two lines would be written anew for each key, and a screen reader would read both.
struct PlainPage {
    /// A line of its own: an item, a heading, a sentence. It is broken where the screen is narrower.
    struct Line {
        var text: String
        /// What it is among those that can be chosen; nil where it can't.
        var choice: Int?

        init(_ text: String, choice: Int? = nil) {
            self.text = text
            self.choice = choice
        }
    }

    /// A line that is typed at, and what stands before it.
    struct Entry {
        var lead: String
        var input: InputLine
    }

    /// Where the reader is, and whom the numbers are about.
    var title: String
    var scope = ""
    /// Below them, where something is typed.
    var entry: Entry?
    /// What stands between the line that is typed at and the list: the entry that is chosen.
    var choice = ""
    var lines: [Line] = []
    /// The choice on whose line the cursor stands.
    var chosen: Int?
    /// Sentences about what is chosen, of which as many are shown as fit.
    var detail: [String] = []
    /// What has just happened.
    var status = ""
    /// The filter while it is typed, in the place of the status.
    var filter: Entry?
    var keys = ""

    /// The line of what is chosen.
    var chosenText: String? { chosen.flatMap { chosen in lines.first { $0.choice == chosen }?.text } }
}
