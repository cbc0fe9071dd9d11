/// Gathers the columns of a table, to be packed.
struct ColumnWriter {
    private enum Values {
        case areas([AreaIndex])
        case int32([Int32])
        case fields(FieldGrid, Range<Int>)
        case int64([Int64])
        case words([UInt8])
        case rows([UInt16])

        var kind: ColumnKind {
            switch self {
            case .areas: .areas
            case .int32, .fields: .int32
            case .int64: .int64
            case .words: .words
            case .rows: .rows
            }
        }

        func copy(to bytes: UnsafeMutableRawBufferPointer) {
            switch self {
            case .areas(let values): values.withUnsafeBytes { bytes.copyBytes(from: $0) }
            case .int32(let values): values.withUnsafeBytes { bytes.copyBytes(from: $0) }
            case .fields(let grid, let columns): grid.copy(columns, to: bytes)
            case .int64(let values): values.withUnsafeBytes { bytes.copyBytes(from: $0) }
            case .words(let values): bytes.copyBytes(from: values)
            case .rows(let values): values.withUnsafeBytes { bytes.copyBytes(from: $0) }
            }
        }

        var count: Int {
            switch self {
            case .areas(let values): values.count
            case .int32(let values): values.count
            case .fields(let grid, let columns): grid.rows * columns.count
            case .int64(let values): values.count
            case .words(let values): values.count
            case .rows(let values): values.count
            }
        }
    }

    private var columns: [(name: String, values: Values)] = []

    init() {}

    /// A table of these areas, which stand in it by their M49 numbers.
    init(of areas: AreaTable) {
        put("areas", Array(areas.columns.numbers))
    }

    mutating func put(_ name: String, areas: [AreaIndex]) { columns.append((name, .areas(areas))) }
    mutating func put(_ name: String, _ values: [Int32]) { columns.append((name, .int32(values))) }
    mutating func put(_ name: String, _ values: [Int64]) { columns.append((name, .int64(values))) }
    /// Some columns of a grid, one behind the other.
    mutating func put(_ name: String, _ grid: FieldGrid, _ range: Range<Int>) {
        columns.append((name, .fields(grid, range)))
    }

    mutating func put(years: [Int]) { put("years", years.map { Int32($0) }) }

    mutating func put(_ name: String, rows: [UInt16]) { columns.append((name, .rows(rows))) }

    mutating func put(_ name: String, words: [String]) {
        columns.append((name, .words(words.flatMap { Array($0.utf8) + [0x0A] })))
    }

    /// The table in one piece, with the stamp of the text that it was made from.
    func packed(_ stamp: TextStamp) -> TableBytes {
        let head = ColumnLayout.place(ofEntry: columns.count)
        let length = columns.reduce(head) { $0 + ColumnLayout.aligned($1.values.count * $1.values.kind.size) }
        return TableBytes(count: length) { buffer in
            buffer.update(repeating: 0)
            let bytes = UnsafeMutableRawBufferPointer(buffer)
            fill(bytes, from: head)
            bytes.copyBytes(from: ColumnLayout.mark)
            func put<Number: BitwiseCopyable>(_ number: Number, at place: Int) {
                bytes.storeBytes(of: number, toByteOffset: place, as: Number.self)
            }
            put(ColumnLayout.version, at: 8)
            put(ColumnLayout.order, at: 12)
            put(UInt64(length), at: 16)
            put(UInt64(stamp.size), at: 32)
            put(stamp.modified, at: 40)
            put(stamp.checksum, at: 48)
            put(UInt32(columns.count), at: 56)
            let checked = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[ColumnLayout.checkedFrom...])
            put(Checksum.of(checked), at: 24)
        }
    }

    /// Writes the entries, and each column behind those before it.
    private func fill(_ bytes: UnsafeMutableRawBufferPointer, from start: Int) {
        var start = start
        for (position, column) in columns.enumerated() {
            let entry = ColumnLayout.place(ofEntry: position)
            let name = column.name.utf8.prefix(ColumnLayout.nameSize)
            UnsafeMutableRawBufferPointer(rebasing: bytes[entry...]).copyBytes(from: Array(name))
            bytes.storeBytes(of: column.values.kind.rawValue, toByteOffset: entry + 16, as: UInt32.self)
            bytes.storeBytes(of: UInt64(start), toByteOffset: entry + 24, as: UInt64.self)
            bytes.storeBytes(of: UInt64(column.values.count), toByteOffset: entry + 32, as: UInt64.self)
            let size = column.values.count * column.values.kind.size
            column.values.copy(to: UnsafeMutableRawBufferPointer(rebasing: bytes[start..<start + size]))
            start += ColumnLayout.aligned(size)
        }
    }
}
