import ArgumentParser
import MigrationData
import ReportData
import Screen
import Views

/// `crossings list areas|kinds|themes|editions`.
struct List: ParsableCommand {
    enum Subject: String, CaseIterable, ExpressibleByArgument {
        case areas, kinds, themes, editions
    }

    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List areas, kinds of views, themes of measures or editions.")

    @OptionGroup var options: GlobalOptions

    @Argument(help: "What to list: \(Subject.allCases.map(\.rawValue).joined(separator: ", ")).")
    var subject: Subject

    func run() throws {
        let model = try options.model()
        switch subject {
        case .areas: try Output.write(try areas(model))
        case .kinds:
            try Output.write(
                Self.columns(ViewKind.allCases.map { [$0.rawValue, $0.keys.joined(separator: ", "), $0.summary] }))
        case .themes:
            let themes = Set(try model.report.measures().map(\.theme)).sorted()
            try Output.write(themes.map(Output.line).joined())
        case .editions:
            try Output.write(Self.columns(try editions(model)))
        }
    }

    /// The editions, each with what a folder of imports holds of it.
    private func editions(_ model: Model) throws -> [[String]] {
        let imports = try model.data.imports().tables
        return try model.data.editions().all.map { edition in
            let name = (edition.publisher.isEmpty ? "" : edition.publisher + ", ") + edition.title
            let tables = imports.filter { $0.edition == edition.key }.map { "\($0.kind.rawValue) from \($0.origin)" }
            let imported = tables.isEmpty ? [] : ["imported: " + tables.joined(separator: "; ")]
            return [edition.key, edition.published, name] + imported
        }
    }

    private func areas(_ model: Model) throws -> String {
        let table = try model.data.areas()
        let groups = AreaGroup.all.map { group in [group.word, "", group.title, ""] }
        let rows = table.areas.map { area in
            [area.code, String(area.m49), area.name, area.subregion?.word ?? ""]
        }
        return Self.columns(groups + rows)
    }

    /// Rows as columns with two spaces between them.
    static func columns(_ rows: [[String]]) -> String {
        let rows = rows.map { row in row.map { PlainText.cleaned($0) } }
        let count = rows.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0 }
        return rows.map { row in
            var line = ""
            for (column, text) in row.enumerated() {
                line += text
                if column + 1 < row.count { line += String(repeating: " ", count: widths[column] + 2 - text.count) }
            }
            while line.last == " " { line.removeLast() }
            return line + "\n"
        }.joined()
    }
}
