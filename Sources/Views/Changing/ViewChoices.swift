import MigrationData

/// What can be chosen in a view's figure, one after the other, each with its number in full.
package struct ViewChoices: Hashable, Sendable {
    /// How something is chosen.
    package enum Target: Hashable, Sendable {
        case row(Int), year(Int)
        case area(AreaSelection)
    }

    package struct Item: Hashable, Sendable {
        package var target: Target
        package var name: String
        /// With its unit, where it has one.
        package var number: String
    }

    package var items: [Item] = []
    /// Whether the first one stands at the bottom.
    package var isUpward = false

    static let none = ViewChoices()
}

extension FigureRequest {
    /// Chooses something in the figure.
    package mutating func choose(_ target: ViewChoices.Target) {
        switch target {
        case .row(let row): chosenRow = row
        case .year(let year): chosenYear = year
        case .area(let area): chosenArea = area
        }
    }
}
