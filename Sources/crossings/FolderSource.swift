import Glibc
import MigrationData
import Views

/// The tables of a folder: a whole set of them, or what `crossings import` made.
enum FolderSource {
    /// The model on a folder. One made by import answers before the tables in the binary; any other stands for all of them.
    static func model(_ path: String) throws(FileError) -> Model {
        try FileContents.checkFolder(path)
        let folder = AssetSource.folder(path)
        guard access(path + "/" + ImportCatalogue.file, F_OK) == 0 else { return Model(source: folder) }
        return Model(
            imports: folder,
            source: { (file: String) throws(TableError) -> TableBytes in
                access(path + "/" + file, F_OK) == 0 ? try folder(file) : try AssetSource.embedded(file)
            })
    }
}
