import ArgumentParser
import MigrationData
import ReportData
import Views

/// What every subcommand takes.
struct GlobalOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Read the tables from a folder instead of the program itself, or with it from one made by import.",
            valueName: "dir"), completion: .directory)
    var data: String?

    @Option(
        help: ArgumentHelp(
            "The note's text, extracted from its PDF, to be shown beside the digest (or CROSSINGS_DOCUMENT).",
            valueName: "file"), completion: .file())
    var document: String?

    @Flag(
        help: ArgumentHelp(
            "For guests: no export, no import, no file but the program's own state, no way to a shell."))
    var restricted = false

    /// The model on the tables asked for.
    func model() throws -> Model {
        if restricted {
            try Restriction.refuse("--data", data)
            try Restriction.refuse("--document", document)
        }
        let model =
            try data.map { (folder) throws in try FolderSource.model(folder) } ?? Model(source: AssetSource.embedded)
        // It lives as long as the program: to take its tables apart at the end would only cost time.
        _ = Unmanaged.passRetained(model)
        return model
    }

    /// The same with the reader's own copy of the report, where one is named and the view (nil for the explorer) shows it.
    func model(withDocumentFor view: String?) throws -> Model {
        let model = try model()
        let showsIt = document != nil || view.map { $0.hasPrefix("paragraph") } ?? true
        guard showsIt else { return model }
        if let path = document ?? Environment.variable("CROSSINGS_DOCUMENT") {
            model.document = try ReportDocument(file: path, bytes: try FileContents.read(path))
        }
        return model
    }
}
