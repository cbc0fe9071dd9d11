/// A workbook made up for tests: sheets of cells, as Office Open XML.
package struct MadeUpWorkbook {
    package enum Cell: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
        case empty
        case text(String)
        case number(String)
        /// XML as it stands inside the row.
        case raw(String)

        package init(stringLiteral text: String) { self = text.isEmpty ? .empty : .text(text) }
        package init(integerLiteral number: Int) { self = .number(String(number)) }
        package init(floatLiteral number: Double) { self = .number(String(number)) }
        package init(_ number: Int?) { self = number.map { .number(String($0)) } ?? .text("..") }
    }

    package struct Sheet {
        package let name: String
        package let rows: [[Cell]]

        package init(_ name: String, _ rows: [[Cell]]) {
            self.name = name
            self.rows = rows
        }
    }

    package var sheets: [Sheet]

    package init(_ sheets: [Sheet]) { self.sheets = sheets }

    /// The entries of its zip file, to be changed before they are packed.
    package var zip: MadeUpZip {
        var strings: [String] = []
        var places: [String: Int] = [:]
        let parts = sheets.map { sheet in
            Self.xml(sheet) { text in
                if let place = places[text] { return place }
                places[text] = strings.count
                strings.append(text)
                return strings.count - 1
            }
        }
        var entries = [
            MadeUpZip.Entry("[Content_Types].xml", Self.head + "<Types/>"),
            MadeUpZip.Entry("_rels/.rels", Self.links([("rId1", "officeDocument", "xl/workbook.xml")])),
            MadeUpZip.Entry("xl/workbook.xml", Self.list(sheets)),
            MadeUpZip.Entry(
                "xl/_rels/workbook.xml.rels",
                Self.links(
                    sheets.indices.map { ("rId\($0 + 1)", "worksheet", "worksheets/sheet\($0 + 1).xml") }
                        + [("rId0", "sharedStrings", "/xl/sharedStrings.xml")])),
            MadeUpZip.Entry(
                "xl/sharedStrings.xml",
                Self.head + "<sst>"
                    + strings.map { "<si><t xml:space=\"preserve\">\(Self.escaped($0))</t></si>" }.joined()
                    + "</sst>"),
        ]
        for (position, part) in parts.enumerated() {
            entries.append(MadeUpZip.Entry("xl/worksheets/sheet\(position + 1).xml", part))
        }
        return MadeUpZip(entries)
    }

    package var bytes: [UInt8] { zip.bytes }

    // MARK: Parts

    private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

    private static func links(_ links: [(id: String, type: String, target: String)]) -> String {
        let prefix = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        return head + "<Relationships>"
            + links.map { "<Relationship Id=\"\($0.id)\" Type=\"\(prefix)\($0.type)\" Target=\"\($0.target)\"/>" }
            .joined()
            + "</Relationships>"
    }

    private static func list(_ sheets: [Sheet]) -> String {
        head + "<workbook xmlns:r=\"x\"><sheets>"
            + sheets.enumerated().map { position, sheet in
                "<sheet name=\"\(escaped(sheet.name))\" sheetId=\"\(position + 1)\" r:id=\"rId\(position + 1)\"/>"
            }.joined() + "</sheets></workbook>"
    }

    private static func xml(_ sheet: Sheet, _ place: (String) -> Int) -> String {
        var text = head + "<worksheet><sheetData>"
        for (row, cells) in sheet.rows.enumerated() where !cells.isEmpty {
            text += "<row r=\"\(row + 1)\">"
            for (column, cell) in cells.enumerated() {
                let reference = letters(column) + String(row + 1)
                switch cell {
                case .empty: break
                case .text(let content): text += "<c r=\"\(reference)\" t=\"s\"><v>\(place(content))</v></c>"
                case .number(let number): text += "<c r=\"\(reference)\"><v>\(number)</v></c>"
                case .raw(let xml): text += xml
                }
            }
            text += "</row>"
        }
        return text + "</sheetData></worksheet>"
    }

    private static func letters(_ column: Int) -> String {
        var rest = column + 1
        var letters = ""
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(0x41 + (rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }

    package static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
