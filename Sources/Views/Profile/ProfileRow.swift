import Screen

/// One line of a profile: a number of those who live in an area and one of those who left it, or something that the
/// report says.
package struct ProfileRow: Hashable, Sendable {
    /// What the line leads to.
    package enum Target: Hashable, Sendable {
        case view(View, title: String)
        case paragraph(Int)
        /// A printed figure or a measure by its id.
        case figure(String), measure(String)
        case objective(Int)
    }

    /// A number with a word or two behind it, the longest wording first.
    struct Cell: Hashable, Sendable {
        var number: String
        var words: [String] = []
    }

    enum Content: Hashable, Sendable {
        case numbers(here: Cell?, away: Cell?)
        /// What belongs to neither side, the longest wording first.
        case words([StyledText])
        /// Said in a sentence, with a mark before it.
        case statement(StyledText.Span, String)
    }

    /// The name of a number, and its unit or year.
    package internal(set) var label = ""
    var unit = ""
    let content: Content
    /// What stands at the right edge.
    var note = StyledText("")
    package let target: Target
    /// The numbers in full, sentence by sentence.
    package var sentences: [String] = []
    /// The ids of the printed figures that are the same numbers.
    package var printed: [String] = []
}

/// Lines of a profile under a heading.
package struct ProfileSection: Hashable, Sendable {
    package let title: String
    let unit: String
    package var rows: [ProfileRow]
    /// How many more there are.
    var hidden = 0
}
