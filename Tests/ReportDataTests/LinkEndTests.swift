import MigrationData
import ReportData
import Testing

@Suite("Links of the report have both their ends")
struct LinkEndTests {
    private let report = ReportDataset(source: EmbeddedReport.table)

    /// Codes of all areas and words of all groups.
    private func places() throws -> Set<String> {
        let areas = try AreaTable(file: "areas.tsv", bytes: EmbeddedReport.table("areas.tsv"))
        return Set(areas.areas.map(\.code) + AreaGroup.all.map(\.word))
    }

    @Test("An objective lists every paragraph in which a measure bears on it")
    func objectives() throws {
        var listed: [String: Set<String>] = [:]
        for objective in try report.objectives() { listed[String(objective.number)] = Set(objective.paragraphs) }
        for measure in try report.measures() {
            #expect(!measure.objectives.isEmpty, "\(measure.id)")
            let numbers = Set(measure.paragraphs).subtracting(["summary"])
            for objective in measure.objectives {
                #expect(listed[objective]?.isSuperset(of: numbers) == true, "\(measure.id), objective \(objective)")
            }
        }
    }

    @Test("An objective lists the paragraphs that name it, and they name it back")
    func bothWays() throws {
        let fromObjectives = try report.objectives().flatMap { objective in
            objective.paragraphs.map { "\(objective.number) in \($0)" }
        }
        let fromParagraphs = try report.paragraphs().flatMap { paragraph in
            paragraph.objectives.map { "\($0) in \(paragraph.number)" }
        }
        #expect(fromObjectives.count > 100 && Set(fromObjectives).count == fromObjectives.count)
        #expect(Set(fromParagraphs).count == fromParagraphs.count)
        #expect(Set(fromObjectives).symmetricDifference(fromParagraphs).sorted() == [])
    }

    @Test("The clusters hold the objectives that the headings of chapter III name")
    func clusters() throws {
        let objectives = try report.objectives()
        for cluster in ["A", "B", "C", "D"] {
            let own = objectives.filter { $0.cluster == cluster }.map { String($0.number) }
            let section = try report.outline().first { $0.key == "III.\(cluster)" }
            #expect(section?.objectives == own, "\(cluster)")
        }
    }

    @Test("An ask rests on the paragraphs of its measures; the letter's own words in paragraph 70 are no evidence")
    func asks() throws {
        let measures = try report.measures()
        for ask in try report.recommendationAsks() {
            for measure in measures where ask.measures.contains(measure.id) {
                let place = measure.paragraphs[0]
                #expect(place == "70" || ask.paragraphs.contains(place), "\(ask.id) rests on \(measure.id)")
            }
            #expect(!ask.paragraphs.contains("70"), "\(ask.id)")
            #expect((1...6).contains(ask.number), "\(ask.id)")
        }
    }

    @Test("No note of ours is evidence for an ask")
    func notes() throws {
        let notes = Set(try report.measures().filter { $0.statement.hasPrefix("Our note: ") }.map(\.id))
        #expect(!notes.isEmpty)
        for ask in try report.recommendationAsks() { #expect(notes.isDisjoint(with: ask.measures), "\(ask.id)") }
    }

    @Test("Ids name the first paragraph, run on from 1 in it, and stand in the order of the report")
    func order() throws {
        var counts: [String: Int] = [:]
        var paragraphs: [Int] = []
        for measure in try report.measures() {
            let first = measure.paragraphs[0]
            counts[first, default: 0] += 1
            #expect(measure.id == "m\(first)-\(counts[first] ?? 0)")
            paragraphs.append(try #require(Int(first)))
        }
        #expect(paragraphs == paragraphs.sorted())
        var impacts: [String: Int] = [:]
        for impact in try report.covidImpacts() {
            let first = impact.paragraphs[0] == "summary" ? "s" : impact.paragraphs[0]
            impacts[first, default: 0] += 1
            #expect(impact.id == "c\(first)-\(impacts[first] ?? 0)")
        }
    }

    @Test("Footnotes stand in a paragraph that cites them, of measures and of impacts")
    func footnotes() throws {
        var cited: [String: Set<String>] = [:]
        for source in try report.sources() { cited[source.footnote, default: []].formUnion(source.paragraphs) }
        for measure in try report.measures() {
            for footnote in measure.footnotes {
                #expect(cited[footnote]?.isDisjoint(with: measure.paragraphs) == false, "\(measure.id), \(footnote)")
            }
        }
        for impact in try report.covidImpacts() {
            for footnote in impact.footnotes {
                #expect(cited[footnote]?.isDisjoint(with: impact.paragraphs) == false, "\(impact.id), \(footnote)")
            }
        }
        for paragraph in try report.paragraphs() {
            #expect(Set(cited.keys).isSuperset(of: paragraph.footnotes), "paragraph \(paragraph.number)")
        }
    }

    @Test("Every area that a paragraph names has a measure, an impact or a printed number; footnotes' areas too")
    func areas() throws {
        let places = try places()
        var found = Set(try report.measures().flatMap(\.areas)).union(try report.covidImpacts().flatMap(\.areas))
        for code in ["NZL", "MDV", "VNM", "NPL", "AFG", "THA", "PHL", "FJI", "MAR", "SYR", "pacific"] {
            #expect(found.contains(code), "\(code)")
        }
        for figure in try report.publishedFigures() {
            #expect(places.contains(figure.area), "\(figure.id)")
            found.insert(figure.area)
        }
        for paragraph in try report.paragraphs() {
            #expect(places.isSuperset(of: paragraph.areas), "paragraph \(paragraph.number)")
            #expect(found.isSuperset(of: paragraph.areas), "paragraph \(paragraph.number)")
        }
    }

    @Test("A printed number or a claim stands in a paragraph that its ask lists, or in the reason the ask gives itself")
    func evidence() throws {
        let asks = try report.recommendationAsks()
        let figures = try report.publishedFigures().map { ($0.id, $0.paragraph, $0.recommendations) }
        let claims = try report.claims().map { ($0.id, $0.paragraph, $0.recommendations) }
        for (id, paragraph, links) in figures + claims {
            for link in links {
                let meant = asks.filter { $0.id == link || $0.letter == link }
                let isListed = meant.contains { $0.paragraphs.contains(paragraph) }
                let isReason = paragraph == "70" && meant.contains { !$0.premise.isEmpty }
                #expect(isListed || isReason, "\(id) for \(link)")
            }
        }
        #expect(claims.filter { $0.1 == "70" }.allSatisfy { !$0.2.isEmpty })
    }

    @Test("Printed numbers name asks and footnotes that are there")
    func figures() throws {
        let letters = Set(RecommendationAsk.letters)
        let asks = Set(try report.recommendationAsks().map(\.id)).union(letters)
        let footnotes = Set(try report.sources().map(\.footnote))
        for figure in try report.publishedFigures() {
            #expect(asks.isSuperset(of: figure.recommendations), "\(figure.id)")
            #expect(figure.footnote.isEmpty || footnotes.contains(figure.footnote), "\(figure.id)")
        }
    }

    @Test("Groups of persons have one word each, themes are from their list")
    func words() throws {
        let groups = Set(try report.covidImpacts().flatMap(\.groups))
        #expect(
            groups == [
                "all migrants", "care and domestic workers", "children", "essential workers", "everyone",
                "families of migrants", "health workers", "irregular migrants", "migrant workers", "migrants with HIV",
                "migrants with disabilities", "older migrants", "prospective migrants", "return migrants",
                "smuggled or trafficked migrants", "vulnerable migrants", "women",
            ])
        let themes = Set(try report.measures().map(\.theme))
        #expect(
            themes == [
                "borders", "compact", "consular", "cooperation", "covid", "data", "detention", "development",
                "diaspora",
                "education", "health", "inclusion", "information", "labour", "pathways", "recruitment", "refugees",
                "remittances", "return", "search-and-rescue", "services", "smuggling-and-trafficking",
                "social-protection", "statelessness", "vulnerability", "women",
            ])
    }
}
