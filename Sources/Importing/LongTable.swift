import MigrationData

/// Migrants gathered from the rows of a long table.
struct LongTable {
    private(set) var persons = PersonsTable()
    private(set) var unmatched = Unmatched()
    /// How many rows were taken in.
    private(set) var rowCount = 0

    private let file: String
    private let matcher: AreaMatcher
    private var unmatchedEnds: [String: PersonsTable.End] = [:]
    private var ages: AgeSums?
    /// How many lines have ended before the block that is taken in.
    private var lines: Int

    /// An empty table, of a file in which so many lines belong to the header.
    init(file: String, matcher: AreaMatcher, hasAges: Bool, headerLines: Int) {
        self.file = file
        self.matcher = matcher
        lines = headerLines
        ages = hasAges ? AgeSums() : nil
    }

    /// Takes in the rows of a worker's block.
    mutating func add(_ worker: LongWorker) throws(ImportError) {
        let block = worker.rows
        var meanings = worker.meanings
        meanings.grow(names: block.names.count, ages: block.ages.count)
        for row in block.rows { try add(row, of: block, &meanings) }
        worker.meanings = meanings
        if let fault = block.fault { throw error(fault.reason, line: fault.line, column: fault.column) }
        lines += block.lineCount
        rowCount += block.rows.count
    }

    private mutating func add(
        _ row: LongRow, of block: LongRows, _ meanings: inout LongMeanings
    ) throws(ImportError) {
        var origin = meanings.origins[Int(row.origin)]
        if origin == LongMeanings.unasked { origin = try ask(.origin, row, block, &meanings) }
        var destination = meanings.destinations[Int(row.destination)]
        if destination == LongMeanings.unasked { destination = try ask(.destination, row, block, &meanings) }
        // What went to the world from somewhere is a sum.
        if destination == PersonsTable.world, origin != PersonsTable.world {
            destination = try unmatchedEnd("World", .destination, row.line)
        }
        let count = row.persons < 0 ? nil : row.persons
        if ages != nil { return try addAge(count, row, of: block, &meanings, from: origin, to: destination) }
        guard let position = persons.position(of: Int(row.year)) else { throw error(.tooManyYears, row.line) }
        let place = persons.row(from: origin, to: destination)
        if let fault = persons.set(count, row: place, position: position, sex: row.sex, isExact: true) {
            throw error(fault, row.line)
        }
    }

    private mutating func addAge(
        _ count: Int32?, _ row: LongRow, of block: LongRows, _ meanings: inout LongMeanings,
        from origin: PersonsTable.End, to destination: PersonsTable.End
    ) throws(ImportError) {
        var group = meanings.ages[Int(row.age)]
        if group == LongMeanings.unasked { group = try askAge(row, block, &meanings) }
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
    mutating func addUp() throws(ImportError) {
        guard let ages else { return }
        self.ages = nil
        switch ages.persons() {
        case .success(let persons): self.persons = persons
        case .failure(let fault):
            throw ImportError(
                file: file, place: "\(name(fault.origin)) to \(name(fault.destination)) in \(fault.year)",
                fault.what)
        }
    }

    private func name(_ end: PersonsTable.End) -> String {
        if end == PersonsTable.world { return "World" }
        if end < PersonsTable.world { return matcher.areas[AreaIndex(UInt8(end))]?.code ?? "a residual origin" }
        return unmatchedEnds.first { $0.value == end }.map { ImportError.quoted($0.key) } ?? ""
    }

    // MARK: Words

    private mutating func ask(
        _ side: Unmatched.End, _ row: LongRow, _ block: LongRows, _ meanings: inout LongMeanings
    ) throws(ImportError) -> PersonsTable.End {
        let isOrigin = side == .origin
        let (word, line) = (isOrigin ? row.origin : row.destination, row.line)
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
        if isOrigin { meanings.origins[Int(word)] = end } else { meanings.destinations[Int(word)] = end }
        return end
    }

    private mutating func unmatchedEnd(
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

    private mutating func askAge(
        _ row: LongRow, _ block: LongRows, _ meanings: inout LongMeanings
    ) throws(ImportError) -> PersonsTable.End {
        let text = String(decoding: block.ages[Int(row.age)], as: UTF8.self)
        guard let group = AgeGroup(text), let position = ages?.position(of: group) else {
            let reason =
                text.isEmpty
                ? "the age is missing"
                : AgeGroup(text) == nil
                    ? "\(ImportError.quoted(text)) is \(AgeGroup.forms)" : "there are too many age groups"
            throw error(reason, line: Int(row.line), column: LongColumns.age)
        }
        meanings.ages[Int(row.age)] = PersonsTable.End(position)
        return PersonsTable.End(position)
    }

    // MARK: Errors

    /// The error at a line of the block that is taken in.
    private func error(_ reason: String, line: Int, column: String? = nil) -> ImportError {
        ImportError(
            file: file, place: "line \(lines + line + 1)" + (column.map { ", column \($0)" } ?? ""), reason)
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
