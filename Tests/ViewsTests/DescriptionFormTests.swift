import MigrationData
import ReportData
import Testing
import Views

@Suite("Descriptions: what every sentence must be like")
struct DescriptionFormTests {
    private let model = Tables.model()

    /// What is wrong with a description; empty where nothing is.
    static func faults(_ sentences: [String]) -> [String] {
        var faults: [String] = []
        if !(1...8).contains(sentences.count) { faults.append("\(sentences.count) sentences") }
        for sentence in sentences { faults += Self.faults(in: sentence).map { "\($0): \(sentence)" } }
        if Set(sentences).count < sentences.count { faults.append("a sentence twice: \(sentences)") }
        return faults
    }

    private static func faults(in sentence: String) -> [String] {
        var faults: [String] = []
        if !(sentence.first?.isUppercase ?? false) { faults.append("no capital") }
        if !sentence.hasSuffix(".") { faults.append("no full stop") }
        for wrong in ["..", "  ", " ,", " .", " ;", "\n", "−", "Optional(", "()", "\u{FFFD}", " %"]
        where sentence.contains(wrong) { faults.append("“\(wrong)”") }
        let words = " " + sentence.lowercased().filter { $0 != "(" }.replacing(",", with: "") + " "
        for wrong in [
            "nil", "the the", "in in", "of of", "from from", "to to", "no no", "in outside",
            "from elsewhere",
            "per cent per cent", "1 have", "1 are", "1 were",
        ] where words.contains(" \(wrong) ") {
            faults.append("“\(wrong)”")
        }
        for many in [
            "persons", "migrants", "emigrants", "refugees", "seekers", "people", "areas", "corridors", "numbers",
            "measures", "women", "men", "students", "paragraphs", "origins", "destinations", "things",
        ] {
            for head in [" 1 ", "(1 ", "^1 "] where ("^" + sentence).contains(head + many) {
                faults.append("1 \(many)")
            }
        }
        return faults
    }

    private func expectWellFormed(_ line: String) throws {
        let faults = Self.faults(try model.view(line).sentences(model: model))
        #expect(faults.isEmpty, "\(line): \(faults)")
    }

    /// Views of one area or group, `A` standing for it.
    private static let everywhere = [
        "stock area=A", "stock area=A year=1990", "stock area=A by=sex", "stock area=A sex=female years=1990-2005",
        "stock area=A by=area", "emigrants area=A", "emigrants area=A sex=male year=2000", "emigrants area=A by=area",
        "corridors origin=A", "corridors destination=A by=origin", "corridors destination=A sex=female top=3",
        "corridors origin=A by=destination since=1990", "corridors destination=A year=1990 since=2019",
        "corridors origin=A destination=A", "corridors origin=A destination=region",
        "corridors origin=AUS destination=A",
        "pyramid area=A", "pyramid area=A of=migrants", "pyramid area=A of=population year=2020",
        "pyramid area=A ages=0-17 sex=female", "pyramid area=A of=migrants ages=65+ sex=male",
        "remittances area=A", "remittances area=A direction=outflow", "remittances area=A year=2019",
        "remittances area=A by=area top=3", "remittances area=A by=corridor top=5",
        "remittances area=A by=corridor direction=outflow", "remittances area=A edition=wdi-2023-05 years=2019-2022",
        "remittance-cost area=A", "remittance-cost area=A quarter=2011Q1",
        "displacement area=A", "displacement area=A side=origin", "displacement area=A kind=asylum-seekers",
        "displacement area=A kind=stateless", "displacement area=A sex=female ages=0-17",
        "displacement area=A by=corridor top=4", "displacement area=A by=corridor side=origin",
        "displacement area=A by=area", "students origin=A", "students destination=A",
        "students destination=A by=origin",
        "students origin=A by=destination year=2013", "students origin=A destination=AUS",
        "students origin=A destination=A",
        "measures area=A", "measures area=A polarity=gap",
    ]
    /// Fewer of them, for the areas outside the region.
    private static let everyKind = [
        "stock area=A", "emigrants area=A by=sex", "corridors origin=A since=1990", "corridors destination=A by=origin",
        "pyramid area=A", "remittances area=A", "remittances area=A by=corridor direction=outflow",
        "remittance-cost area=A", "displacement area=A", "displacement area=A by=corridor side=origin",
        "displacement area=A kind=stateless", "students origin=A", "students destination=A year=2013",
        "measures area=A",
    ]
    /// The same of what is known in the region only.
    private static let inRegion = [
        "displacement area=A kind=internally-displaced", "displacement area=A years=1990-2024",
        "displacement area=A kind=asylum-seekers side=origin years=1990-2024",
        "displacement area=A kind=stateless years=2000-2010",
        "displacement area=A kind=internally-displaced years=2009-2022",
    ]

    @Test(
        "Every area and group is told of in one to eight well-formed sentences, in the region in every kind of statistics"
    )
    func areas() throws {
        let areas = try model.data.areas()
        let all = areas.areas.map { AreaSelection.area($0.index) } + AreaGroup.all.map(AreaSelection.group)
        for (number, selection) in all.enumerated() {
            let code = areas.code(of: selection)
            let isOfRegion = areas.isInRegion(selection)
            // Each of the many areas outside in every third kind, so that each kind is told of every third area.
            let some = Self.everyKind.enumerated().filter { $0.offset % 3 == number % 3 }.map(\.element)
            var lines = isOfRegion ? Self.everywhere + Self.inRegion : some
            if case .group = selection { lines += Self.everywhere }
            for line in lines { try expectWellFormed(line.replacing("A ", with: code + " ").replacingLast("A", code)) }
        }
    }

    @Test("Groups parted into subregions, areas and sexes, and the matrix of all years")
    func groups() throws {
        for group in AreaGroup.all.map(\.word) {
            for year in ["", " year=1990", " year=2019"] {
                try expectWellFormed("stock area=\(group) by=subregion\(year)")
                try expectWellFormed("emigrants area=\(group) by=subregion sex=female\(year)")
            }
            try expectWellFormed("remittances area=\(group) by=subregion")
            try expectWellFormed("remittance-cost area=\(group) by=subregion quarter=2020Q3")
            try expectWellFormed("displacement area=\(group) by=subregion side=origin")
            for other in AreaGroup.all.map(\.word) {
                try expectWellFormed("corridors origin=\(group) destination=\(other) since=1990 top=100000")
                try expectWellFormed("corridors origin=\(group) destination=\(other) within=subregion by=origin")
                try expectWellFormed("students origin=\(group) destination=\(other) by=origin")
            }
        }
        for year in try model.data.migrantStock().years {
            for sex in Sex.allCases { try expectWellFormed("matrix year=\(year) sex=\(sex.rawValue)") }
        }
    }

    @Test("Everything that the report is made of, whole and part by part")
    func report() throws {
        var lines = [
            "published", "claims", "paragraph", "objectives", "covid", "measures", "recommendations", "sources",
        ]
        for number in 1...71 {
            lines += ["paragraph \(number)", "published paragraph=\(number)", "claims paragraph=\(number)"]
            if number < 71 { lines += ["paragraph \(number)-71", "published paragraph=\(number)-\(number + 1)"] }
        }
        for verdict in Verdict.allCases.map(\.rawValue) {
            lines += [
                "published verdict=\(verdict)", "claims verdict=\(verdict)", "claims verdict=\(verdict) paragraph=4",
            ]
        }
        for number in 1...23 { lines += ["objectives \(number)", "measures objective=\(number) polarity=gap"] }
        lines += "ABCD".map { "objectives cluster=\($0)" } + RecommendationAsk.letters.map { "recommendation \($0)" }
        lines += Set(try model.report.sources().map(\.footnote)).sorted().map {
            "sources \($0.replacing(" ", with: "-"))"
        }
        for theme in Set(try model.report.measures().map(\.theme)).sorted() {
            lines += ["measures theme=\(theme)", "measures theme=\(theme) area=TUV"]
        }
        for group in Set(try model.report.covidImpacts().flatMap(\.groups)).sorted() {
            let word = group.replacing(" ", with: "-")
            lines += ["covid group=\(word)", "covid group=\(word) category=health polarity=response"]
        }
        for polarity in CovidImpact.Polarity.allCases { lines.append("covid polarity=\(polarity.rawValue)") }
        for line in lines { try expectWellFormed(line) }
    }
}

extension String {
    /// The text with its last words, where they are `old`, replaced.
    fileprivate func replacingLast(_ old: String, _ new: String) -> String {
        hasSuffix("=" + old) ? dropLast(old.count) + new : self
    }
}
