import MigrationData

/// Migrants gathered from a long table: a row for each origin, destination, year and sex.
struct CSVImport {
    static let columns = ["origin", "destination", "year", "sex", "persons"]

    private var reader: CSVReader
    private let matcher: AreaMatcher
    private(set) var persons = PersonsTable()
    private(set) var unmatched = Unmatched()
    /// Where each column of `columns` stands.
    private var places: [Int] = []
    private var origins = NameEnds()
    private var destinations = NameEnds()
    private var unmatchedEnds: [String: PersonsTable.End] = [:]

    /// Reads the whole table.
    init(_ reader: CSVReader, matcher: AreaMatcher) throws(ImportError) {
        self.reader = reader
        self.matcher = matcher
        guard try self.reader.next() else { throw ImportError(file: reader.file, "the file is empty") }
        try readHeader()
        var isEmpty = true
        while try self.reader.next() {
            try readRow()
            isEmpty = false
        }
        if isEmpty { throw ImportError(file: reader.file, "the table has a header but no rows") }
    }

    private mutating func readHeader() throws(ImportError) {
        let names = reader.ends.indices.map { SheetCell.trimmed(reader.text($0)).lowercased() }
        for (position, name) in names.enumerated() {
            if !Self.columns.contains(name) {
                throw reader.error(
                    "\(ImportError.quoted(name)) is no column; a CSV has " + Self.columns.joined(separator: ","))
            }
            if names[..<position].contains(name) { throw reader.error("the column \(name) stands twice") }
        }
        for column in Self.columns {
            guard let place = names.firstIndex(of: column) else {
                throw reader.error("the column \(column) is missing; a CSV has " + Self.columns.joined(separator: ","))
            }
            places.append(place)
        }
    }

    private mutating func readRow() throws(ImportError) {
        guard reader.ends.count == places.count else {
            throw reader.error("the row has \(reader.ends.count) fields where \(places.count) belong")
        }
        let origin = try end(.origin)
        var destination = try end(.destination)
        // What went to the world from somewhere is a sum.
        if destination == PersonsTable.world, origin != PersonsTable.world {
            destination = try unmatchedEnd("World", .destination)
        }
        let year = try year()
        let sex = try sex()
        let count = try count()
        guard let position = persons.position(of: year) else { throw error("there are too many years", 2) }
        let row = persons.row(from: origin, to: destination)
        switch persons.set(count, row: row, position: position, sex: sex, isExact: true) {
        case nil: return
        case .twice: throw error("a second row for the same origin, destination, year and sex", 4)
        case .inconsistent(let what): throw error(what, 4)
        case .tooMuch: throw error("there are too many areas and years", 2)
        }
    }

    // MARK: Fields

    /// The bytes of a column without spaces around them.
    private func field(_ column: Int) -> ArraySlice<UInt8> {
        let field = reader.field(places[column])
        var (start, end) = (field.startIndex, field.endIndex)
        while start < end, field[start] == 0x20 || field[start] == 0x09 { start += 1 }
        while start < end, field[end - 1] == 0x20 || field[end - 1] == 0x09 { end -= 1 }
        return field[start..<end]
    }

    private func error(_ reason: String, _ column: Int) -> ImportError {
        reader.error(reason, column: Self.columns[column])
    }

    private func quoted(_ column: Int) -> String { ImportError.quoted(reader.text(places[column])) }

    private mutating func end(_ side: Unmatched.End) throws(ImportError) -> PersonsTable.End {
        let isOrigin = side == .origin
        let name = field(isOrigin ? 0 : 1)
        if let known = (isOrigin ? origins : destinations).end(of: name) { return known }
        guard let text = String(validating: name, as: UTF8.self) else {
            throw error("it is not UTF-8", isOrigin ? 0 : 1)
        }
        if text.isEmpty { throw error("the area is missing", isOrigin ? 0 : 1) }
        let end: PersonsTable.End
        switch matcher.match(word: text) {
        case .area(let index): end = PersonsTable.End(index.value)
        case .residual(let index) where isOrigin: end = PersonsTable.End(index.value)
        case .world: end = PersonsTable.world
        case .residual, .group, .unmatched: end = try unmatchedEnd(text, side)
        }
        if isOrigin { origins.add(name, end) } else { destinations.add(name, end) }
        return end
    }

    private mutating func unmatchedEnd(_ name: String, _ side: Unmatched.End) throws(ImportError) -> PersonsTable.End {
        unmatched.add(name, side)
        if let end = unmatchedEnds[name] { return end }
        guard unmatchedEnds.count < Unmatched.most else {
            throw reader.error("more than \(Unmatched.most) names match no area")
        }
        let end = PersonsTable.firstUnmatched + PersonsTable.End(unmatchedEnds.count)
        unmatchedEnds[name] = end
        return end
    }

    private func year() throws(ImportError) -> Int {
        let digits = field(2)
        let year = digits.reduce(0) { $0 &* 10 &+ Int($1) &- 0x30 }
        guard digits.count == 4, digits.allSatisfy({ (0x30...0x39).contains($0) }), year >= 1000 else {
            throw error("\(quoted(2)) is not a year", 2)
        }
        return year
    }

    private func sex() throws(ImportError) -> Sex {
        let word = field(3)
        for sex in Sex.allCases where sex.rawValue.utf8.count == word.count {
            if zip(sex.rawValue.utf8, word).allSatisfy({ $0 == $1 | 0x20 }) { return sex }
        }
        throw error("\(quoted(3)) is none of both, female, male", 3)
    }

    /// A whole number; nil where it isn't known.
    private func count() throws(ImportError) -> Int32? {
        let digits = field(4)
        if digits.isEmpty || digits.elementsEqual("..".utf8) { return nil }
        var value = 0
        for byte in digits {
            let digit = byte &- 0x30
            guard digit <= 9 else { throw countError() }
            value = value * 10 + Int(digit)
            if value >= Int(Int32.max) { throw error("\(quoted(4)) is too large", 4) }
        }
        return Int32(value)
    }

    private func countError() -> ImportError {
        let rest = field(4).dropFirst()
        let isNegative =
            field(4).first == 0x2D && !rest.isEmpty && rest.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
        return error("\(quoted(4)) is " + (isNegative ? "negative" : "not a whole number"), 4)
    }
}
