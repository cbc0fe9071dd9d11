import Glibc

extension StateFile {
    /// An open folder that is the user's own; its files are never reached through a symbolic link.
    ///
    /// A class, so that the folder is closed where it is no longer needed.
    final class Folder {
        private let path: String
        private var descriptor: Int32
        /// Whether others than the user can put files there.
        private var isOpenToOthers = false

        deinit { if descriptor >= 0 { _ = close(descriptor) } }

        private init(path: String, descriptor: Int32) throws(FileError) {
            self.path = path
            self.descriptor = descriptor
            var status = stat()
            guard fstat(descriptor, &status) == 0 else { throw fault() }
            guard status.st_uid == geteuid() else { throw FileError(path: path, reason: "belongs to another user") }
            isOpenToOthers = status.st_mode & (S_IWGRP | S_IWOTH) != 0
        }

        private static let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC

        /// The folder; nil where there is none.
        convenience init?(existing path: String) throws(FileError) {
            let descriptor = open(path, Self.flags)
            if descriptor < 0, errno == ENOENT { return nil }
            guard descriptor >= 0 else { throw FileError(path: path, reason: reason(errno)) }
            try self.init(path: path, descriptor: descriptor)
        }

        /// The folder, made with all that leads there where it is missing, for nobody else to see.
        convenience init(making path: String) throws(FileError) {
            var descriptor = open(path, Self.flags)
            if descriptor < 0, errno == ENOENT {
                var end = path.startIndex
                while let slash = path[end...].dropFirst().firstIndex(of: "/") {
                    mkdir(String(path[..<slash]), 0o700)
                    end = slash
                }
                mkdir(path, 0o700)
                descriptor = open(path, Self.flags)
            }
            guard descriptor >= 0 else { throw FileError(path: path, reason: reason(errno)) }
            try self.init(path: path, descriptor: descriptor)
        }

        /// Leaves it open for good.
        func release() -> Int32 {
            defer { descriptor = -1 }
            return descriptor
        }

        // MARK: Files

        /// The bytes of a file, none where it is missing; only the last ones, or refused beyond a limit.
        func read(_ name: String, last: Int? = nil, limit: Int = .max) throws(FileError) -> [UInt8] {
            let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
            if file < 0, errno == ENOENT { return [] }
            guard file >= 0 else { throw fault(name) }
            defer { _ = close(file) }
            let size = try size(of: file, name)
            guard size <= limit else { throw fault(name, "larger than \(limit >> 10) KiB") }
            let start = max(0, size - (last ?? size))
            var bytes = [UInt8](repeating: 0, count: size - start)
            var filled = 0
            while filled < bytes.count {
                let count = bytes.withUnsafeMutableBytes { buffer in
                    pread(file, buffer.baseAddress?.advanced(by: filled), buffer.count - filled, off_t(start + filled))
                }
                if count < 0, errno == EINTR { continue }
                if count < 0 { throw fault(name) }
                if count == 0 { break }
                filled += count
            }
            bytes.removeLast(bytes.count - filled)
            // What is left of a line that began before says nothing.
            if start > 0, let end = bytes.firstIndex(of: lineFeed) { bytes.removeFirst(end + 1) }
            return bytes
        }

        /// Adds bytes at the end of a file; where the disk is full it stays as it was.
        func append(_ name: String, _ bytes: [UInt8]) throws(FileError) {
            let flags = O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK
            let file = openat(descriptor, name, flags, mode_t(0o600))
            guard file >= 0 else { throw fault(name) }
            defer { _ = close(file) }
            let size = try size(of: file, name)
            guard let problem = bytes.withUnsafeBufferPointer({ Output.writeAll($0, to: file) }) else { return }
            ftruncate(file, off_t(size))
            throw fault(name, reason(problem))
        }

        /// Puts another file in the place of one, so that a reader sees the old or the new and never half of one.
        func replace(_ name: String, with bytes: [UInt8]) throws(FileError) {
            let temporary = "\(name).\(getpid())"
            unlinkat(descriptor, temporary, 0)
            let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
            let file = openat(descriptor, temporary, flags, mode_t(0o600))
            guard file >= 0 else { throw fault(name) }
            var problem = bytes.withUnsafeBufferPointer { Output.writeAll($0, to: file) }
            if problem == nil, fsync(file) != 0 { problem = errno }
            if close(file) != 0, problem == nil { problem = errno }
            if problem == nil, renameat(descriptor, temporary, descriptor, name) != 0 { problem = errno }
            guard let problem else { return }
            unlinkat(descriptor, temporary, 0)
            throw fault(name, reason(problem))
        }

        private func size(of file: Int32, _ name: String) throws(FileError) -> Int {
            var status = stat()
            guard fstat(file, &status) == 0 else { throw fault(name) }
            guard status.st_mode & S_IFMT == S_IFREG else { throw fault(name, "not a regular file") }
            // Another name of a file that is kept elsewhere would be as bad as a symbolic link.
            if isOpenToOthers, status.st_nlink > 1 {
                throw fault(name, "a hard link in a folder that others can write")
            }
            return Int(status.st_size)
        }

        // MARK: The lock

        /// Waits until no other program changes the folder's files; not for ever, for one may have been stopped there.
        func lock() throws(FileError) -> Lock {
            let name = "lock"
            let file = openat(descriptor, name, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, mode_t(0o600))
            guard file >= 0 else { throw fault(name) }
            do throws(FileError) { _ = try size(of: file, name) } catch {
                _ = close(file)
                throw error
            }
            for _ in 0..<50 {
                if flock(file, LOCK_EX | LOCK_NB) == 0 { return Lock(descriptor: file) }
                if errno != EWOULDBLOCK, errno != EINTR { break }
                usleep(20_000)
            }
            let error = errno == EWOULDBLOCK ? fault(name, "another program holds it") : fault(name)
            _ = close(file)
            throw error
        }

        private func fault(_ name: String? = nil, _ reason: String? = nil) -> FileError {
            let number = errno
            return FileError(path: name.map { path + "/" + $0 } ?? path, reason: reason ?? StateFile.reason(number))
        }
    }

    /// The right to change the files.
    struct Lock {
        fileprivate let descriptor: Int32

        func release() { _ = close(descriptor) }
    }

    static func reason(_ number: Int32) -> String {
        number == ELOOP ? "a symbolic link" : String(cString: strerror(number))
    }
}
