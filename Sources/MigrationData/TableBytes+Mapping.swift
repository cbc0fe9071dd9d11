import Glibc

extension TableBytes {
    /// A file's bytes where the system has them: nothing is read before it is used, and all programs share it.
    package struct Mapped {
        package let bytes: TableBytes
        /// When the file was changed, in nanoseconds since 1970.
        package let modified: Int64
    }

    /// Maps a file; nil where there is none, or one that is empty or can't be mapped.
    package static func mapped(_ path: String) -> Mapped? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else {
            return nil
        }
        let size = Int(status.st_size)
        guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED else {
            return nil
        }
        let address = UInt(bitPattern: start)
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let buffer = UnsafeBufferPointer(start: start.assumingMemoryBound(to: UInt8.self), count: size)
        let bytes = TableBytes(of: name, lent: buffer) { munmap(UnsafeMutableRawPointer(bitPattern: address), size) }
        let modified = Int64(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(status.st_mtim.tv_nsec)
        return Mapped(bytes: bytes, modified: modified)
    }
}
