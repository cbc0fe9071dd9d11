import MigrationData

/// Migrant stock as it goes into a folder: totals of destinations, or corridors. What matches no area is folded in or left out.
struct StockTable {
    enum Kind { case totals, corridors }

    /// Rows of the persons that make up a row of the table.
    private struct Line {
        let destination: PersonsTable.End
        let origin: PersonsTable.End
        let rows: ArraySlice<Int32>
    }

    let kind: Kind
    private let persons: PersonsTable
    private let areas: AreaTable
    /// The persons' rows by destination, then origin.
    private let order: [Int32]
    /// The positions of the years, ascending.
    private let positions: [Int]

    /// The table of a kind; nil where there is nothing for it, the world apart.
    init?(_ kind: Kind, of persons: PersonsTable, areas: AreaTable) {
        self.kind = kind
        self.persons = persons
        self.areas = areas
        positions = persons.years.indices.sorted { persons.years[$0] < persons.years[$1] }
        let rows = persons.destinations.indices.filter { row in
            Self.belongs(kind, persons.origins[row], persons.destinations[row])
        }
        let south = PersonsTable.End(areas.otherSouth.value)
        func key(_ row: Int) -> (PersonsTable.End, PersonsTable.End, Int) {
            let origin = persons.origins[row]
            return (persons.destinations[row], origin >= PersonsTable.firstUnmatched ? south : origin, row)
        }
        order = rows.sorted { key($0) < key($1) }.map { Int32($0) }
        if !rows.contains(where: { persons.destinations[$0] != PersonsTable.world }) { return nil }
    }

    /// Totals have the world for an origin, corridors don't; the world's total stands in both.
    private static func belongs(_ kind: Kind, _ origin: PersonsTable.End, _ destination: PersonsTable.End) -> Bool {
        if destination >= PersonsTable.firstUnmatched { return false }
        if destination == PersonsTable.world { return origin == PersonsTable.world }
        return (origin == PersonsTable.world) == (kind == .totals)
    }

    /// How many destinations there are, the world apart.
    var destinationCount: Int { Set(lines.map(\.destination)).subtracting([PersonsTable.world]).count }

    /// Ascending.
    var years: [Int] { positions.map { persons.years[$0] } }

    private var lines: [Line] {
        var lines: [Line] = []
        var start = 0
        let south = PersonsTable.End(areas.otherSouth.value)
        func origin(_ position: Int) -> PersonsTable.End {
            let origin = persons.origins[Int(order[position])]
            return origin >= PersonsTable.firstUnmatched ? south : origin
        }
        func destination(_ position: Int) -> PersonsTable.End { persons.destinations[Int(order[position])] }
        for position in order.indices {
            let next = position + 1
            if next < order.count, origin(next) == origin(start), destination(next) == destination(start) { continue }
            lines.append(Line(destination: destination(start), origin: origin(start), rows: order[start..<next]))
            start = next
        }
        return lines
    }

    private func persons(_ line: Line, _ position: Int) -> SexedPersons {
        line.rows.reduce(SexedPersons()) { $0.adding(persons.persons(row: Int($1), position: position)) }
    }

    /// Writes the table; `file` is for errors.
    func write(to sink: inout ByteSink, file: String) throws(ImportError) {
        let lines = lines
        let hasMen = lines.contains { line in positions.contains { persons(line, $0).men != nil } }
        let sexes = ["both", "female"] + (hasMen ? ["male"] : [])
        let columns = sexes.flatMap { sex in years.map { "\(sex)_\($0)" } }
        try sink.put(((kind == .totals ? ["area"] : ["destination", "origin"]) + columns).joined(separator: "\t"))
        try sink.endLine()
        for line in lines {
            let values = positions.map { persons(line, $0) }
            if let most = values.map(\.largest).max(), most >= Int(Int32.max) {
                throw ImportError(file: file, "\(most) persons of unmatched origins are too many")
            }
            try sink.put(code(line.destination))
            if kind == .corridors { try sink.put("\t" + code(line.origin)) }
            for value in values.map(\.both) + values.map(\.women) + (hasMen ? values.map(\.men) : []) {
                sink.putByte(0x09)
                sink.put(value)
            }
            try sink.endLine()
        }
    }

    /// The code in the table: an M49 number, `ON`, `OS`, or 900 for the world.
    private func code(_ end: PersonsTable.End) -> String {
        if end == PersonsTable.world { return String(GroupNames.world) }
        let index = AreaIndex(UInt8(end))
        if let area = areas[index] { return String(area.m49) }
        return index == areas.otherNorth ? "ON" : "OS"
    }
}
