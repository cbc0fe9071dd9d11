import MigrationData

extension ComparedValue {
    /// Reads what stands behind `compare=`: a word for a sex, a number of four digits for a year, a name of an edition, and
    /// otherwise what somebody calls an area.
    ///
    /// M49 numbers have three digits, so that none is taken for a year.
    package init(_ text: String, model: Model) throws(ViewError) {
        let wanted = text.lowercased()
        if let sex = Sex(rawValue: wanted) {
            self = .sex(sex)
        } else if let year = Parameters.number(text), text.utf8.count == 4, text.first != "0" {
            self = .year(year)
        } else if try Self.isEdition(wanted, model) {
            self = .edition(wanted)
        } else {
            let lookup: AreaLookup
            do throws(TableError) { lookup = try AreaLookup(model) } catch { throw .table(error) }
            self = .area(try lookup.selection(text, key: "compare"))
        }
    }

    /// Whether a word names an edition, or has the form of such a name: `undesa-2020`, `wdi-2021-09`.
    private static func isEdition(_ word: String, _ model: Model) throws(ViewError) -> Bool {
        let parts = word.split(separator: "-")
        if parts.count > 1, parts.dropFirst().contains(where: { $0.count == 4 && $0.allSatisfy(\.isNumber) }) {
            return true
        }
        return try model.reading { (model) throws(TableError) in
            if try model.data.stockEditions(withCorridors: false).contains(word) { return true }
            let table = try model.data.remittances()
            return RemittanceDirection.allCases.contains { table.editions($0).contains(word) }
        }
    }
}
