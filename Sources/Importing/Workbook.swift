/// A spreadsheet of Office Open XML (.xlsx), of which the sheets can be read row by row.
struct Workbook {
    struct Sheet {
        let name: String
        let part: String
    }

    let file: String
    let sheets: [Sheet]
    private let archive: ZipArchive
    private let strings: SharedStrings

    /// Opens a workbook: the list of its sheets and the texts of its cells.
    init(file: String, path: String) throws(ImportError) {
        self.file = file
        archive = try ZipArchive(file: file, path: path)
        let part = try Self.mainPart(archive)
        guard archive.contains(part) else { throw ImportError(file: file, "a zip file, but no workbook (.xlsx)") }
        let links = try PartLinks(archive, of: part)
        sheets = try Self.sheets(archive, part: part, links)
        if let strings = links.first(ofType: "sharedStrings"), archive.contains(strings) {
            self.strings = try SharedStrings(archive, part: strings)
        } else {
            strings = SharedStrings()
        }
    }

    private static func mainPart(_ archive: ZipArchive) throws(ImportError) -> String {
        guard archive.contains("_rels/.rels") else { return "xl/workbook.xml" }
        return try PartLinks(archive, of: "").first(ofType: "officeDocument") ?? "xl/workbook.xml"
    }

    /// The worksheets in their order; charts and macros aren't among them.
    private static func sheets(
        _ archive: ZipArchive, part: String, _ links: PartLinks
    ) throws(ImportError) -> [Sheet] {
        var sheets: [Sheet] = []
        let file = archive.file
        try archive.readXML(
            part,
            XMLStream.Events(start: { (tag) throws(ImportError) in
                guard tag.name == "sheet", let name = tag["name"], let id = tag["id"] else { return }
                guard let part = links.target(of: id, type: "worksheet") else { return }
                sheets.append(Sheet(name: name, part: part))
                if sheets.count > 1000 { throw ImportError(file: file, "there are too many sheets for a workbook") }
            }))
        return sheets
    }

    /// How many bytes a sheet unpacks to, as the file says.
    func size(of sheet: Sheet) -> UInt64 { archive.size(sheet.part) }

    /// Reads a sheet row by row, until its end or until `body` says that it has enough.
    func read(
        _ sheet: Sheet, progress: (Int) -> Void = { _ in }, _ body: @escaping (SheetRow) throws(ImportError) -> Bool
    ) throws(ImportError) {
        let reader = SheetReader(file: file, sheet: sheet.name, strings: strings, body)
        try archive.readXML(sheet.part, as: "sheet \(sheet.name)", progress: progress, reader.events)
    }
}
