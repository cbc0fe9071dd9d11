import MigrationData
import ReportData
import Testing

@Suite("COVID-19 impacts, measures and recommendations refer to what is there")
struct LinkTests {
    private let report = ReportDataset(source: EmbeddedReport.table)

    /// Codes of all areas and words of all groups.
    private func places() throws -> Set<String> {
        let areas = try AreaTable(file: "areas.tsv", bytes: EmbeddedReport.table("areas.tsv"))
        return Set(areas.areas.map(\.code) + AreaGroup.all.map(\.word))
    }

    private let paragraphs = Set((1...71).map(String.init) + ["summary"])
    private let objectives = Set((1...23).map(String.init))

    @Test("Ids stand once and say their paragraph")
    func ids() throws {
        let impacts = try report.covidImpacts()
        let measures = try report.measures()
        #expect(Set(impacts.map(\.id)).count == impacts.count && Set(measures.map(\.id)).count == measures.count)
        for id in impacts.map(\.id) { #expect(id.wholeMatch(of: /c(s|[0-9]+)-[0-9]+/) != nil, "\(id)") }
        for id in measures.map(\.id) { #expect(id.wholeMatch(of: /m[0-9]+-[0-9]+/) != nil, "\(id)") }
    }

    @Test("What is counted without its texts is what the whole tables hold, in their order")
    func counted() throws {
        let (kinds, impacts) = (try report.impactKinds(), try report.covidImpacts())
        #expect(kinds.map(\.category) == impacts.map(\.category))
        #expect(kinds.map(\.polarity) == impacts.map(\.polarity))
        #expect(try report.askLetters() == report.recommendationAsks().map(\.letter))
    }

    @Test("Paragraphs are 1 to 71 or the summary, objectives 1 to 23, areas known codes or words of groups")
    func references() throws {
        let places = try places()
        for impact in try report.covidImpacts() {
            #expect(Set(impact.paragraphs).isSubset(of: paragraphs) && !impact.paragraphs.isEmpty, "\(impact.id)")
            #expect(Set(impact.objectives).isSubset(of: objectives), "\(impact.id)")
            #expect(Set(impact.areas).isSubset(of: places), "\(impact.id)")
            #expect(Set(impact.recommendations).isSubset(of: RecommendationAsk.letters), "\(impact.id)")
            #expect(!impact.groups.isEmpty && !impact.statement.isEmpty, "\(impact.id)")
        }
        for measure in try report.measures() {
            #expect(Set(measure.paragraphs).isSubset(of: paragraphs) && !measure.paragraphs.isEmpty, "\(measure.id)")
            #expect(Set(measure.objectives).isSubset(of: objectives), "\(measure.id)")
            #expect(Set(measure.areas).isSubset(of: places), "\(measure.id)")
            #expect(!measure.actor.isEmpty && !measure.theme.isEmpty && !measure.statement.isEmpty, "\(measure.id)")
        }
    }

    @Test("Footnotes that impacts and measures name are footnotes of the report")
    func footnotes() throws {
        let known = Set(try report.sources().map(\.footnote))
        for impact in try report.covidImpacts() { #expect(known.isSuperset(of: impact.footnotes), "\(impact.id)") }
        for measure in try report.measures() { #expect(known.isSuperset(of: measure.footnotes), "\(measure.id)") }
    }

    @Test("What an ask rests on is there: measures, paragraphs, objectives")
    func asks() throws {
        let measures = Set(try report.measures().map(\.id))
        for ask in try report.recommendationAsks() {
            #expect(measures.isSuperset(of: ask.measures), "\(ask.id)")
            #expect(Set(ask.paragraphs).isSubset(of: paragraphs), "\(ask.id)")
            #expect(Set(ask.objectives).isSubset(of: objectives), "\(ask.id)")
            #expect(!ask.principle.isEmpty && !ask.statement.isEmpty && !ask.addressee.isEmpty, "\(ask.id)")
        }
    }

    @Test("Letters a to g all stand, their asks count from 1, one principle and one heading a letter")
    func letters() throws {
        let asks = try report.recommendationAsks()
        for letter in RecommendationAsk.letters {
            let own = asks.filter { $0.letter == letter }
            #expect(!own.isEmpty && own.map(\.number) == Array(1...max(1, own.count)), "\(letter)")
            #expect(Set(own.map(\.principle)).count == 1 && Set(own.map(\.heading)).count == 1, "\(letter)")
        }
        #expect(asks.map(\.letter) == asks.map(\.letter).sorted())
    }

    @Test("Every category, polarity and force occurs; paragraphs 59 to 68 each have an impact")
    func completeness() throws {
        let impacts = try report.covidImpacts()
        #expect(Set(impacts.map(\.category)) == Set(CovidImpact.Category.allCases))
        #expect(Set(impacts.map(\.polarity)) == Set(CovidImpact.Polarity.allCases))
        #expect(Set(impacts.flatMap(\.paragraphs)).isSuperset(of: (59...68).map(String.init)))
        #expect(Set(try report.measures().map(\.polarity)) == Set(Measure.Polarity.allCases))
        #expect(Set(try report.recommendationAsks().map(\.force)) == Set(RecommendationAsk.Force.allCases))
    }

    @Test("Labels fit into their lists")
    func labels() throws {
        for impact in try report.covidImpacts() { #expect((1...27).contains(impact.label.count), "\(impact.id)") }
        for measure in try report.measures() { #expect((1...30).contains(measure.label.count), "\(measure.id)") }
        for ask in try report.recommendationAsks() {
            #expect((1...24).contains(ask.label.count) && (1...24).contains(ask.heading.count), "\(ask.id)")
        }
    }

    @Test("Tables with a wrong word, an id twice or a strange letter are refused")
    func faults() throws {
        let covid = try EmbeddedReport.fault("covid.tsv", "\tharm\t", "\tharmful\t")
        #expect(covid?.column == "polarity" && covid?.line == 2)
        #expect(covid?.problem == .unknownWord("harmful", expected: "harm, response, contribution"))
        #expect(try EmbeddedReport.fault("covid.tsv", "\nc59-2\t", "\nc59-1\t")?.problem == .duplicateRow("c59-1"))
        #expect(try EmbeddedReport.fault("measures.tsv", "\nm1-2\t", "\nm1-1\t")?.problem == .duplicateRow("m1-1"))
        #expect(try EmbeddedReport.fault("measures.tsv", "\nm1-2\t", "\n\t")?.problem == .missingValue)
        let letter = try EmbeddedReport.fault("recommendations.tsv", "\na\t2", "\nh\t2")
        #expect(letter?.problem == .unknownWord("h", expected: "a, b, c, d, e, f, g"))
        #expect(try EmbeddedReport.fault("recommendations.tsv", "\na\t2", "\na\t1")?.problem == .duplicateRow("a 1"))
    }
}
