import Formats
import Fuzzing
import MigrationData
import Screen
import Testing
import Views

@Suite("Any line is a view or a clear refusal, and any words are looked for")
struct ViewFuzzTests {
    private static let lines = [
        "stock area=south-east-asia year=2019 sex=female", "stock area=region by=subregion compare=year:1990",
        "emigrants area=NPL years=1990-2019", "corridors origin=NPL top=10 year=2019",
        "matrix sex=male within=subregion",
        "corridors origin=outside destination=region by=origin top=10 year=2019 since=1990", "area region", "area TUV",
        "pyramid area=region year=2019 of=population", "remittances area=region years=2009-2019 direction=outflow",
        "remittance-cost origin=ARE destination=IND quarter=2019Q4", "displacement area=AFG kind=refugees side=asylum",
        "students origin=CHN top=5", "covid category=health", "recommendation f", "paragraph 70", "objectives 5",
        "measures area=PHL theme=covid", "claims", "published paragraph=4", "sources", "stock compare=sex:male",
    ]
    private static let questions = [
        "women from nepal in malaysia 1990", "remittances to the philippines since 2010", "refugees from afghanistan",
        "students from china", "share of women in singapore", "objective 5", "nepal malaysia", "figure IV", "türkiye",
        "who advised recommendation (f)", "largest corridors in south-east asia 2019", "viet nam", "covid health",
    ]

    /// What lines and questions are made of.
    private static var words: [String] {
        ViewKind.allCases.map(\.rawValue) + [
            "area=", "year=", "top=", "by=", "compare=", "years=", "1990-2019", "outside", "world",
        ]
            + [
                "region", "900", "2003", "04", "524", " since ", " from ", " to ", " in ", "women", "share", "between",
                "—",
            ]
    }

    @Test("Lines of views; those that are views lead back to themselves and are written in each format at any size")
    func lines() throws {
        let model = FuzzedTables.model(try FuzzedTables.whole())
        var drawn = 0
        let outcome = try FuzzRun("view", rounds: 500).run(corpus: Self.lines.map { Array($0.utf8) }, words: Self.words)
        {
            bytes, random in
            guard let view = Self.view(String(decoding: bytes, as: UTF8.self), model) else { return }
            drawn += 1
            let line = try view.line(model: model)
            #expect(Self.view(line, model) == view, "\(line)")
            try Self.write(view, model, &random)
        }
        #expect(drawn > outcome.rounds / 50 && outcome.slowest < .seconds(20))
    }

    @Test("Words and questions")
    func questions() throws {
        let model = FuzzedTables.model(try FuzzedTables.whole())
        let outcome = try FuzzRun("question", rounds: 300).run(
            corpus: Self.questions.map { Array($0.utf8) }, words: Self.words
        ) { bytes, _ in
            let found = try model.find(String(decoding: bytes, as: UTF8.self))
            for result in found.groups.flatMap(\.results) {
                #expect(!result.line.unicodeScalars.contains { $0.value < 0x20 })
            }
        }
        #expect(outcome.slowest < .seconds(20))
    }

    /// The view of a line; nil with a complaint that can be printed.
    private static func view(_ line: String, _ model: Model) -> View? {
        do throws(ViewError) { return try View(line, model: model) } catch {
            #expect(!error.description.unicodeScalars.contains { $0.properties.generalCategory == .control })
            return nil
        }
    }

    private static func write(_ view: View, _ model: Model, _ random: inout SeededNumbers) throws {
        let format = OutputFormat.allCases.randomElement(using: &random) ?? .text
        let size = { (random: inout SeededNumbers) in Int.random(in: 0...140, using: &random) }
        let rendering = Rendering(
            format, width: size(&random), height: size(&random),
            characters: Bool.random(using: &random) ? .unicode : .ascii)
        _ = try rendering.text(of: view, model: model)
        _ = try view.sentences(model: model)
    }
}
