import MigrationData

/// Remittances in one direction by area and year, in thousands of dollars.
struct MoneyTable {
    let direction: RemittanceDirection
    /// Ascending.
    let years: [Int]
    /// By area; the publisher's world stands behind the areas.
    private var money: [Int: [Int64?]] = [:]
    private let areas: AreaTable

    init(_ direction: RemittanceDirection, years: [Int], areas: AreaTable) {
        self.direction = direction
        self.years = years
        self.areas = areas
    }

    var areaCount: Int { money.keys.count { $0 < areas.areas.count } }

    /// Takes the row of an area, of the world where it is nil; false where that has one already.
    mutating func put(_ row: [Int64?], area: AreaIndex?) -> Bool {
        let slot = area.map { Int($0.value) } ?? areas.areas.count
        if money[slot] != nil { return false }
        money[slot] = row
        return true
    }

    func write(edition: String, to sink: inout ByteSink) throws(ImportError) {
        try sink.put((["area", "direction", "edition"] + years.map { String($0) }).joined(separator: "\t"))
        try sink.endLine()
        for (slot, row) in money.sorted(by: { $0.key < $1.key }) {
            let code = slot < areas.areas.count ? areas.areas[slot].m49 : GroupNames.world
            try sink.put("\(code)\t\(direction.rawValue)\t\(edition)")
            for value in row { try sink.put("\t" + (value.map(Self.millions) ?? "")) }
            try sink.endLine()
        }
    }

    /// Thousands as millions with up to three decimals.
    private static func millions(_ thousands: Int64) -> String {
        var decimals = String(thousands % 1000 + 1000).dropFirst()
        while decimals.last == "0" { decimals.removeLast() }
        return String(thousands / 1000) + (decimals.isEmpty ? "" : "." + decimals)
    }
}
