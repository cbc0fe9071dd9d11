import MigrationData

/// Reads the rows of a long table, a block at a time, without asking what its names mean.
struct LongRows {
    private(set) var rows: [LongRow] = []
    /// What is wrong behind the last of the rows.
    private(set) var fault: CSVFault?
    /// How many lines have ended in the block.
    private(set) var lineCount = 0
    /// The words that stand for areas and for ages.
    private(set) var names = WordList()
    private(set) var ages = WordList()

    private let columns: LongColumns

    init(_ columns: LongColumns) { self.columns = columns }

    /// Reads a block.
    mutating func read(_ block: CSVBlock) {
        rows.removeAll(keepingCapacity: true)
        fault = nil
        var records = CSVRecords(block)
        do throws(CSVFault) {
            while try records.next() { rows.append(try row(records)) }
        } catch { fault = error }
        lineCount = records.linesEnded
    }

    @inline(__always)
    private mutating func row(_ records: CSVRecords) throws(CSVFault) -> LongRow {
        guard records.fieldCount == columns.count else {
            throw records.fault("the row has \(records.fieldCount) fields where \(columns.count) belong")
        }
        return LongRow(
            origin: names.number(of: records.field(columns.places[0])),
            destination: names.number(of: records.field(columns.places[1])),
            age: columns.agePlace.map { ages.number(of: records.field($0)) } ?? 0,
            line: Int32(truncatingIfNeeded: records.line), persons: try persons(records), year: try year(records),
            sex: try sex(records))
    }

    // MARK: Fields

    private func fault(_ records: CSVRecords, _ column: Int, _ what: String) -> CSVFault {
        records.fault(
            ImportError.quoted(records.text(columns.places[column])) + what, column: LongColumns.needed[column])
    }

    @inline(__always)
    private func year(_ records: CSVRecords) throws(CSVFault) -> Int16 {
        let digits = records.field(columns.places[2])
        var year: Int16 = 0
        var isYear = digits.count == 4
        if isYear {
            for byte in digits {
                if byte &- 0x30 > 9 { isYear = false }
                year = year &* 10 &+ Int16(byte & 0x0F)
            }
        }
        guard isYear, year >= 1000 else { throw fault(records, 2, " is not a year") }
        return year
    }

    @inline(__always)
    private func sex(_ records: CSVRecords) throws(CSVFault) -> Sex {
        let word = records.field(columns.places[3])
        switch word.count {
        case 4:
            if Self.isWord(word, "both") { return .both }
            if Self.isWord(word, "male") { return .male }
        case 6: if Self.isWord(word, "female") { return .female }
        default: break
        }
        throw fault(records, 3, " is none of both, female, male")
    }

    /// Whether letters are those of a word as long, in any case.
    @inline(__always)
    private static func isWord(_ letters: UnsafeBufferPointer<UInt8>, _ word: StaticString) -> Bool {
        for index in letters.indices where letters[index] | 0x20 != word.utf8Start[index] { return false }
        return true
    }

    /// A whole number; -1 where it isn't known.
    @inline(__always)
    private func persons(_ records: CSVRecords) throws(CSVFault) -> Int32 {
        let digits = records.field(columns.places[4])
        if digits.isEmpty || digits.count == 2 && digits[0] == 0x2E && digits[1] == 0x2E { return -1 }
        var value = 0
        for byte in digits {
            let digit = byte &- 0x30
            guard digit <= 9 else { throw countFault(records) }
            value = value &* 10 &+ Int(digit)
            if value >= Int(Int32.max) { throw fault(records, 4, " is too large") }
        }
        return Int32(truncatingIfNeeded: value)
    }

    private func countFault(_ records: CSVRecords) -> CSVFault {
        let field = records.field(columns.places[4])
        let rest = field.dropFirst()
        let isNegative =
            field.first == 0x2D && !rest.isEmpty && rest.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
        return fault(records, 4, isNegative ? " is negative" : " is not a whole number")
    }
}
