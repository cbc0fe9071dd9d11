import MigrationData

/// Who lives where by subregion: all but those who never had an end in the region.
package struct MatrixNumbers {
    package let entries: [MatrixEntry]
    /// Rows and columns in the order of figures.
    package static let groups = SeriesPalette.order.map(AreaSelection.subregion) + [AreaSelection.outside]

    /// The persons of a cell; nil where unknown, and from outside to outside.
    package func persons(_ origin: AreaSelection, _ destination: AreaSelection) -> Int? {
        if origin == .outside, destination == .outside { return nil }
        return entries.first { $0.origin == origin && $0.destination == destination }?.persons
    }

    /// Who comes from a group.
    package func row(_ origin: AreaSelection) -> Int? { Self.sum(Self.groups.map { persons(origin, $0) }) }

    /// Who lives in a group.
    package func column(_ destination: AreaSelection) -> Int? { Self.sum(Self.groups.map { persons($0, destination) }) }

    /// All of them.
    package var all: Int? { Self.sum(Self.groups.map(row)) }

    static func sum(_ persons: [Int?]) -> Int? {
        let known = persons.compactMap { $0 }
        return known.isEmpty ? nil : known.reduce(0, +)
    }

    /// The group at each end of a cell of the figure, by its place in reading order.
    package static func ends(at place: Int) -> (origin: AreaSelection, destination: AreaSelection)? {
        guard place >= 0, place < groups.count * groups.count else { return nil }
        return (groups[place / groups.count], groups[place % groups.count])
    }
}

extension MatrixQuery {
    package func numbers(_ model: Model) throws(TableError) -> MatrixNumbers {
        MatrixNumbers(
            entries: try model.data.migrantStock(edition: edition)
                .matrix(year: year, sex: sex, areas: model.data.areas()))
    }
}
