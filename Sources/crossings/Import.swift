import ArgumentParser
import Importing
import MigrationData
import Screen

/// `crossings import FILE… -o DIR`: tables for `--data`, made of what publishers hand out.
struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Make tables of a publisher's workbook or of a CSV, for --data.",
        discussion: """
            Takes workbooks (.xlsx) of the United Nations' International Migrant Stock, by destination or by destination and \
            origin, and of the World Bank's (KNOMAD's) remittance inflows and outflows; and CSV with the columns \
            \(Self.csvColumns), areas by name, ISO or M49 code, in any order.
            A CSV may have the column age: 0-4, 75+, 17, total or unknown. Ages are added up to persons; where a total stands beside \
            its parts, the total counts and nothing counts twice. Groups that overlap are refused.
            An edition is named after publisher and revision, undesa-2020, or by --edition, which a CSV needs.
            Names that match no area are listed; the tables go into the folder all together or not at all.
            """)

    private static let csvColumns = "origin,destination,year,sex,persons"

    @Argument(help: ArgumentHelp("A workbook or a CSV.", valueName: "file"))
    var files: [String]

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The folder for the tables; made where there is none.", valueName: "dir"))
    var output: String

    @Option(help: ArgumentHelp("Another name for the edition: small letters, digits and hyphens.", valueName: "name"))
    var edition: String?

    @Flag(help: "Replace tables that the folder holds of the same edition.")
    var force = false

    func validate() throws {
        if let edition, !ImportCatalogue.isEditionName(edition) {
            throw ValidationError("--edition takes small letters, digits and hyphens, at most 64, such as undesa-2020")
        }
    }

    func run() throws {
        if ForeignLink.leads(to: output) {
            throw Failure(PlainText.cleaned(output) + ": " + ForeignLink.reason, .cannotWrite)
        }
        let data = MigrationDataset(source: AssetSource.embedded)
        let areas = try data.areas()
        let importer = Importer(areas: areas, names: try data.areaNames())
        var imported: [ImportedFile] = []
        for file in files {
            let bar = ProgressBar(title: file)
            defer { bar.clear() }
            imported.append(try importer.read(file, edition: edition) { bar.show($0) })
        }
        try ImportFolder(output, areas: areas).add(imported.flatMap(\.tables), force: force)
        for file in imported where !file.unmatched.isEmpty { Output.complain(UnmatchedText.text(file)) }
        try Output.write(imported.flatMap(\.tables).map { Output.line($0.summary) }.joined())
    }
}
