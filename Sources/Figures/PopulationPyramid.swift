import Screen

/// Two populations by age on one another, left and right: the one in front as bars, the one behind as area and edge.
package struct PopulationPyramid: Hashable, Sendable {
    /// One age group.
    package struct Row: Hashable, Sendable {
        /// "30–34".
        package var label: String
        /// Per cent of the whole population in front; `nil` where it is not known.
        package var left: Double?
        package var right: Double?
        /// Per cent of the whole population behind; `nil` where there is none or it is not known.
        package var leftBehind: Double?
        package var rightBehind: Double?
        package var isChosen: Bool

        package init(
            label: String, left: Double?, right: Double?, leftBehind: Double? = nil, rightBehind: Double? = nil,
            isChosen: Bool = false
        ) {
            self.label = label
            self.left = left
            self.right = right
            self.leftBehind = leftBehind
            self.rightBehind = rightBehind
            self.isChosen = isChosen
        }
    }

    package var heading: Heading
    package var leftName: String
    package var rightName: String
    /// What stands above the age groups.
    package var middleName: String
    /// Youngest first; the oldest is drawn on top.
    package var rows: [Row]
    /// A few groups that stand for all rows where even joined pairs don't fit; youngest first.
    package var broad: [Row]
    /// What the population in front and the one behind are.
    package var frontLegend: String
    package var behindLegend: String
    /// The same in one word where room is scarce; the first part of the legend unless told otherwise.
    package var behindShort = ""
    /// The share of the longest possible bar, to share a scale between figures; otherwise the largest of the rows.
    package var maximum: Double?
    /// The same for pairs of age groups and for broad ones; otherwise twice the maximum, and the largest.
    var pairMaximum: Double?
    var broadMaximum: Double?
    /// The cells that numbers have at least, to share a layout between figures.
    var leastNumberWidth = 0
    /// Whether the numbers lie between two years, in which alone anything was counted.
    var isBetween = false

    package init(
        heading: Heading, leftName: String = "men", rightName: String = "women", middleName: String = "age",
        rows: [Row], broad: [Row] = [], frontLegend: String = "", behindLegend: String = "", maximum: Double? = nil
    ) {
        self.heading = heading
        self.leftName = leftName
        self.rightName = rightName
        self.middleName = middleName
        self.rows = rows
        self.broad = broad
        self.frontLegend = frontLegend
        self.behindLegend = behindLegend
        self.maximum = maximum
    }

    /// The pyramid with no row chosen.
    package var unchosen: PopulationPyramid {
        var result = self
        for position in rows.indices { result.rows[position].isChosen = false }
        for position in broad.indices { result.broad[position].isChosen = false }
        return result
    }

    /// Chooses a row, and of the broad groups that which holds it.
    package mutating func choose(_ row: Int, broad ranges: [ClosedRange<Int>]) {
        if rows.indices.contains(row) { rows[row].isChosen = true }
        for (position, range) in ranges.enumerated() where position < broad.count {
            broad[position].isChosen = range.contains(row)
        }
    }
}

extension PopulationPyramid.Row {
    /// This group and the next older one as one group: "0–4" and "5–9" are "0–9".
    func joined(with older: Self) -> Self {
        Self(
            label: Self.joinedLabel(label, older.label), left: Self.sum(left, older.left),
            right: Self.sum(right, older.right), leftBehind: Self.sum(leftBehind, older.leftBehind),
            rightBehind: Self.sum(rightBehind, older.rightBehind), isChosen: isChosen || older.isChosen)
    }

    /// The longest bar or edge of the row.
    var widest: Double {
        [left, right, leftBehind, rightBehind].map(\.amount).max() ?? 0
    }

    /// A sum of which a part is not known is not known.
    private static func sum(_ first: Double?, _ second: Double?) -> Double? {
        guard let first, let second else { return nil }
        return first + second
    }

    private static func joinedLabel(_ younger: String, _ older: String) -> String {
        let separators: Set<Character> = ["–", "-"]
        let from = String(younger.prefix { !separators.contains($0) })
        if older.hasSuffix("+") { return from + "+" }
        guard let separator = older.firstIndex(where: separators.contains) else { return younger + " " + older }
        return from + older[separator...]
    }
}
