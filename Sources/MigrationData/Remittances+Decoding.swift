extension Remittances {
    /// Decodes `remittances.tsv`: `area`, `direction`, `edition` and one column a year, in millions of dollars.
    package init(file: String, bytes: TableBytes, areas: AreaTable) throws(TableError) {
        var cursor = try TableCursor(file: file, bytes: bytes)
        let years = Set(cursor.header.dropFirst(3).compactMap { Int($0) }).sorted()
        if years.isEmpty { throw TableError(file: file, line: 1, problem: .missingColumn("YEAR")) }
        try cursor.expect(["area", "direction", "edition"] + years.map { String($0) })
        var blocks: [Block] = []
        while try cursor.nextRow() {
            let slot = try Self.readSlot(&cursor, areas)
            let direction = try Self.readDirection(&cursor)
            let edition = try cursor.readText()
            if edition.isEmpty { throw cursor.error(.missingValue) }
            let position = Self.position(of: edition, direction, years: years, in: &blocks)
            if !blocks[position].filled.insert(slot).inserted {
                let code = slot == areas.areas.count ? "the world" : areas.areas[slot].code
                throw cursor.error(.duplicateRow("\(code) \(direction.rawValue) \(edition)"))
            }
            try blocks[position].read(&cursor, slot: slot, areas: areas.areas.count)
        }
        if blocks.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        self.init(blocks: blocks)
    }

    private static func readSlot(_ cursor: inout TableCursor, _ areas: AreaTable) throws(TableError) -> Int {
        try areas.readAreaOrWorld(&cursor).map { Int($0.value) } ?? areas.areas.count
    }

    private static func readDirection(_ cursor: inout TableCursor) throws(TableError) -> RemittanceDirection {
        let word = try cursor.readText()
        guard let direction = RemittanceDirection(rawValue: word) else {
            throw cursor.error(.unknownWord(word, expected: "inflow, outflow"))
        }
        return direction
    }

    /// The position of an edition's block, which is added where it is new.
    private static func position(
        of edition: String, _ direction: RemittanceDirection, years: [Int], in blocks: inout [Block]
    ) -> Int {
        if let found = blocks.firstIndex(where: { $0.edition == edition && $0.direction == direction }) { return found }
        blocks.append(Block(edition: edition, direction: direction, years: years))
        return blocks.count - 1
    }
}

extension Remittances.Block {
    /// Reads one row's money.
    fileprivate mutating func read(_ cursor: inout TableCursor, slot: Int, areas: Int) throws(TableError) {
        if values.isEmpty { values = [Int64](repeating: -1, count: (areas + 1) * years.count) }
        for year in years.indices { values[slot * years.count + year] = try cursor.readThousandths() ?? -1 }
    }
}
