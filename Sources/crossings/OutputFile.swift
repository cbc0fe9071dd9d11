import Glibc
import Screen

/// Writes a file beside its target and renames it over it, so that a reader never sees half of one.
enum OutputFile {
    /// Why a file was not written; nothing is left behind then.
    enum Fault: Error {
        /// A file of that name is there, and was to be kept.
        case exists
        case foreignLink
        case system(Int32)

        var reason: String {
            switch self {
            case .exists: "exists already"
            case .foreignLink: ForeignLink.reason
            case .system(let number): String(cString: strerror(number))
            }
        }
    }

    /// Throws with status 73 where the file exists already (unless `force`) or can't be written; nothing is left behind.
    static func write(_ text: String, to path: String, force: Bool) throws(Failure) {
        do throws(Fault) { try place(text, at: path, force: force) } catch {
            let advice = if case .exists = error { "; --force replaces it" } else { "" }
            throw Failure("\(PlainText.cleaned(path)): \(error.reason)\(advice)", .cannotWrite)
        }
    }

    /// Puts a file with a text there. A symbolic link of that name counts as a file, and is replaced itself.
    static func place(_ text: String, at path: String, force: Bool) throws(Fault) {
        if let slash = path.lastIndex(of: "/"), ForeignLink.leads(to: String(path[..<slash])) { throw .foreignLink }
        try refuse(path, force: force)
        var template = Array((path + ".XXXXXX").utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw .system(errno) }
        let temporary = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
        var text = text
        var problem = text.withUTF8 { Output.writeAll($0, to: descriptor) }
        let mask = umask(0)
        umask(mask)
        fchmod(descriptor, 0o666 & ~mask)
        if close(descriptor) != 0, problem == nil { problem = errno }
        if problem == nil { problem = move(temporary, to: path, force: force) }
        guard let problem else { return }
        unlink(temporary)
        throw problem == EEXIST ? .exists : .system(problem)
    }

    private static func refuse(_ path: String, force: Bool) throws(Fault) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        if status.st_mode & S_IFMT == S_IFDIR { throw .system(EISDIR) }
        if !force { throw .exists }
    }

    /// Gives a file its name; the error number where that can't be.
    private static func move(_ temporary: String, to path: String, force: Bool) -> Int32? {
        if !force {
            // A link instead of a rename refuses a file that has come into being meanwhile.
            if link(temporary, path) == 0 {
                unlink(temporary)
                return nil
            }
            // Where a file can't have two names an empty one holds the place.
            guard [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(errno) else { return errno }
            let holder = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode_t(0o600))
            guard holder >= 0 else { return errno }
            _ = close(holder)
        }
        if rename(temporary, path) == 0 { return nil }
        let number = errno
        if !force { unlink(path) }
        return number
    }
}
