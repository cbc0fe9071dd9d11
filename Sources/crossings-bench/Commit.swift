import Glibc

/// The state of the sources, as git names it.
enum Commit {
    /// The short name of the commit; "unknown" outside a repository.
    static var current: String {
        guard let pipe = popen("git rev-parse --short HEAD 2>/dev/null", "r") else { return unknown }
        defer { pclose(pipe) }
        var line = [CChar](repeating: 0, count: 64)
        guard fgets(&line, Int32(line.count), pipe) != nil else { return unknown }
        let text = line.prefix { $0 != 0 && $0 != 0x0A }.map { UInt8(bitPattern: $0) }
        return text.isEmpty ? unknown : String(decoding: text, as: UTF8.self)
    }

    private static let unknown = "unknown"
}
