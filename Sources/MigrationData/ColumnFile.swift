/// A packed table: columns with names, used where they lie, without decoding or a copy.
///
/// Whatever is wrong with its bytes is found when it is opened or when a column is asked for, and named in an error.
package struct ColumnFile {
    let file: String
    /// Of the text that it was made from.
    package let stamp: TextStamp

    private let bytes: TableBytes
    /// Whether a test has held it against its text, so that its numbers aren't looked at one by one at each start.
    var isOfProgram: Bool { bytes.isOfProgram }
    private let columnCount: Int

    private struct Entry {
        let kind: ColumnKind
        let range: Range<Int>
    }

    /// Checks the whole of the bytes.
    package init(file: String, bytes given: TableBytes) throws(TableError) {
        let file = given.file ?? file
        self.file = file
        // Numbers lie on multiples of their size; what begins elsewhere is moved.
        bytes = given.isAligned ? given : TableBytes(copying: given.buffer)
        let raw = UnsafeRawBufferPointer(bytes.buffer)
        stamp = try Self.checkedHead(bytes, file)
        let count = Int(raw.load(fromByteOffset: 56, as: UInt32.self))
        let head = ColumnLayout.place(ofEntry: count)
        guard count <= ColumnLayout.mostColumns, head <= raw.count else {
            throw Self.damaged(file, "\(count) columns don't fit in")
        }
        columnCount = count
        for position in 0..<count { _ = try entry(at: ColumnLayout.place(ofEntry: position)) }
    }

    private var raw: UnsafeRawBufferPointer { UnsafeRawBufferPointer(bytes.buffer) }

    /// The stamp in the head of a packed table, of which nothing else is checked; nil where it was made by another version or
    /// on another kind of machine.
    package static func stamp(of bytes: TableBytes, file: String = "") throws(TableError) -> TextStamp? {
        let file = bytes.file ?? file
        let raw = UnsafeRawBufferPointer(bytes.buffer)
        guard raw.count >= ColumnLayout.headSize else { throw damaged(file, "it is cut off in its head") }
        guard bytes.isPacked else { throw damaged(file, "its mark is missing") }
        guard raw.loadUnaligned(fromByteOffset: 8, as: UInt32.self) == ColumnLayout.version,
            raw.loadUnaligned(fromByteOffset: 12, as: UInt32.self) == ColumnLayout.order
        else { return nil }
        return TextStamp(
            size: Int(clamping: raw.loadUnaligned(fromByteOffset: 32, as: UInt64.self)),
            modified: raw.loadUnaligned(fromByteOffset: 40, as: Int64.self),
            checksum: raw.loadUnaligned(fromByteOffset: 48, as: UInt64.self))
    }

    /// Checks all that stands before the entries, and the checksum of what follows unless it is a part of the program.
    private static func checkedHead(_ bytes: TableBytes, _ file: String) throws(TableError) -> TextStamp {
        guard let stamp = try stamp(of: bytes, file: file) else {
            throw damaged(file, "it is of another version, or of another kind of machine")
        }
        let raw = UnsafeRawBufferPointer(bytes.buffer)
        let length = raw.load(fromByteOffset: 16, as: UInt64.self)
        guard length == raw.count else { throw damaged(file, "it has \(raw.count) bytes where \(length) belong") }
        if bytes.isOfProgram { return stamp }
        let checked = UnsafeRawBufferPointer(rebasing: raw[ColumnLayout.checkedFrom...])
        guard raw.load(fromByteOffset: 24, as: UInt64.self) == Checksum.of(checked) else {
            throw damaged(file, "its checksum is another")
        }
        return stamp
    }

    private func entry(at place: Int) throws(TableError) -> Entry {
        let start = raw.load(fromByteOffset: place + 24, as: UInt64.self)
        let count = raw.load(fromByteOffset: place + 32, as: UInt64.self)
        guard let kind = ColumnKind(rawValue: raw.load(fromByteOffset: place + 16, as: UInt32.self)) else {
            throw damaged("a column is of an unknown kind")
        }
        guard start >= ColumnLayout.place(ofEntry: columnCount), start <= raw.count, start & 7 == 0,
            count <= (raw.count - Int(start)) / kind.size
        else { throw damaged("a column lies outside of it") }
        return Entry(kind: kind, range: Int(start)..<Int(start) + Int(count) * kind.size)
    }

    /// Whether the entry at a place has a name.
    private func isNamed(_ name: String, at place: Int) -> Bool {
        var name = name
        return name.withUTF8 { name in
            name.count <= ColumnLayout.nameSize && name.indices.allSatisfy { raw[place + $0] == name[$0] }
                && (name.count == ColumnLayout.nameSize || raw[place + name.count] == 0)
        }
    }

    /// The error for a packed table that can't be used.
    func damaged(_ what: String) -> TableError { Self.damaged(file, what) }

    private static func damaged(_ file: String, _ what: String) -> TableError {
        TableError(file: file, line: 0, problem: .damaged(what))
    }

    /// The column of a name, with `count` elements where that is known.
    func column<Element>(
        _ name: String, _ kind: ColumnKind, of type: Element.Type, count: Int? = nil
    ) throws(TableError) -> Column<Element> {
        let places = (0..<columnCount).lazy.map(ColumnLayout.place(ofEntry:))
        guard let place = places.first(where: { isNamed(name, at: $0) }), case let entry = try entry(at: place),
            entry.kind == kind
        else { throw damaged("its column \(name) is missing") }
        let values = UnsafeRawBufferPointer(rebasing: raw[entry.range]).assumingMemoryBound(to: type)
        guard count == nil || values.count == count else {
            throw damaged("its column \(name) has \(values.count) values where \(count ?? 0) belong")
        }
        return Column(owner: bytes, values: values)
    }
}
