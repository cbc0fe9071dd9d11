import Glibc

/// A file or folder that can't be read, with the system's reason.
struct FileError: Error {
    let path: String
    let reason: String
}

enum FileContents {
    /// Larger files than this are no table of ours.
    private static let limit = 512 << 20

    /// All bytes of a regular file.
    static func read(_ path: String) throws(FileError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw FileError(path: path, reason: systemReason()) }
        defer { _ = close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileError(path: path, reason: systemReason()) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw FileError(path: path, reason: "not a regular file") }
        guard status.st_size <= limit else { throw FileError(path: path, reason: "larger than 512 MiB") }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        var filled = 0
        while filled < bytes.count {
            let count = bytes.withUnsafeMutableBytes { buffer in
                Glibc.read(descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
            }
            if count < 0, errno == EINTR { continue }
            if count < 0 { throw FileError(path: path, reason: systemReason()) }
            if count == 0 { break }
            filled += count
        }
        bytes.removeLast(bytes.count - filled)
        return bytes
    }

    /// Whether a path is a folder that can be entered.
    static func checkFolder(_ path: String) throws(FileError) {
        var status = stat()
        guard stat(path, &status) == 0 else { throw FileError(path: path, reason: systemReason()) }
        guard status.st_mode & S_IFMT == S_IFDIR else { throw FileError(path: path, reason: "not a folder") }
        guard access(path, R_OK | X_OK) == 0 else { throw FileError(path: path, reason: systemReason()) }
    }

    private static func systemReason() -> String { String(cString: strerror(errno)) }
}
