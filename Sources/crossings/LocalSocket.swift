import Glibc

/// Sockets of this machine that never block and never raise a signal.
enum LocalSocket {
    /// What became of a connection.
    enum Outcome: Equatable {
        case connected(Int32)
        /// The file is there, but whoever listened has gone.
        case leftOver
        case failed
    }

    /// The longest path that the system takes.
    static let longestPath = MemoryLayout.size(ofValue: sockaddr_un().sun_path) - 1

    /// Listens at a path where nothing is, for nobody but the user; `early` is another in the same folder.
    static func listen(at path: String, by early: String) throws(FileError) -> Int32 {
        let descriptor = try made(early)
        // It gets its name once somebody listens: before that it would look as one left over. The rights are set before
        // any file is there.
        unlink(early)
        guard fchmod(descriptor, 0o600) == 0, withAddress(early, { bind(descriptor, $0, $1) }) == 0,
            Glibc.listen(descriptor, 64) == 0, rename(early, path) == 0
        else {
            let reason = String(cString: strerror(errno))
            _ = close(descriptor)
            throw FileError(path: path, reason: reason)
        }
        return descriptor
    }

    /// Connects to a socket behind which the user's own program is.
    static func connect(to path: String) -> Outcome {
        guard let descriptor = try? made(path) else { return .failed }
        guard withAddress(path, { Glibc.connect(descriptor, $0, $1) }) == 0 else {
            let isLeftOver = errno == ECONNREFUSED
            _ = close(descriptor)
            return isLeftOver ? .leftOver : .failed
        }
        guard isOwn(descriptor) else {
            _ = close(descriptor)
            return .failed
        }
        return .connected(descriptor)
    }

    /// The next who wants in, where it is the user's own program; others are sent away.
    static func accept(_ listener: Int32) -> Int32? {
        while true {
            let descriptor = Glibc.accept(listener, nil, nil)
            if descriptor < 0, errno == EINTR || errno == ECONNABORTED { continue }
            guard descriptor >= 0 else { return nil }
            if fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0, fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0,
                isOwn(descriptor)
            {
                return descriptor
            }
            _ = close(descriptor)
        }
    }

    /// Sends what goes at once; the count, 0 where nothing does, nil where nobody listens any more.
    static func send(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Int? {
        let count = bytes.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
        if count >= 0 { return count }
        return errno == EAGAIN || errno == EINTR ? 0 : nil
    }

    /// What has come, at most 64 KiB; nothing where nothing has, nil where nobody sends any more.
    static func receive(from descriptor: Int32) -> [UInt8]? {
        var failure: Int32 = 0
        var isOver = false
        let bytes = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, used in
            let count = recv(descriptor, buffer.baseAddress, buffer.count, 0)
            failure = count < 0 ? errno : 0
            isOver = count == 0
            used = max(0, count)
        }
        return isOver || (failure != 0 && failure != EAGAIN && failure != EINTR) ? nil : bytes
    }

    // MARK: Parts

    private static func made(_ path: String) throws(FileError) -> Int32 {
        guard path.utf8.count <= longestPath else { throw FileError(path: path, reason: "too long for a socket") }
        let kind = SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue
        let descriptor = socket(AF_UNIX, Int32(kind), 0)
        guard descriptor >= 0 else { throw FileError(path: path, reason: String(cString: strerror(errno))) }
        return descriptor
    }

    private static func withAddress(_ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix(longestPath)) }
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }

    /// Whether the program at the other end is the same user's: the system tells its process, user and group.
    private static func isOwn(_ descriptor: Int32) -> Bool {
        var credentials = [UInt32](repeating: .max, count: 3)
        var length = socklen_t(MemoryLayout<UInt32>.size * 3)
        guard getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &credentials, &length) == 0 else { return false }
        return credentials[1] == geteuid()
    }
}
