import Explorer
import Formats
import MigrationData
import Screen
import Views

/// A file that the explorer writes.
struct ExportFile {
    private let request: ExportRequest

    init(_ request: ExportRequest) { self.request = request }

    /// Writes it, unless one of its name is there that is not to be replaced.
    func write(_ model: Model) throws(TableError) -> ExportOutcome {
        let name = request.name.trimmed
        // What a prompt was given for a control character.
        if name.contains("\u{FFFD}") { return .failed("a file’s name has no control characters") }
        guard let path = Self.path(name) else { return .failed("no home folder is known: \(name)") }
        let view: View
        do throws(ViewError) { view = try View(request.line, model: model) } catch {
            if case .table(let table) = error { throw table }
            return .failed(error.description)
        }
        let text = try Rendering(request.format, characters: request.characters).text(of: view, model: model)
        do throws(OutputFile.Fault) { try OutputFile.place(text, at: path, force: request.replaces) } catch {
            if case .exists = error { return .exists }
            return .failed("\(error.reason): \(name)")
        }
        let rows = try view.table(model: model).rows.count
        let amount =
            request.format.hasRows
            ? rows == 1 ? "1 row" : "\(NumberText.exact(rows)) rows" : "\(NumberText.exact(text.utf8.count)) bytes"
        return .written(file: name, amount: amount)
    }

    /// The path of a name: `~/` is the user's home.
    private static func path(_ name: String) -> String? {
        guard name == "~" || name.hasPrefix("~/") else { return name }
        return Environment.variable("HOME").map { $0 + name.dropFirst() }
    }
}

extension String {
    /// Without spaces at its ends.
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
