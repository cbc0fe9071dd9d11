import ArgumentParser
import MigrationData
import Views

/// What every subcommand takes.
struct GlobalOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Read the tables from a folder instead of the program itself.", valueName: "dir"))
    var data: String?

    /// The model on the tables asked for.
    func model() throws -> Model {
        guard let data else { return Model(source: AssetSource.embedded) }
        try FileContents.checkFolder(data)
        return Model(source: AssetSource.folder(data))
    }
}
