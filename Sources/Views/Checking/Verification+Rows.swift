import MigrationData

extension Verification {
    /// How many rows a view has, how many different values one of its columns, or how many rows lie inside an area or a group.
    func rows(_ line: String, _ count: RowCount, _ place: Place) throws(TableError) -> Double {
        let view = try view(line, place)
        switch count {
        case .all: return Double(try view.table(model: model).rows.count)
        case .different(let column):
            guard let number = try view.count(column, model) else { throw missing(column, line, place) }
            return Double(number)
        case .inside(let column, let area):
            let codes = try codes(area, place)
            guard let found = try view.table(model: model).texts(column) else { throw missing(column, line, place) }
            return Double(found.count { codes.contains($0) })
        }
    }

    private func missing(_ column: String, _ line: String, _ place: Place) -> TableError {
        place.error("the view \(line) has no column \(column)")
    }

    private func codes(_ area: String, _ place: Place) throws(TableError) -> Set<String> {
        let lookup = try AreaLookup(model)
        let selection: AreaSelection
        do throws(ViewError) {
            selection = try lookup.selection(area, key: "in")
        } catch {
            throw place.error(error.description)
        }
        return try MeasureQuery.codes(of: selection, model)
    }
}
