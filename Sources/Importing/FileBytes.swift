import Glibc

/// A file that is read.
enum FileBytes {
    /// What a file is, told by its first bytes.
    enum Form {
        case zip
        /// The container of old .xls files and of encrypted workbooks.
        case compound
        case text
    }

    /// Opens a file for reading; closed by who asks.
    static func open(_ path: String) throws(ImportError) -> (descriptor: Int32, size: Int) {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw failure(path) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            let error = failure(path)
            close(descriptor)
            throw error
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw ImportError(.unreadable, file: path, "not a regular file")
        }
        return (descriptor, Int(status.st_size))
    }

    static func form(_ descriptor: Int32, file: String) throws(ImportError) -> Form {
        var bytes = [UInt8](repeating: 0, count: 8)
        let count = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
        guard count >= 0 else { throw failure(file) }
        if count == 0 { throw ImportError(file: file, "the file is empty") }
        let start = bytes.prefix(count)
        if start.starts(with: [0x50, 0x4B, 0x03, 0x04]) || start.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            return .zip
        }
        return start.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) ? .compound : .text
    }

    /// Fills a buffer; how many bytes there were, 0 at the end.
    static func read(
        _ descriptor: Int32, into buffer: inout [UInt8], file: String
    ) throws(ImportError) -> Int {
        let count = buffer.withUnsafeMutableBytes { read(descriptor, into: $0) }
        if count < 0 { throw failure(file) }
        return count
    }

    static func read(
        _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, file: String
    ) throws(ImportError) -> Int {
        let count = read(descriptor, into: buffer)
        if count < 0 { throw failure(file) }
        return count
    }

    private static func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Int {
        while true {
            let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            if count >= 0 || errno != EINTR { return count }
        }
    }

    private static func failure(_ path: String) -> ImportError {
        ImportError(.unreadable, file: path, String(cString: strerror(errno)))
    }
}
