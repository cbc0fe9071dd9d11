/// Makes rows of the XML of a sheet.
final class SheetReader {
    private let file: String
    private let sheet: String
    private let strings: SharedStrings
    private let body: (SheetRow) throws(ImportError) -> Bool

    private var row = 0
    private var column = -1
    private var type = ""
    private var cells: [SheetCell] = []
    /// Whether the columns of the row came in their order, as they should.
    private var isInOrder = true
    private var text: [UInt8] = []
    private var takesText = false
    private var isPhonetic = false
    private var hasValue = false
    /// The bytes of the row's texts.
    private var size = 0

    /// What a spreadsheet can have at most.
    private static let mostColumns = 16_384
    private static let mostRows = 1_048_576
    /// More text than a row of numbers and names has.
    private static let mostText = 512 << 10

    init(
        file: String, sheet: String, strings: SharedStrings, _ body: @escaping (SheetRow) throws(ImportError) -> Bool
    ) {
        self.file = file
        self.sheet = sheet
        self.strings = strings
        self.body = body
    }

    var events: XMLStream.Events {
        XMLStream.Events(
            start: { [self] (tag) throws(ImportError) in try start(tag) },
            end: { [self] (tag) throws(ImportError) in try end(tag) },
            text: { [self] (bytes) throws(ImportError) in
                if !takesText || isPhonetic { return }
                text.append(contentsOf: bytes)
                if text.count > SharedStrings.longest { throw fault("a text is too long") }
            })
    }

    private func start(_ tag: XMLTag) throws(ImportError) {
        switch tag.name {
        case "row":
            row = tag["r"].flatMap { Int($0) } ?? row + 1
            guard (1...Self.mostRows).contains(row) else { throw fault("there is no such row") }
            column = -1
            cells.removeAll(keepingCapacity: true)
            isInOrder = true
            size = 0
        case "c": try startCell(tag)
        case "v", "t":
            takesText = true
            hasValue = true
        case "rPh": isPhonetic = true
        default: break
        }
    }

    private func startCell(_ tag: XMLTag) throws(ImportError) {
        let next = tag["r"].flatMap(Self.column) ?? column + 1
        guard next < Self.mostColumns else { throw fault("there is no such column") }
        if next <= column { isInOrder = false }
        column = next
        type = tag["t"] ?? "n"
        text.removeAll(keepingCapacity: true)
        hasValue = false
    }

    private func end(_ tag: XMLTag) throws(ImportError) -> Bool {
        switch tag.name {
        case "v", "t": takesText = false
        case "rPh": isPhonetic = false
        case "c": try endCell()
        case "row":
            if !isInOrder { try order() }
            if !cells.isEmpty { return try body(SheetRow(number: row, cells: cells)) }
        case "sheetData": return true
        default: break
        }
        return true
    }

    private func endCell() throws(ImportError) {
        guard hasValue, let value = try value() else { return }
        cells.append(SheetCell(column: column, value: value))
        if cells.count > Self.mostColumns { throw fault("the row has too many cells") }
    }

    /// What the cell holds; nil where it holds nothing but space.
    private func value() throws(ImportError) -> SheetCell.Value? {
        let content = String(decoding: text, as: UTF8.self)
        switch type {
        case "s":
            guard let index = Int(SheetCell.trimmed(content)), let shared = strings[index] else {
                throw fault("the text \(ImportError.quoted(content)) is missing", column)
            }
            return try counted(shared)
        case "str", "inlineStr", "b", "d": return try counted(content)
        case "e": return .fault(SheetCell.trimmed(content))
        default:
            let trimmed = SheetCell.trimmed(content)
            if trimmed.isEmpty { return nil }
            guard let number = Double(trimmed), number.isFinite else {
                throw fault("\(ImportError.quoted(trimmed)) is no number", column)
            }
            return .number(number)
        }
    }

    /// A text that isn't space alone, unless the row has too much of it.
    private func counted(_ text: String) throws(ImportError) -> SheetCell.Value? {
        size += text.utf8.count
        if size > Self.mostText { throw fault("there is too much text in the row") }
        return SheetCell.trimmed(text).isEmpty ? nil : .text(text)
    }

    /// Cells out of their order; a column that stands twice is refused.
    private func order() throws(ImportError) {
        cells.sort { $0.column < $1.column }
        for (left, right) in zip(cells, cells.dropFirst()) where left.column == right.column {
            throw fault("the cell stands twice", left.column)
        }
    }

    /// The number of a column from a reference such as `F12`.
    private static func column(_ reference: String) -> Int? {
        var number = 0
        var letters = 0
        for byte in reference.utf8 {
            let letter = byte | 0x20
            guard (0x61...0x7A).contains(letter) else { break }
            letters += 1
            if letters > 3 { return Int.max }
            number = number * 26 + Int(letter - 0x60)
        }
        return number > 0 ? number - 1 : nil
    }

    private func fault(_ reason: String, _ column: Int? = nil) -> ImportError {
        let cell = column.map { "cell \(SheetCell.letters($0))\(row)" } ?? "row \(row)"
        return ImportError(file: file, place: "sheet \(sheet), \(cell)", reason)
    }
}
