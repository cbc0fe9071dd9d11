import Screen

/// Two numbers of each thing side by side on one scale, and the difference between them.
///
/// A row is: `>`, swatch, name, bar and number of the first, bar and number of the second, difference. The two columns of
/// bars are equally wide; the second differs by its pattern.
package struct PairedBars: Hashable, Sendable {
    /// One thing with its two numbers.
    package struct Row: Hashable, Sendable {
        package var label: String
        /// The name where room is scarce.
        package var shortLabel: String
        /// The series that gives the swatch its colour and pattern; `nil` for none.
        package var series: Int?
        /// The lengths of the two bars in the figure's unit; `nil` where one is not known.
        package var first: Double?
        package var second: Double?
        /// The numbers as they are to be read.
        package var firstNumber: String
        package var secondNumber: String
        /// First less second, with its sign, as it is to be read.
        package var difference: String
        package var isChosen: Bool
        /// Whether the text speaks of this row.
        package var isStrong: Bool

        package init(
            label: String, shortLabel: String? = nil, series: Int? = nil, first: Double?, second: Double?,
            firstNumber: String, secondNumber: String, difference: String, isChosen: Bool = false,
            isStrong: Bool = false
        ) {
            self.label = label
            self.shortLabel = shortLabel ?? label
            self.series = series
            self.first = first
            self.second = second
            self.firstNumber = firstNumber
            self.secondNumber = secondNumber
            self.difference = difference
            self.isChosen = isChosen
            self.isStrong = isStrong
        }
    }

    package var heading: Heading
    /// What the two columns are.
    package var firstHead: String
    package var secondHead: String
    package var differenceHead: String
    /// The same where room is scarce.
    package var shortDifferenceHead = "diff."
    package var rows: [Row]
    /// The row that the list is scrolled to.
    package var firstVisible: Int
    /// The value of the longest possible bar, to share a scale between figures; otherwise the largest of the rows.
    package var maximum: Double?

    package init(
        heading: Heading, firstHead: String, secondHead: String, differenceHead: String = "difference", rows: [Row],
        firstVisible: Int = 0, maximum: Double? = nil
    ) {
        self.heading = heading
        self.firstHead = firstHead
        self.secondHead = secondHead
        self.differenceHead = differenceHead
        self.rows = rows
        self.firstVisible = firstVisible
        self.maximum = maximum
    }
}

extension PairedBars.Row {
    /// The first number, or the sign for one that is not known.
    var shownFirst: String { firstNumber.isEmpty && !first.isKnown ? Numeral.unknown : firstNumber }
    /// The second number, or the sign for one that is not known.
    var shownSecond: String { secondNumber.isEmpty && !second.isKnown ? Numeral.unknown : secondNumber }
}
