import MigrationData
import ReportData
import Testing

@testable import Views

@Suite("Descriptions: what the report says")
struct ReportEchoTests {
    private let model = Tables.ownModel()

    @Test("Whoever describes the view behind a printed number hears what the report prints, and its verdict")
    func everyNumber() throws {
        var count = 0
        for check in try model.verification.figures() {
            let query = check.figure.query
            guard query.hasPrefix("{"), query.count(where: { $0 == "{" }) == 1, query.hasSuffix("}") else { continue }
            let text = try model.view(String(query.dropFirst().dropLast())).sentences(model: model).joined(
                separator: " ")
            #expect(text.contains("Paragraph \(check.figure.paragraph) of the report prints "), "\(query): \(text)")
            #expect(text.contains(check.printedWords + " for "), "\(query): \(text)")
            let verdict = check.verdict == .agrees ? "the data." : FigureCheck.spelled(check.computedText) + "."
            #expect(text.contains(verdict), "\(query): \(text)")
            count += 1
        }
        #expect(count > 25)
    }

    @Test(
        "Shares are heard beside the views that they are of",
        arguments: [
            ("stock", "a quarter for the share of the world"), ("emigrants year=1990", "just under 49 per cent"),
            ("corridors origin=region destination=region", "43 per cent for the share of the emigrants"),
            ("corridors origin=sea destination=sea", "over two thirds"), ("remittances", "nearly half"),
            ("corridors origin=pacific destination=pacific", "almost 56 per cent"),
            ("displacement", "over 38 per cent"), ("pyramid", "67.7 per cent"),
            ("pyramid of=migrants ages=0-17", "approximately 11 per cent"),
            ("corridors origin=outside destination=region", "29 per cent for the share of the migrants"),
        ])
    func shares(line: String, words: String) throws {
        #expect(try model.view(line).sentences(model: model).joined(separator: " ").contains(words))
    }

    @Test("Another year, sex, area or edition hears nothing of it")
    func nothing() throws {
        for line in [
            "stock year=2005", "stock sex=female year=1990", "stock area=NPL",
            "corridors origin=NPL destination=region",
            "remittances edition=wdi-2023-05", "displacement years=2000-2019", "students origin=NPL",
            "matrix year=1995",
            "remittance-cost quarter=2019Q4",
        ] {
            let text = try model.view(line).sentences(model: model).joined(separator: " ")
            #expect(!text.contains("the report prints"), "\(line): \(text)")
        }
    }
}
