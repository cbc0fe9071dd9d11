import Screen

/// Two rankings back to back on one scale: bars to the left and to the right of one axis, their numbers at their ends and
/// their names outside.
package struct TwoSidedBars: Hashable, Sendable {
    /// One bar of a side.
    package struct Bar: Hashable, Sendable {
        package var label: String
        /// The name where room is scarce.
        package var shortLabel: String
        /// The series that gives the swatch its colour and pattern; `nil` for none.
        package var series: Int?
        /// The length in the figure's unit; `nil` where it is not known.
        package var value: Double?
        /// The value as it is to be read.
        package var number: String

        package init(label: String, shortLabel: String? = nil, series: Int? = nil, value: Double?, number: String) {
            self.label = label
            self.shortLabel = shortLabel ?? label
            self.series = series
            self.value = value
            self.number = number
        }
    }

    package var heading: Heading
    /// What stands above the bars of each side, next to the axis.
    package var leftHead: String
    package var rightHead: String
    /// The bars from the top down.
    package var left: [Bar]
    package var right: [Bar]
    /// The value of the longest possible bar, to share a scale between figures; otherwise the largest of both sides.
    package var maximum: Double?

    package init(
        heading: Heading, leftHead: String = "", rightHead: String = "", left: [Bar], right: [Bar],
        maximum: Double? = nil
    ) {
        self.heading = heading
        self.leftHead = leftHead
        self.rightHead = rightHead
        self.left = left
        self.right = right
        self.maximum = maximum
    }

    /// The rows of the longer side.
    var rowCount: Int { max(left.count, right.count) }
}

extension TwoSidedBars.Bar {
    /// The number, or the sign for one that is not known.
    var shownNumber: String {
        number.isEmpty && !value.isKnown ? Numeral.unknown : number
    }
}
