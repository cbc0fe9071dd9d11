import MigrationData

/// The packed tables that `crossings import` writes beside its texts.
enum PackedFile {
    /// The packed table beside a text; nil where there is none, or where the text is no longer what it was made from: who changes
    /// the text means it.
    static func table(beside path: String) throws(TableError) -> TableBytes? {
        guard let file = PackedTable.file(beside: path), let packed = TableBytes.mapped(file)?.bytes,
            let stamp = try ColumnFile.stamp(of: packed), let text = TableBytes.mapped(path),
            text.bytes.count == stamp.size
        else { return nil }
        // A copy of a folder has other times; then all of the text is looked through.
        return text.modified == stamp.modified || TextStamp(of: text.bytes).checksum == stamp.checksum ? packed : nil
    }
}
