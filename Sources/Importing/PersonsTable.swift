import MigrationData

/// Persons by destination, origin, year and sex, filled in any order; by columns, so that it is little more than its numbers.
struct PersonsTable {
    /// One end of a corridor: an area, a residual origin, the world, or a name that matches no area.
    typealias End = UInt16

    /// What can't be: the number stands already, or disagrees with others.
    enum Fault {
        case twice
        case inconsistent(String)
        case tooLarge
        case tooManyYears
        case tooMuch
    }

    static let world: End = 255
    /// Names that match no area are counted from here.
    static let firstUnmatched: End = 256
    private static let absent: Int32 = -1
    private static let unknown: Int32 = -2
    private static let mostYears = 250
    /// Room for all corridors in all of these years, and some names that match no area.
    private static let mostCells = 48 << 20
    private var cellCount = 0

    private(set) var years: [Int] = []
    private(set) var destinations: [End] = []
    private(set) var origins: [End] = []
    /// By year, then three a row: both sexes, women, men.
    private var cells: [[Int32]] = []
    /// By year; -1 for one that isn't here.
    private var positions = [Int16](repeating: -1, count: 10_000)
    /// The row of a pair that is known here, and those of all others.
    private var known = [Int32](repeating: -1, count: 1 << 16)
    private var others: [UInt32: Int32] = [:]

    /// The row of a pair, which is added where it is new.
    mutating func row(from origin: End, to destination: End) -> Int {
        if origin < 256, destination < 256 {
            let key = Int(destination) << 8 | Int(origin)
            if known[key] < 0 { known[key] = add(origin, destination) }
            return Int(known[key])
        }
        let key = UInt32(destination) << 16 | UInt32(origin)
        if let row = others[key] { return Int(row) }
        let row = add(origin, destination)
        others[key] = row
        return Int(row)
    }

    private mutating func add(_ origin: End, _ destination: End) -> Int32 {
        destinations.append(destination)
        origins.append(origin)
        return Int32(destinations.count - 1)
    }

    /// The position of a year, which is added where it is new; nil where there are too many.
    mutating func position(of year: Int) -> Int? {
        guard positions.indices.contains(year) else { return nil }
        if positions[year] >= 0 { return Int(positions[year]) }
        if years.count == Self.mostYears { return nil }
        positions[year] = Int16(years.count)
        years.append(year)
        cells.append([])
        return years.count - 1
    }

    /// Whether a number or an unknown one stands there already.
    func isSet(row: Int, position: Int, sex: Sex) -> Bool {
        let key = row * 3 + sex.offset
        return key < cells[position].count && cells[position][key] != Self.absent
    }

    /// Puts persons (nil where unknown) into their place; `isExact` where three sexes must agree.
    mutating func set(_ persons: Int32?, row: Int, position: Int, sex: Sex, isExact: Bool) -> Fault? {
        let start = row * 3
        if !makeRoom(row: row, position: position) { return .tooMuch }
        if cells[position][start + sex.offset] != Self.absent { return .twice }
        cells[position][start + sex.offset] = persons ?? Self.unknown
        return conflict(
            cells[position][start], cells[position][start + 1], cells[position][start + 2], isExact: isExact)
    }

    /// Adds persons to those that stand there; a sum is of what is known.
    mutating func add(_ persons: Int32?, row: Int, position: Int, sex: Sex) -> Fault? {
        if !makeRoom(row: row, position: position) { return .tooMuch }
        let place = row * 3 + sex.offset
        let before = cells[position][place]
        guard let persons else {
            if before == Self.absent { cells[position][place] = Self.unknown }
            return nil
        }
        let (sum, isTooLarge) = max(before, 0).addingReportingOverflow(persons)
        if isTooLarge || sum == .max { return .tooLarge }
        cells[position][place] = sum
        return nil
    }

    /// Puts persons (nil where unknown) in the place of what stands there, if anything does.
    mutating func replace(_ persons: Int32?, row: Int, position: Int, sex: Sex) {
        if makeRoom(row: row, position: position) {
            cells[position][row * 3 + sex.offset] = persons ?? Self.unknown
        }
    }

    /// Makes room for a row in a year; false where there is too much already.
    private mutating func makeRoom(row: Int, position: Int) -> Bool {
        let missing = row * 3 + 3 - cells[position].count
        if missing <= 0 { return true }
        cellCount += missing
        if cellCount > Self.mostCells { return false }
        cells[position].append(contentsOf: repeatElement(Self.absent, count: missing))
        return true
    }

    /// The number of one sex, as it was put here; nil where unknown.
    func number(row: Int, position: Int, sex: Sex) -> Int32? {
        let place = row * 3 + sex.offset
        guard place < cells[position].count, cells[position][place] >= 0 else { return nil }
        return cells[position][place]
    }

    /// The first numbers of three sexes that don't agree, by row, then year; nil where all do.
    func disagreement() -> AgeSums.Disagreement? {
        for row in origins.indices {
            for position in years.indices where row * 3 < cells[position].count {
                let three = cells[position][row * 3..<row * 3 + 3]
                let start = three.startIndex
                let fault = conflict(three[start], three[start + 1], three[start + 2], isExact: true)
                guard case .inconsistent(let what) = fault else { continue }
                return AgeSums.Disagreement(
                    origin: origins[row], destination: destinations[row], year: years[position], what: what)
            }
        }
        return nil
    }

    private func conflict(_ both: Int32, _ women: Int32, _ men: Int32, isExact: Bool) -> Fault? {
        if both < 0 { return nil }
        if women > both { return .inconsistent("\(women) women of \(both) persons") }
        // A workbook's men count only where its women are missing, and those may still come.
        if isExact, men > both { return .inconsistent("\(men) men of \(both) persons") }
        if isExact, women >= 0, men >= 0, Int(women) + Int(men) != Int(both) {
            return .inconsistent("\(women) women and \(men) men are not \(both) persons")
        }
        return nil
    }

    /// What is known of a row in a year: the third number follows from two.
    func persons(row: Int, position: Int) -> SexedPersons {
        let start = row * 3
        guard start + 2 < cells[position].count else { return SexedPersons() }
        func number(_ offset: Int) -> Int? {
            let value = cells[position][start + offset]
            return value < 0 ? nil : Int(value)
        }
        return SexedPersons(both: number(0), women: number(1), men: number(2))
    }
}

extension Sex {
    /// The place in a row of `PersonsTable`.
    var offset: Int {
        switch self {
        case .both: 0
        case .female: 1
        case .male: 2
        }
    }
}
