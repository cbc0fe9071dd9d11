import MigrationData
import Testing

@Suite("Tables that are wrong")
struct FaultTests {
    private typealias Kind = Decoding.Kind

    @Test("A sound table decodes, also with CRLF and a byte order mark", arguments: Decoding.Kind.allCases)
    func sound(kind: Decoding.Kind) {
        #expect(kind.fault(kind.text) == nil)
        #expect(kind.fault("\u{FEFF}" + kind.text.replacing("\n", with: "\r\n")) == nil)
    }

    @Test("An empty file, and one with a header alone", arguments: Decoding.Kind.allCases)
    func empty(kind: Decoding.Kind) {
        let header = kind.text.prefix { $0 != "\n" } + "\n"
        #expect(kind.fault("")?.problem == .empty)
        #expect(kind.fault("\u{FEFF}")?.problem == .empty)
        #expect(kind.fault(String(header)) == TableError(file: kind.rawValue + ".tsv", line: 1, problem: .noRows))
    }

    @Test("A table cut off anywhere but at a line's end", arguments: Decoding.Kind.allCases)
    func cutOff(kind: Decoding.Kind) {
        let bytes = Array(kind.text.utf8)
        for count in 1..<bytes.count where bytes[count - 1] != 0x0A {
            let fault = kind.fault(bytes.prefix(count))
            #expect(fault?.problem == .cutOff, "\(count) bytes: \(fault?.description ?? "no fault")")
            #expect(fault?.line == 1 + bytes.prefix(count).count { $0 == 0x0A })
        }
    }

    @Test("Every single byte put wrong gives a table or one printable line, never a crash", arguments: Kind.allCases)
    func everyByte(kind: Decoding.Kind) {
        let bytes = Array(kind.text.utf8)
        for position in bytes.indices {
            for byte: UInt8 in [0, 0x0A, 0x0D, 0x1B, 0x20, 0x2D, 0x39, 0x7F, 0x9B, 0xFF] {
                var changed = bytes
                changed[position] = byte
                guard let fault = kind.fault(changed) else { continue }
                #expect(fault.line >= 1 && fault.file == kind.rawValue + ".tsv")
                #expect(Self.isPrintable(fault.description), "\(fault.description)")
            }
        }
    }

    @Test("NUL, escape and other controls are named with line and column")
    func controls() {
        let fault = Kind.stock.fault(Decoding.stock.replacing("200", with: "2\u{0}0"))
        #expect(fault == TableError(file: "stock.tsv", line: 2, column: "both_2019", problem: .notText(byte: 0)))
        let escape = Kind.areas.fault(Decoding.areas.replacing("Nepal", with: "Ne\u{1B}[2J"))
        #expect(escape?.problem == .notText(byte: 0x1B))
        #expect(escape?.column == "name")
        let c1 = Kind.areas.fault(Decoding.areas.replacing("Nepal", with: "Ne\u{9B}2J"))
        #expect(c1?.problem == .notText(byte: 0x9B))
        #expect(Kind.stock.fault([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0])?.problem == .notText(byte: 0x7F))
        #expect(Kind.stock.fault([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A])?.problem == .notText(byte: 0x89))
    }

    @Test("Bytes that aren't UTF-8 are named, the first of them")
    func notUnicode() {
        var bytes = Array(Decoding.areas.replacing("Nepal", with: "Népal").utf8)
        #expect(Kind.areas.fault(bytes) == nil)
        if let accent = bytes.firstIndex(of: 0xC3) { bytes.insert(0xFF, at: accent + 2) }
        #expect(Kind.areas.fault(bytes)?.problem == .notText(byte: 0xFF))
        #expect(Kind.areas.fault(bytes)?.line == 2)
    }

    @Test(
        "Columns: missing, wrong, extra, twice, in another order",
        arguments: [
            ("both_2015\t", "", TableError.Problem.missingColumn("both_2015")),
            ("origin", "source", .missingColumn("origin")),
            ("female_2019", "female_2019\tnote", .unexpectedColumn("note")),
            ("both_2019", "both_2015", .columnTwice("both_2015")),
            ("destination\torigin", "origin\tdestination", .unexpectedColumn("origin")),
            ("both_2015\tboth_2019\tfemale_2015\tfemale_2019", "persons", .missingColumn("both_YEAR")),
        ])
    func columns(old: String, new: String, problem: TableError.Problem) {
        let fault = Kind.stock.fault(Decoding.stock.replacing(old, with: new))
        #expect(fault == TableError(file: "stock.tsv", line: 1, problem: problem))
    }

    @Test(
        "Fields: too few, too many, too large, negative, broken",
        arguments: [
            ("4\t524\t100\t200\t40\t", "4\t524\t100", nil, TableError.Problem.tooFewFields(expected: 6, found: 3)),
            ("4\t524", "\n4\t524", nil, .tooFewFields(expected: 6, found: 1)),
            ("200\t40\t", "200\t40\t\t9", "female_2019", .tooManyFields(expected: 6)),
            ("100", "2147483647", "both_2015", .tooLarge("2147483647")),
            ("100", "99999999999999999999999", "both_2015", .tooLarge("99999999999999999999999")),
            ("100", "-3", "both_2015", .negative("-3")),
            ("100", "12x", "both_2015", .notWholeNumber("12x")),
            ("100", "1.5", "both_2015", .notWholeNumber("1.5")),
            ("100", " 1", "both_2015", .notWholeNumber(" 1")),
            ("100", "+1", "both_2015", .notWholeNumber("+1")),
            ("100", "1e3", "both_2015", .notWholeNumber("1e3")),
            ("100", "-", "both_2015", .notWholeNumber("-")),
            ("40\t", "101\t", "female_2015", .inconsistent("101 women of 100 persons")),
            ("524\t100", "999\t100", "origin", .unknownArea("999")),
            ("524\t100", "XX\t100", "origin", .unknownArea("XX")),
            ("524\t100", "+524\t100", "origin", .unknownArea("+524")),
            ("4\t524", "ON\t524", "destination", .unknownArea("ON")),
            ("524\tOS", "4\t524", "origin", .duplicateRow("AFG from NPL")),
        ] as [(String, String, String?, TableError.Problem)])
    func fields(old: String, new: String, column: String?, problem: TableError.Problem) throws {
        let range = try #require(Decoding.stock.firstRange(of: old))
        var table = Decoding.stock
        table.replaceSubrange(range, with: new)
        let fault = Kind.stock.fault(table)
        #expect(fault?.problem == problem)
        #expect(fault?.column == column)
        #expect(fault?.line == (old.hasPrefix("524\tOS") ? 3 : 2))
    }

    @Test(
        "Money: broken, negative and too large numbers",
        arguments: [
            ("1.2.3", TableError.Problem.notDecimal("1.2.3")), ("12x", .notDecimal("12x")), (".5", .notDecimal(".5")),
            ("5.", .notDecimal("5.")), ("1.2345", .notDecimal("1.2345")), ("-1.5", .negative("-1.5")),
            ("9999999999999", .tooLarge("9999999999999")),
            ("99999999999999999999999", .tooLarge("99999999999999999999999")),
        ])
    func money(text: String, problem: TableError.Problem) {
        let fault = Kind.money.fault(Decoding.money.replacing("4.125", with: text))
        #expect(fault == TableError(file: "money.tsv", line: 3, column: "2019", problem: problem))
    }

    @Test("Rows twice, unknown words and missing values in the other tables")
    func otherTables() {
        let money = Kind.money.fault(Decoding.money + "4\tinflow\tone\t\t\n")
        #expect(money?.problem == .duplicateRow("AFG inflow one") && money?.line == 4)
        #expect(
            Kind.money.fault(Decoding.money + "900\tinflow\tone\t\t\n")?.problem
                == .duplicateRow("the world inflow one"))
        let word = Kind.money.fault(Decoding.money.replacing("4\tinflow", with: "4\tinward"))
        #expect(word?.problem == .unknownWord("inward", expected: "inflow, outflow") && word?.column == "direction")
        #expect(Kind.matrix.fault(Decoding.matrix + "4\t524\t1\n")?.problem == .duplicateRow("AFG to NPL"))
        #expect(Kind.matrix.fault(Decoding.matrix.replacing("\t3", with: "\t"))?.problem == .missingValue)
        #expect(
            Kind.ages.fault(Decoding.ages.replacing("female", with: "male"))?.problem == .duplicateRow("AFG 2019 male"))
        #expect(Kind.ages.fault(Decoding.ages.replacing("\t2019\tmale", with: "\t19\tmale"))?.problem == .notYear("19"))
        #expect(Kind.ages.fault(Decoding.ages.replacing("\t2019\tmale", with: "\t\tmale"))?.problem == .missingValue)
        #expect(Kind.areas.fault(Decoding.areas.replacing("AFG", with: "NPL"))?.problem == .duplicateRow("area NPL"))
        #expect(Kind.areas.fault(Decoding.areas.replacing("830", with: "900"))?.column == "m49")
        #expect(Kind.editions.fault(Decoding.editions + "one\t\t\t\t\t\n")?.problem == .duplicateRow("edition one"))
    }

    @Test("An error is one line: file, line, column and what was found")
    func wording() {
        let error = TableError(
            file: "migrant_stock.tsv", line: 12, column: "both_1990", problem: .notWholeNumber("12x"))
        #expect(error.description == #"migrant_stock.tsv:12: column both_1990: "12x" is not a whole number"#)
        let hostile = TableError(file: "a.tsv", line: 1, problem: .duplicateRow("x\u{1B}]0;\u{202E}y\nz\u{9B}"))
        #expect(hostile.description == "a.tsv:1: a second row for x\u{FFFD}]0;\u{FFFD}y\u{FFFD}z\u{FFFD}")
        let long = TableError(file: "a.tsv", line: 1, problem: .unknownArea(String(repeating: "x", count: 500)))
        #expect(long.description.count < 100)
    }

    private static func isPrintable(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) }
    }
}
