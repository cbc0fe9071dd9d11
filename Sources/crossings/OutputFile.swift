import Glibc

/// Writes a file beside its target and renames it over it, so that a reader never sees half of one.
enum OutputFile {
    /// Throws with status 73 where the file exists already (unless `force`) or can't be written; nothing is left behind.
    static func write(_ text: String, to path: String, force: Bool) throws(Failure) {
        if !force, access(path, F_OK) == 0 {
            throw Failure("\(path): exists already; --force replaces it", .cannotWrite)
        }
        var template = Array((path + ".XXXXXX").utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw failure(path) }
        let temporary = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
        var text = text
        let problem = text.withUTF8 { Output.writeAll($0, to: descriptor) }
        let mask = umask(0)
        umask(mask)
        fchmod(descriptor, 0o666 & ~mask)
        let closed = close(descriptor)
        if problem != nil || closed != 0 {
            let error = failure(path, problem ?? errno)
            unlink(temporary)
            throw error
        }
        // A link instead of a rename refuses a file that has come into being meanwhile.
        let placed = force ? rename(temporary, path) : link(temporary, path)
        let error = placed == 0 ? nil : failure(path)
        if !force || placed != 0 { unlink(temporary) }
        if let error { throw error }
    }

    private static func failure(_ path: String, _ number: Int32 = errno) -> Failure {
        Failure("\(path): \(String(cString: strerror(number)))", .cannotWrite)
    }
}
