import MigrationData

/// Migrants gathered from a long table: a row for each origin, destination, year and sex, and perhaps for each age group.
final class CSVImport {
    private(set) var persons = PersonsTable()
    private(set) var unmatched = Unmatched()

    private var blocks: CSVBlocks
    private let matcher: AreaMatcher
    private let progress: (ImportProgress) -> Void
    private var unmatchedEnds: [String: PersonsTable.End] = [:]
    private var ages: AgeSums?
    /// How many lines have ended in the blocks that were taken in, and how many rows they had.
    private var lines = 0
    private var rowCount = 0

    /// More are of no use: what they read is taken in one by one.
    private static let mostWorkers = 4

    /// Reads the whole table.
    init(
        _ blocks: CSVBlocks, matcher: AreaMatcher, progress: @escaping (ImportProgress) -> Void
    ) throws(ImportError) {
        self.blocks = blocks
        self.matcher = matcher
        self.progress = progress
        let first = CSVBlock()
        guard try self.blocks.next(into: first), let columns = try columns(in: first) else {
            throw ImportError(file: blocks.file, "the file is empty")
        }
        if columns.agePlace != nil { ages = AgeSums() }
        let count = min(blocks.count, WorkThread.processors, Self.mostWorkers)
        try read((0..<count).map { LongRows(columns, block: $0 == 0 ? first : CSVBlock()) })
        if rowCount == 0 { throw ImportError(file: blocks.file, "the table has a header but no rows") }
        try addUp()
    }

    /// Steps over the header; nil where there is nothing.
    private func columns(in block: CSVBlock) throws(ImportError) -> LongColumns? {
        do throws(CSVFault) {
            var records = CSVRecords(block)
            guard try records.next() else { return nil }
            block.start = records.position
            lines = records.linesEnded
            return try LongColumns(records)
        } catch { throw self.error(error.reason, line: error.line) }
    }

    /// Reads the rows; the first worker has its first block already.
    private func read(_ workers: [LongRows]) throws(ImportError) {
        var isFirst = true
        let work = OrderedWork<LongRows>(
            take: { (rows) throws(ImportError) in
                if !isFirst { return try self.blocks.next(into: rows.block) }
                isFirst = false
                if rows !== workers[0] { workers[0].exchange(with: rows) }
                return true
            }, work: { $0.read() }, hand: { (rows) throws(ImportError) in try self.add(rows) })
        try work.run(workers)
    }

    // MARK: Rows

    private func add(_ block: LongRows) throws(ImportError) {
        block.meanings.grow(names: block.names.count, ages: block.ages.count)
        for row in block.rows { try add(row, of: block) }
        if let fault = block.fault { throw error(fault.reason, line: fault.line, column: fault.column) }
        lines += block.lineCount
        rowCount += block.rows.count
        progress(ImportProgress(part: blocks.part, rows: rowCount))
    }

    private func add(_ row: LongRow, of block: LongRows) throws(ImportError) {
        var origin = block.meanings.origins[Int(row.origin)]
        if origin == LongMeanings.unasked { origin = try ask(.origin, row.origin, row.line, block) }
        var destination = block.meanings.destinations[Int(row.destination)]
        if destination == LongMeanings.unasked { destination = try ask(.destination, row.destination, row.line, block) }
        // What went to the world from somewhere is a sum.
        if destination == PersonsTable.world, origin != PersonsTable.world {
            destination = try unmatchedEnd("World", .destination, row.line)
        }
        let count = row.persons < 0 ? nil : row.persons
        if ages != nil { return try addAge(count, row, of: block, from: origin, to: destination) }
        guard let position = persons.position(of: Int(row.year)) else { throw error(.tooManyYears, row.line) }
        let place = persons.row(from: origin, to: destination)
        if let fault = persons.set(count, row: place, position: position, sex: row.sex, isExact: true) {
            throw error(fault, row.line)
        }
    }

    private func addAge(
        _ count: Int32?, _ row: LongRow, of block: LongRows, from origin: PersonsTable.End,
        to destination: PersonsTable.End
    ) throws(ImportError) {
        var group = block.meanings.ages[Int(row.age)]
        if group == LongMeanings.unasked { group = try askAge(row, block) }
        let fault = ages?.add(
            count, group: Int(group), from: origin, to: destination, year: Int(row.year), sex: row.sex)
        switch fault {
        case nil: return
        case .persons(let fault): throw error(fault, row.line)
        case .overlap(let group, let other):
            throw error(
                "the ages \(group.text) overlap \(other.text) of the same origin, destination, year and sex",
                line: Int(row.line), column: LongColumns.age)
        }
    }

    /// Adds ages up to persons, where there are any.
    private func addUp() throws(ImportError) {
        guard let ages else { return }
        self.ages = nil
        switch ages.persons() {
        case .success(let persons): self.persons = persons
        case .failure(let fault):
            throw ImportError(
                file: blocks.file, place: "\(name(fault.origin)) to \(name(fault.destination)) in \(fault.year)",
                fault.what)
        }
    }

    private func name(_ end: PersonsTable.End) -> String {
        if end == PersonsTable.world { return "World" }
        if end < PersonsTable.world { return matcher.areas[AreaIndex(UInt8(end))]?.code ?? "a residual origin" }
        return unmatchedEnds.first { $0.value == end }.map { ImportError.quoted($0.key) } ?? ""
    }

    // MARK: Words

    private func ask(
        _ side: Unmatched.End, _ word: Int32, _ line: Int32, _ block: LongRows
    ) throws(ImportError) -> PersonsTable.End {
        let isOrigin = side == .origin
        let column = isOrigin ? "origin" : "destination"
        guard let text = String(validating: block.names[Int(word)], as: UTF8.self) else {
            throw error("it is not UTF-8", line: Int(line), column: column)
        }
        if text.isEmpty { throw error("the area is missing", line: Int(line), column: column) }
        let end: PersonsTable.End
        switch matcher.match(word: text) {
        case .area(let index): end = PersonsTable.End(index.value)
        case .residual(let index) where isOrigin: end = PersonsTable.End(index.value)
        case .world: end = PersonsTable.world
        case .residual, .group, .unmatched: end = try unmatchedEnd(text, side, line)
        }
        if isOrigin { block.meanings.origins[Int(word)] = end } else { block.meanings.destinations[Int(word)] = end }
        return end
    }

    private func unmatchedEnd(
        _ name: String, _ side: Unmatched.End, _ line: Int32
    ) throws(ImportError) -> PersonsTable.End {
        unmatched.add(name, side)
        if let end = unmatchedEnds[name] { return end }
        guard unmatchedEnds.count < Unmatched.most else {
            throw error("more than \(Unmatched.most) names match no area", line: Int(line))
        }
        let end = PersonsTable.firstUnmatched + PersonsTable.End(unmatchedEnds.count)
        unmatchedEnds[name] = end
        return end
    }

    private func askAge(_ row: LongRow, _ block: LongRows) throws(ImportError) -> PersonsTable.End {
        let text = String(decoding: block.ages[Int(row.age)], as: UTF8.self)
        func fault(_ reason: String) -> ImportError { error(reason, line: Int(row.line), column: LongColumns.age) }
        if text.isEmpty { throw fault("the age is missing") }
        guard let group = AgeGroup(text) else { throw fault("\(ImportError.quoted(text)) is \(AgeGroup.forms)") }
        guard let position = ages?.position(of: group) else { throw fault("there are too many age groups") }
        block.meanings.ages[Int(row.age)] = PersonsTable.End(position)
        return PersonsTable.End(position)
    }

    // MARK: Errors

    /// The error at a line of the block that is taken in.
    private func error(_ reason: String, line: Int, column: String? = nil) -> ImportError {
        ImportError(
            file: blocks.file, place: "line \(lines + line + 1)" + (column.map { ", column \($0)" } ?? ""), reason)
    }

    private func error(_ fault: PersonsTable.Fault, _ line: Int32) -> ImportError {
        let what =
            ages == nil
            ? "origin, destination, year and sex" : "origin, destination, year, sex and age"
        switch fault {
        case .twice: return error("a second row for the same " + what, line: Int(line), column: "persons")
        case .inconsistent(let what): return error(what, line: Int(line), column: "persons")
        case .tooLarge: return error("the ages add up to too many persons", line: Int(line), column: "persons")
        case .tooManyYears: return error("there are too many years", line: Int(line), column: "year")
        case .tooMuch: return error("there are too many areas and years", line: Int(line), column: "year")
        }
    }
}
