import Glibc

/// Symbolic links that somebody else may have laid for whoever writes in a folder that all can write, such as `/tmp`.
enum ForeignLink {
    static let reason = "leads through another user's link, in a folder that others can write"

    /// Whether a part of the path to a folder, or the folder itself, is such a link.
    static func leads(to folder: String) -> Bool {
        var end = folder.startIndex
        while end < folder.endIndex {
            let next = folder[end...].dropFirst().firstIndex(of: "/") ?? folder.endIndex
            let parent = end == folder.startIndex ? (folder.hasPrefix("/") ? "/" : ".") : String(folder[..<end])
            if isForeign(String(folder[..<next]), in: parent) { return true }
            end = next
        }
        return false
    }

    private static func isForeign(_ path: String, in parent: String) -> Bool {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return false }
        // Root could do as it likes without any link.
        if status.st_uid == geteuid() || status.st_uid == 0 { return false }
        return stat(parent, &status) == 0 && status.st_mode & (S_IWOTH | S_IWGRP) != 0
    }
}
