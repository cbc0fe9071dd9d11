import Foundation

/// A folder for the state of one test, removed with it.
final class StateHome {
    let path = NSTemporaryDirectory() + "crossings-state-" + UUID().uuidString

    /// For sockets, whose path must be short.
    let runtime = "/tmp/cr-run-" + UUID().uuidString.prefix(8)

    var environment: [String: String] { ["XDG_STATE_HOME": path, "XDG_RUNTIME_DIR": runtime] }

    /// The program's own folder in it.
    var folder: String { path + "/crossings" }

    init() {
        try? FileManager.default.createDirectory(
            atPath: runtime, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    deinit {
        chmod(folder, 0o700)
        try? FileManager.default.removeItem(atPath: runtime)
        try? FileManager.default.removeItem(atPath: path)
    }

    func make() throws {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    func write(_ bytes: [UInt8], to file: String) throws {
        try make()
        try Data(bytes).write(to: URL(fileURLWithPath: folder + "/" + file))
    }

    func write(_ text: String, to file: String) throws { try write(Array(text.utf8), to: file) }

    /// The file's text; nil where there is none.
    func text(_ file: String) -> String? {
        FileManager.default.contents(atPath: folder + "/" + file).map { String(decoding: $0, as: UTF8.self) }
    }

    func lines(_ file: String) -> [String] {
        (text(file) ?? "").split(separator: "\n").map(String.init)
    }
}
