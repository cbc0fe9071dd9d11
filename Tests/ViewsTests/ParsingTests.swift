import Fuzzing
import MigrationData
import ReportData
import Testing
import Views

@Suite("A view's line")
struct ParsingTests {
    private let model = Tables.model()

    private func canonical(_ line: String) throws -> String { try model.view(line).line(model: model) }

    @Test(
        "Each kind stands for itself with its defaults",
        arguments: [
            ("stock", "stock area=region"), ("emigrants", "emigrants area=region"),
            ("corridors", "corridors top=10 year=2019"), ("matrix", "matrix year=2019"),
            ("pyramid", "pyramid area=region year=2019"), ("remittances", "remittances area=region"),
            ("covid", "covid"), ("recommendations", "recommendations"), ("recommendation f", "recommendation f"),
            ("STOCK AREA=NPL BY=SEX YEAR=2005", "stock area=NPL by=sex year=2005"),
            ("stock area=region by=total sex=both", "stock area=region"),
            ("stock years=1995-2010 by=area", "stock area=region by=area years=1995-2010"),
            ("stock years=1900-1991", "stock area=region years=1900-1991"),
            ("stock by=sex sex=both", "stock area=region by=sex"),
            ("stock edition=UNDESA-2019", "stock area=region"),
            (
                "corridors origin=world destination=npl by=origin",
                "corridors destination=NPL by=origin top=10 year=2019"
            ),
            ("corridors since=1990 within=subregion top=3", "corridors top=3 year=2019 since=1990 within=subregion"),
            ("corridors within=no", "corridors top=10 year=2019"),
            ("corridors top=99999999999 year=1990", "corridors top=99999999999 year=1990"),
            ("matrix sex=female year=1990", "matrix year=1990 sex=female"),
            ("pyramid of=population edition=wpp-2019", "pyramid area=region year=2019 of=population"),
            ("remittances direction=outflow", "remittances area=region direction=outflow"),
            ("remittances years=2009-2019", "remittances area=region"),
            (
                "remittances direction=outflow edition=KNOMAD-2020-04 year=2018",
                "remittances area=region direction=outflow year=2018 edition=knomad-2020-04"
            ),
            ("remittances by=corridor area=NPL years=2009-2019", "remittances area=NPL by=corridor"),
            ("remittances by=subregion top=2", "remittances area=region by=subregion top=2"),
            ("covid category=mobility and protection", "covid category=mobility-and-protection"),
            (#"covid group="return migrants" polarity=harm"#, "covid group=return-migrants polarity=harm"),
            ("covid group=migrants-with-hiv", "covid group=migrants-with-HIV"),
            ("recommendation letter=B", "recommendation b"), ("recommendations letter=g", "recommendation g"),
        ])
    func canonicalLines(line: String, expected: String) throws {
        #expect(try canonical(line) == expected)
    }

    @Test(
        "What somebody calls an area",
        arguments: [
            ("004", "AFG"), ("4", "AFG"), ("0524", "NPL"), ("np", "NPL"), ("nPl", "NPL"), ("Nepal", "NPL"),
            ("830", "830"), ("channel-islands", "830"), ("NA", "NAM"), ("NO", "NOR"), ("niger", "NER"),
            ("guinea", "GIN"), ("india", "IND"), ("dominica", "DMA"), ("samoa", "WSM"), ("china", "CHN"),
            ("viet-nam", "VNM"), (#""viet nam""#, "VNM"), ("viet nam", "VNM"), ("hong-kong", "HKG"),
            ("cote-d'ivoire", "CIV"), ("cote-d-ivoire", "CIV"), ("Côte d’Ivoire", "CIV"), ("curacao", "CUW"),
            ("Réunion", "REU"), ("Re\u{301}union", "REU"), ("lao", "LAO"), ("iran", "IRN"), ("timor", "TLS"),
            ("region", "region"), ("World", "world"), ("OUTSIDE", "outside"), ("sea", "south-east-asia"),
            ("enea", "east-and-north-east-asia"), ("nca", "north-and-central-asia"), ("pac", "pacific"),
            ("SSWA", "south-and-south-west-asia"), ("south-east-asia", "south-east-asia"),
            ("South-East Asia", "south-east-asia"), ("asia-and-the-pacific", "region"),
        ])
    func areas(word: String, code: String) throws {
        #expect(try canonical("stock area=\(word)") == "stock area=\(code)")
        #expect(try model.lines("stock area=\(word) year=2019", ["code"]) == [code])
    }

    @Test("Every area is found by its M49 number, codes, name and short name, every group by both its words")
    func everyArea() throws {
        let table = try model.data.areas()
        for area in table.areas {
            let names = [String(area.m49), area.iso3 ?? area.code, area.iso2 ?? area.code, area.name, area.shortName]
            for name in names + [area.name.replacing(" ", with: "-")] {
                #expect(try canonical(#"stock area="\#(name)""#) == "stock area=\(area.code)", "\(name)")
            }
        }
        for group in AreaGroup.all {
            #expect(try canonical("stock area=\(group.word)") == "stock area=\(group.word)")
            #expect(try canonical(#"stock area="\#(group.title)""#) == "stock area=\(group.word)")
        }
    }

    @Test("A canonical line reads back as the same view")
    func roundTrip() throws {
        var generator = SeededNumbers(seed: 7)
        let areas = try model.data.areas().areas.map(\.code) + AreaGroup.all.map(\.word)
        let groups = Set(try model.report.covidImpacts().flatMap(\.groups)).map { "\"\($0)\"" }
        let values: [String: [String]] = [
            "area": areas, "origin": areas, "destination": areas,
            "year": ["1990", "2010", "2015", "2017", "2019", "2020"],
            "years": ["1990-2019", "2009-2019", "2012-2018"], "sex": Sex.allCases.map(\.rawValue),
            "by": ["total", "subregion", "area", "sex", "corridor", "origin", "destination"],
            "top": ["1", "10", "250"], "since": ["1990", "2005"], "within": ["subregion", "region", "no"],
            "kind": DisplacementKind.allCases.map(\.rawValue), "side": DisplacementSide.allCases.map(\.rawValue),
            "of": PyramidPopulation.allCases.map(\.rawValue), "direction": ["inflow", "outflow"],
            "category": CovidImpact.Category.allCases.map(\.rawValue), "group": groups,
            "polarity": CovidImpact.Polarity.allCases.map(\.rawValue), "letter": RecommendationAsk.letters,
            "edition": ["undesa-2019", "knomad-2020-04", "wdi-2021-09", "wdi-2023-05", "matrix-2018"]
                + ["unhcr-2023", "unhcr-2026", "idmc-2023-05", "idmc-2026-06"],
            "quarter": ["2011Q1", "2020q3"], "ages": ["0-17", "0-120", "60-120", "15-64", "65+"],
        ]
        var readable = 0
        for _ in 0..<4_000 {
            guard let kind = ViewKind.allCases.randomElement(using: &generator) else { continue }
            var words = [kind.rawValue]
            for key in kind.keys where Bool.random(using: &generator) {
                if let value = values[key]?.randomElement(using: &generator) { words.append("\(key)=\(value)") }
            }
            guard let view = try? View(words.joined(separator: " "), model: model) else { continue }
            readable += 1
            let line = try view.line(model: model)
            #expect(try model.view(line) == view, "\(words) became \(line)")
            #expect(try canonical(line) == line)
        }
        #expect(readable > 500)
    }
}
