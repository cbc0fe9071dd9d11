import Screen

/// Shares of one whole in a row, told apart by height, with their per cent in columns; the largest share is strong.
package struct ShareBars: Hashable, Sendable {
    /// One whole.
    package struct Row: Hashable, Sendable {
        package var label: String
        /// The name where room is scarce.
        package var shortLabel: String
        /// The series that gives the swatch its colour and pattern; `nil` for none.
        package var series: Int?
        /// Parts of one whole, each from 0 to 1; a number that is none (`.nan`) is not known.
        package var shares: [Double]
        package var isChosen: Bool

        package init(
            label: String, shortLabel: String? = nil, series: Int? = nil, shares: [Double], isChosen: Bool = false
        ) {
            self.label = label
            self.shortLabel = shortLabel ?? label
            self.series = series
            self.shares = shares
            self.isChosen = isChosen
        }
    }

    package var heading: Heading
    /// The names of the parts, at most three.
    package var partNames: [String]
    package var rows: [Row]
    /// The row that the list is scrolled to.
    package var firstVisible: Int
    /// Whether the shares lie between two years, in which alone anything was counted.
    var isBetween = false

    package init(heading: Heading, partNames: [String], rows: [Row], firstVisible: Int = 0) {
        self.heading = heading
        self.partNames = partNames
        self.rows = rows
        self.firstVisible = firstVisible
    }
}

extension ShareBars.Row {
    /// Per cent of a part with one decimal; `..` where it is not known.
    func percent(_ part: Int) -> String {
        Numeral.oneDecimal(part < shares.count ? shares[part] * 100 : nil)
    }

    /// The part that is larger than all others; `nil` where none is.
    var largest: Int? {
        guard let most = shares.map({ Optional($0).amount }).max(), most > 0 else { return nil }
        return shares.firstIndex { Optional($0).amount == most }
    }
}
