import CMinizip

/// A zip file made byte by byte, so that each of its fields can be wrong.
package struct MadeUpZip {
    package struct Entry {
        package var name: String
        package var bytes: [UInt8]
        package var isPacked = true
        package var isEncrypted = false
        /// What the directory says that it unpacks to; the truth where it is nil.
        package var declaredSize: Int?
        package var hasWrongChecksum = false

        package init(_ name: String, _ text: String) {
            self.name = name
            bytes = Array(text.utf8)
        }
    }

    package var entries: [Entry]

    package init(_ entries: [Entry]) { self.entries = entries }

    /// The whole file.
    package var bytes: [UInt8] {
        var file: [UInt8] = []
        var directory: [UInt8] = []
        for entry in entries {
            let data = entry.isPacked ? Self.deflated(entry.bytes) : entry.bytes
            let fields = Self.fields(entry, packed: data.count)
            let offset = file.count
            let name = Array(entry.name.utf8)
            file += [0x50, 0x4B, 3, 4] + fields + Self.number(name.count, 2) + [0, 0] + name + data
            directory += [0x50, 0x4B, 1, 2] + Self.number(20, 2) + fields
            directory += Self.number(name.count, 2) + [UInt8](repeating: 0, count: 12) + Self.number(offset, 4) + name
        }
        let count = Self.number(entries.count, 2)
        let end = count + count + Self.number(directory.count, 4) + Self.number(file.count, 4)
        return file + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + end + [0, 0]
    }

    /// Version, flags, method, time, checksum and sizes, as they stand before an entry and in the directory.
    private static func fields(_ entry: Entry, packed: Int) -> [UInt8] {
        let checksum = entry.bytes.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) }
        return number(20, 2) + number(entry.isEncrypted ? 1 : 0, 2) + number(entry.isPacked ? 8 : 0, 2)
            + number(0, 4) + number(Int(checksum) ^ (entry.hasWrongChecksum ? 1 : 0), 4) + number(packed, 4)
            + number(entry.declaredSize ?? entry.bytes.count, 4)
    }

    private static func number(_ value: Int, _ bytes: Int) -> [UInt8] {
        (0..<bytes).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }

    /// The bytes packed without a header, as zip files hold them.
    package static func deflated(_ bytes: [UInt8]) -> [UInt8] {
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        guard deflateInit2_(&stream, 6, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK else {
            return []
        }
        defer { deflateEnd(&stream) }
        var bytes = bytes
        var packed = [UInt8](repeating: 0, count: bytes.count + bytes.count / 1000 + 64)
        let count = bytes.withUnsafeMutableBufferPointer { from in
            packed.withUnsafeMutableBufferPointer { to in
                stream.next_in = from.baseAddress
                stream.avail_in = UInt32(from.count)
                stream.next_out = to.baseAddress
                stream.avail_out = UInt32(to.count)
                return deflate(&stream, Z_FINISH) == Z_STREAM_END ? Int(stream.total_out) : 0
            }
        }
        return Array(packed.prefix(count))
    }
}
