import MigrationData
import ReportData

extension Verification {
    /// How many rows a view has, how many different values one of its columns (of a list in a footnote the `items`), or how many
    /// rows lie inside an area or a group.
    func rows(_ line: String, _ count: RowCount, _ place: Place) throws(TableError) -> Double {
        switch count {
        case .all: return Double(try table(line, place).rows.count)
        case .different("items"):
            guard case .sources(let query) = try view(line, place) else { throw missing("items", line, place) }
            return Double(try query.sources(model).reduce(0) { $0 + $1.items.count })
        case .different(let column):
            guard let number = try table(line, place).count(column) else { throw missing(column, line, place) }
            return Double(number)
        case .inside(let column, let area):
            let codes = try codes(area, place)
            guard let found = try table(line, place).texts(column) else { throw missing(column, line, place) }
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
