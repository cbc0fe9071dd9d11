import Glibc

/// A folder for the sockets of presentations, which nobody but the user can enter.
struct StageFolder {
    let path: String

    /// A socket's name begins so; the presentation's process follows.
    private static let prefix = "present-"

    /// The folders in which presentations are looked for; the first in which a socket can be made takes it.
    ///
    /// One login may have `XDG_RUNTIME_DIR` and another of the same user not, so all of them look everywhere.
    static var all: [StageFolder] {
        let user = geteuid()
        let bases = [Environment.variable("XDG_RUNTIME_DIR"), "/run/user/\(user)"].compactMap(\.self)
            .filter { $0.hasPrefix("/") && isSafe($0, forbidden: S_IWGRP | S_IWOTH) }
        let paths = bases.map { $0 + "/crossings" } + ["/tmp/crossings-\(user)"]
        return paths.indices.filter { !paths[..<$0].contains(paths[$0]) }.map { StageFolder(path: paths[$0]) }
    }

    /// A folder of the user's own, no link to one, without some rights of others.
    private static func isSafe(_ path: String, forbidden: mode_t) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR && status.st_uid == geteuid()
            && status.st_mode & forbidden == 0
    }

    private var isSafe: Bool { Self.isSafe(path, forbidden: S_IRWXG | S_IRWXO) }

    // MARK: Sockets

    /// Listens in the folder, which is made where it is missing; the path too.
    func listen() throws(FileError) -> (descriptor: Int32, path: String) {
        mkdir(path, 0o700)
        guard isSafe else { throw FileError(path: path, reason: "not a folder of the user's alone") }
        let name = path + "/" + Self.prefix + String(getpid())
        // Two processes have one number only where each counts its own; then the second one gets another name.
        for path in [name] + (2...9).map({ "\(name)-\($0)" }) {
            removeLeftOver(path)
            guard access(path, F_OK) != 0 else { continue }
            return (try LocalSocket.listen(at: path, by: self.path + "/opening-\(getpid())"), path)
        }
        throw FileError(path: name, reason: "in use")
    }

    /// Removes a socket behind which nobody is any more.
    private func removeLeftOver(_ path: String) {
        switch LocalSocket.connect(to: path) {
        case .leftOver: unlink(path)
        case .connected(let descriptor): _ = close(descriptor)
        case .failed: break
        }
    }

    /// Connects to the newest presentation in any of the folders that answers, or to one alone; nil where none does.
    static func connect(session: String?) -> Int32? {
        for folder in all where folder.isSafe {
            for path in folder.sockets(session: session) {
                switch LocalSocket.connect(to: path) {
                case .connected(let descriptor): return descriptor
                case .leftOver: unlink(path)
                case .failed: break
                }
            }
        }
        return nil
    }

    /// The paths of its sockets, the newest first.
    private func sockets(session: String?) -> [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var found: [(path: String, time: timespec)] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard name.hasPrefix(Self.prefix), session.map({ name == Self.prefix + $0 }) ?? true else { continue }
            var status = stat()
            guard lstat(path + "/" + name, &status) == 0, status.st_mode & S_IFMT == S_IFSOCK,
                status.st_uid == geteuid()
            else { continue }
            found.append((path + "/" + name, status.st_mtim))
        }
        return found.sorted { ($0.time.tv_sec, $0.time.tv_nsec) > ($1.time.tv_sec, $1.time.tv_nsec) }.map(\.path)
    }
}
