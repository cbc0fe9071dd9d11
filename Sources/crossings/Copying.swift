import Terminal
import Views

/// Copies a text: to the terminal's clipboard, and to a file, for no terminal says whether it has taken it.
struct Copying {
    /// Nil where the user has none.
    let folder: StateFolder?
    /// Why there is none.
    private let reason: String

    init(folder: StateFolder?) { self.init(folder: folder, reason: "no home folder is known") }

    private init(folder: StateFolder?, reason: String) {
        self.folder = folder
        self.reason = reason
    }

    /// In a restricted session the terminal alone gets it.
    static let withoutFile = Copying(folder: nil, reason: "a restricted session writes no files")

    /// Copies, and says in a line what became of it.
    func copy(_ text: String, _ form: CopyForm, to session: TerminalSession) -> String {
        let outcome = session.copy(text)
        let what = "\(NumberText.exact(text.utf8.count)) bytes (\(form.title))"
        guard let folder else { return Self.notice(what, outcome, file: nil, fault: reason) }
        do throws(FileError) {
            let file = try folder.keep(copied: text, form.fileExtension)
            return Self.notice(what, outcome, file: Environment.shortened(file), fault: nil)
        } catch {
            return Self.notice(what, outcome, file: nil, fault: Environment.shortened(error.path) + ": " + error.reason)
        }
    }

    private static func notice(
        _ what: String, _ outcome: TerminalSession.CopyOutcome, file: String?, fault: String?
    ) -> String {
        switch (outcome, file) {
        case (.sent(isKnown: true), _): "copied \(what)" + (fault.map { "; not kept: \($0)" } ?? "")
        case (.sent(isKnown: false), let file?): "copied \(what); also in \(file)"
        case (.sent(isKnown: false), nil): "copied \(what), if the terminal takes it; not kept: \(fault ?? "")"
        case (.tooLarge, let file?): "in \(file): \(what), too large for the terminal"
        case (.unsupported, let file?): "in \(file): \(what); this terminal can’t copy"
        case (.tooLarge, nil): "not copied: too large for the terminal; \(fault ?? "")"
        case (.unsupported, nil): "not copied: this terminal can’t; \(fault ?? "")"
        }
    }
}
