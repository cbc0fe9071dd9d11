import CMinizip

/// A zip file, whose entries are unpacked chunk by chunk.
final class ZipArchive {
    private struct Entry {
        var position: unz64_file_pos
        let packed: UInt64
        let unpacked: UInt64
        let isEncrypted: Bool
    }

    let file: String
    private let handle: unzFile
    /// By name in small letters; of two entries with one name the first.
    private var entries: [String: Entry] = [:]

    /// More entries than any workbook has.
    private static let mostEntries = 50_000
    private static let chunk = 64 << 10
    /// What all parts that were read have unpacked to.
    private var unpackedInAll: UInt64 = 0

    /// Reads the directory of a zip file.
    init(file: String, path: String) throws(ImportError) {
        guard let handle = path.withCString({ unzOpen64(UnsafeRawPointer($0)) }) else {
            throw ImportError(file: file, "the zip file has no directory: it is cut off or damaged")
        }
        self.file = file
        self.handle = handle
        try readDirectory()
    }

    deinit { unzClose(handle) }

    private func readDirectory() throws(ImportError) {
        var name = [CChar](repeating: 0, count: 1024)
        var result = unzGoToFirstFile(handle)
        while result == UNZ_OK {
            var info = unz_file_info64()
            var position = unz64_file_pos()
            guard
                unzGetCurrentFileInfo64(handle, &info, &name, UInt(name.count - 1), nil, 0, nil, 0) == UNZ_OK,
                unzGetFilePos64(handle, &position) == UNZ_OK
            else { throw damaged("its directory is damaged") }
            let bytes = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
            let key = Self.key(String(decoding: bytes, as: UTF8.self))
            if entries[key] == nil {
                entries[key] = Entry(
                    position: position, packed: info.compressed_size, unpacked: info.uncompressed_size,
                    isEncrypted: info.flag & 1 != 0)
            }
            if entries.count > Self.mostEntries { throw damaged("it has too many entries for a workbook") }
            result = unzGoToNextFile(handle)
        }
        guard result == UNZ_END_OF_LIST_OF_FILE else { throw damaged("its directory is damaged") }
    }

    private static func key(_ name: String) -> String {
        let name = name.replacing("\\", with: "/").lowercased()
        return name.hasPrefix("/") ? String(name.dropFirst()) : name
    }

    func contains(_ name: String) -> Bool { entries[Self.key(name)] != nil }

    /// How many bytes an entry says that it unpacks to; 0 where there is none.
    func size(_ name: String) -> UInt64 { entries[Self.key(name)]?.unpacked ?? 0 }

    /// Unpacks an entry, chunk by chunk, until its end, where its checksum must hold, or until `body` says that it has enough.
    func read(
        _ name: String, _ body: (UnsafeRawBufferPointer) throws(ImportError) -> Bool
    ) throws(ImportError) {
        guard var entry = entries[Self.key(name)] else { throw damaged("the part \(name) is missing") }
        if entry.isEncrypted { throw damaged("it is encrypted") }
        guard UnpackLimit.allows(unpacked: entry.unpacked, packed: entry.packed) else { throw bomb(name) }
        guard unzGoToFilePos64(handle, &entry.position) == UNZ_OK, unzOpenCurrentFile(handle) == UNZ_OK else {
            throw damaged("the part \(name) can't be unpacked")
        }
        var isOpen = true
        defer { if isOpen { unzCloseCurrentFile(handle) } }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.chunk, alignment: 16)
        defer { buffer.deallocate() }
        var unpacked: UInt64 = 0
        while true {
            let count = unzReadCurrentFile(handle, buffer.baseAddress, UInt32(buffer.count))
            guard count >= 0 else { throw damaged("the part \(name) is damaged") }
            if count == 0 { break }
            unpacked += UInt64(count)
            unpackedInAll += UInt64(count)
            guard unpackedInAll <= UnpackLimit.most, UnpackLimit.allows(unpacked: unpacked, packed: entry.packed) else {
                throw bomb(name)
            }
            if try !body(UnsafeRawBufferPointer(rebasing: buffer[..<Int(count)])) { return }
        }
        isOpen = false
        guard unzCloseCurrentFile(handle) == UNZ_OK, unpacked == entry.unpacked else {
            throw damaged("the part \(name) is damaged: its checksum is wrong")
        }
    }

    private func damaged(_ reason: String) -> ImportError { ImportError(file: file, reason) }

    private func bomb(_ name: String) -> ImportError {
        ImportError(file: file, "the part \(name) unpacks beyond reason")
    }
}
