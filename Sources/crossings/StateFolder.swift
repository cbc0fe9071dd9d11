import Explorer
import Glibc
import Screen

/// Where history and bookmarks outlive a session: `$XDG_STATE_HOME/crossings`.
///
/// Plain text, a view's line a line, to be read and mended by hand. Lines that mean nothing stay where they are.
struct StateFolder {
    let path: String

    private static let history = "history"
    private static let bookmarks = "bookmarks"
    /// What is read of a history; more than its lines ever take.
    private static let historyBytes = 64 << 10
    private static let historyLines = 500
    private static let mostBookmarkBytes = 256 << 10

    /// The user's; nil where no home is known.
    static var standard: StateFolder? {
        func absolute(_ name: String) -> String? {
            Environment.variable(name).flatMap { $0.hasPrefix("/") ? $0 : nil }
        }
        let base = absolute("XDG_STATE_HOME") ?? absolute("HOME").map { $0 + "/.local/state" }
        return base.map { StateFolder(path: $0 + "/crossings") }
    }

    /// The same for a restricted session, which keeps nothing, and says nothing of it, where it may not write.
    static var forGuests: StateFolder? {
        guard let folder = standard, (try? StateFile.Folder(making: folder.path)) != nil else { return nil }
        return folder
    }

    // MARK: History

    /// The lines of places, the last one last; none where nothing was ever saved.
    func readHistory() throws(FileError) -> [String] {
        guard let folder = try StateFile.Folder(existing: path) else { return [] }
        return StateFile.lines(try folder.read(Self.history, last: Self.historyBytes)).map(StateFile.text)
    }

    /// Adds a place, unless the last one is the same; the oldest go where there are too many.
    func append(place line: String) throws(FileError) {
        let folder = try StateFile.Folder(making: path)
        let lock = try folder.lock()
        defer { lock.release() }
        let bytes = try folder.read(Self.history, last: Self.historyBytes)
        var lines = StateFile.lines(bytes)
        let added = Array(line.utf8)
        if lines.last == added { return }
        // Some more than the most, so that not every place writes the whole file anew.
        if lines.count < Self.historyLines + 100, bytes.count < Self.historyBytes {
            let isEnded = bytes.last.map { $0 == StateFile.lineFeed } ?? true
            try folder.append(Self.history, (isEnded ? [] : [StateFile.lineFeed]) + added + [StateFile.lineFeed])
        } else {
            lines = lines.suffix(Self.historyLines - 1) + [added]
            try folder.replace(Self.history, with: StateFile.bytes(lines))
        }
    }

    // MARK: Bookmarks

    /// Changes the list as it stands now, and gives it as it is then.
    func change(_ change: BookmarkChange) throws(FileError) -> [String] {
        if change == .read {
            guard let folder = try StateFile.Folder(existing: path) else { return [] }
            return StateFile.texts(try folder.read(Self.bookmarks, limit: Self.mostBookmarkBytes))
        }
        let folder = try StateFile.Folder(making: path)
        let lock = try folder.lock()
        defer { lock.release() }
        let before = try folder.read(Self.bookmarks, limit: Self.mostBookmarkBytes)
        // All lines, empty ones and remarks too: a hand has put them there.
        let lines = before.split(separator: StateFile.lineFeed, omittingEmptySubsequences: false).map(Array.init)
        let known = lines.last == [] ? lines.dropLast() : lines[...]
        let after = change.applied(to: Array(known)) { Array($0.utf8) }
        let bytes = StateFile.bytes(after)
        if bytes != before { try folder.replace(Self.bookmarks, with: bytes) }
        return StateFile.texts(bytes)
    }

    // MARK: The theme

    private static let theme = "theme"

    /// The theme that was chosen last; nil where none was, or where the file says nothing.
    func readTheme() -> Theme? {
        guard let folder = try? StateFile.Folder(existing: path),
            let bytes = try? folder.read(Self.theme, limit: 1024)
        else { return nil }
        return StateFile.texts(bytes).first.flatMap { Theme(rawValue: $0) }
    }

    /// Keeps a theme for the next session.
    func keep(theme: Theme) throws(FileError) {
        let folder = try StateFile.Folder(making: path)
        let lock = try folder.lock()
        defer { lock.release() }
        try folder.replace(Self.theme, with: Array(theme.rawValue.utf8) + [StateFile.lineFeed])
    }

    // MARK: Copies

    /// Keeps what was copied last, and gives the path.
    func keep(copied text: String, _ fileExtension: String) throws(FileError) -> String {
        let folder = try StateFile.Folder(making: path)
        let lock = try folder.lock()
        defer { lock.release() }
        let name = "copied." + fileExtension
        try folder.replace(name, with: Array(text.utf8) + [StateFile.lineFeed])
        return path + "/" + name
    }

    /// Where the last words of a session go that a signal ends: the folder, held open, and the file in it.
    func heldOpen() throws(FileError) -> (folder: Int32, file: String) {
        (try StateFile.Folder(making: path).release(), Self.history)
    }
}
