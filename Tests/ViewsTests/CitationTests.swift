import Foundation
import MigrationData
import Testing
import Views

@Suite("Where it comes from, in words that lead back")
struct CitationTests {
    private let model = Tables.model()

    private func citation(_ line: String) throws -> Citation { try Citation(model.view(line), model: model) }

    @Test(
        "A citation names publisher, title, edition, years, paragraph and the view",
        arguments: [
            (
                "corridors origin=NPL",
                "UN DESA, International Migrant Stock 2019 (edition undesa-2019), 2019",
                "crossings show corridors origin=NPL top=10 year=2019"
            ),
            (
                "stock area=region year=2019",
                "UN DESA, International Migrant Stock 2019 (edition undesa-2019), 2019; ¶4 figure I of ESCAP/GCM/2021/1",
                "crossings show stock area=region year=2019"
            ),
            (
                "stock area=NPL", "UN DESA, International Migrant Stock 2019 (edition undesa-2019), 1990–2019",
                "crossings show stock area=NPL"
            ),
            (
                "remittance-cost area=region",
                "World Bank, Remittance Prices Worldwide, to the third quarter of 2020 (edition rpw-2020-09), 2020Q1; "
                    + "¶49 of ESCAP/GCM/2021/1",
                "crossings show remittance-cost area=region quarter=2020Q1"
            ),
            ("paragraph 7", "ESCAP/GCM/2021/1, in our own words; ¶7", "crossings show paragraph 7"),
        ])
    func words(line: String, text: String, command: String) throws {
        let citation = try citation(line)
        #expect(citation.text == text)
        #expect(citation.command == command)
        #expect(citation.lines == [text, command])
    }

    @Test("Every kind of view is cited, by every edition it draws on, and the command gives the same view again")
    func everyKind() throws {
        let bare: [ViewKind: String] = [.area: "area NPL", .recommendation: "recommendation f"]
        for kind in ViewKind.allCases {
            let view = try model.view(bare[kind] ?? kind.rawValue)
            let citation = try Citation(view, model: model)
            let caption = try view.caption(model: model)
            for key in caption.editions {
                #expect(citation.text.contains("(edition \(key))"), "\(kind)")
                let row = try Tables.text("editions.tsv").split(separator: "\n").first { $0.hasPrefix(key + "\t") }
                let fields = try #require(row).split(separator: "\t", omittingEmptySubsequences: false)
                #expect(citation.text.contains("\(fields[1]), \(fields[2])"), "\(kind) \(key)")
            }
            if caption.editions.isEmpty { #expect(citation.text.hasPrefix("ESCAP/GCM/2021/1"), "\(kind)") }
            let prefix = "crossings show "
            #expect(citation.command.hasPrefix(prefix))
            let words = String(citation.command.dropFirst(prefix.count)).replacing("'", with: "")
            #expect(try model.view(words) == view, "\(citation.command)")
        }
    }

    @Test("The years are those of the rows", arguments: ["stock by=subregion", "remittances", "emigrants area=PHL"])
    func years(line: String) throws {
        let years = try model.lines(line, ["year"])
        let (first, last) = (try #require(years.min()), try #require(years.max()))
        #expect(try citation(line).years == first + "–" + last)
    }

    @Test("What a shell would take for something else stands in quotation marks, and nothing in it is obeyed")
    func shell() {
        #expect(Citation(source: "", line: "sources \"figure IV\"").command == "crossings show 'sources \"figure IV\"'")
        #expect(Citation(source: "", line: "stock; rm -r '").command == "crossings show 'stock; rm -r '\\'''")
        let hostile = Citation(source: "a\u{1B}]52;c;x\u{07}b\nc", line: "x\u{1B}[2J")
        #expect(hostile.lines.joined().unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
    }

    @Test(
        "A file is named after the view, in letters that every system takes",
        arguments: [
            ("corridors origin=NPL", "corridors-origin-npl-2019.csv"),
            ("stock area=region year=2019", "stock-region-2019.csv"),
            ("stock area=region", "stock-region-1990-2019.csv"), ("paragraph 7", "paragraph-7.csv"),
            ("remittance-cost area=pacific", "remittance-cost-pacific-2020q1.csv"),
            ("recommendation f", "recommendation-f.csv"), ("matrix", "matrix-2019.csv"),
        ])
    func names(line: String, name: String) throws {
        #expect(try citation(line).fileName(.csv) == name)
    }

    @Test("No name is too long, empty, or a way to another folder")
    func hostileNames() {
        for line in ["../../etc/passwd", "", "\u{1B}[31m", String(repeating: "stock ", count: 90), "Ölçü –––"] {
            let name = Citation(source: "", line: line).fileName(.svg)
            #expect(name.hasSuffix(".svg") && name.utf8.count < 100 && name.first != "." && !name.contains("/"))
            #expect(name.dropLast(4).allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }, "\(name)")
        }
    }
}

@Suite("The one number of a view")
struct ViewNumberTests {
    private let model = Tables.model()

    private func number(_ line: String) throws -> ViewNumber? {
        try ViewNumber(model.view(line), model: model)
    }

    @Test(
        "It is what the column of the rows adds up to, with its unit and place",
        arguments: [
            ("stock area=region year=2019", "persons", "persons"),
            ("corridors origin=NPL destination=IND", "persons", "persons"),
            ("pyramid area=region of=migrants ages=30-34", "persons", "persons"),
            ("remittances area=NPL year=2019", "usd_million", "million US dollars"),
            ("displacement area=PAK", "persons", "persons"), ("matrix", "persons", "persons"),
        ])
    func sums(line: String, column: String, unit: String) throws {
        let sum = try model.lines(line, [column]).compactMap(Double.init).reduce(0, +)
        let number = try #require(try number(line))
        #expect(
            Double(number.number.replacing(",", with: "")).map { abs($0 - sum) < 0.0005 } == true, "\(number.number)")
        #expect(number.unit == unit)
    }

    @Test("The region is named where a title leaves it out, and the year always")
    func names() throws {
        #expect(try number("stock area=region year=2019")?.text == "64,890,524 persons")
        let name = try number("stock area=region year=2019")?.name
        #expect(name == "Migrant stock, Asia and the Pacific, 2019")
        #expect(try number("remittances area=region year=2019")?.name.hasSuffix(", Asia and the Pacific, 2019") == true)
        #expect(try number("stock area=NPL year=2019 sex=female")?.name == "Women among migrants in Nepal, 2019")
    }

    @Test(
        "Several years, two populations and texts have none",
        arguments: ["stock area=NPL", "pyramid", "paragraph 7", "area NPL"])
    func none(line: String) throws {
        #expect(try number(line) == nil)
    }
}
