import MigrationData
import ReportData
import Testing

@Suite("The report's text as tables")
struct ReportTextTests {
    private let report = ReportDataset(source: EmbeddedReport.table)

    @Test("It has 71 paragraphs, 55 footnotes, 23 objectives in 4 clusters and 7 recommendations")
    func counts() throws {
        #expect(try report.paragraphs().map(\.number) == Array(1...71))
        let footnotes = Set(try report.sources().compactMap { Int($0.footnote) })
        #expect(footnotes == Set(1...55))
        let objectives = try report.objectives()
        #expect(objectives.map(\.number) == Array(1...23))
        #expect(Set(objectives.map(\.cluster)) == ["A", "B", "C", "D"])
        #expect(Set(try report.recommendationAsks().map(\.letter)).count == 7)
    }

    @Test("Every footnote is cited by a paragraph that knows it, and every paragraph stands in a section")
    func links() throws {
        let paragraphs = try report.paragraphs()
        for source in try report.sources() where Int(source.footnote) != nil {
            for number in source.paragraphs {
                let paragraph = paragraphs.first { String($0.number) == number }
                #expect(paragraph?.footnotes.contains(source.footnote) == true, "footnote \(source.footnote)")
            }
        }
        let outline = try report.outline()
        for paragraph in paragraphs {
            let section = outline.first { $0.key == paragraph.section }
            #expect(section?.paragraphs.contains(paragraph.number) == true, "paragraph \(paragraph.number)")
        }
        for section in outline {
            if let parent = section.parent { #expect(outline.contains { $0.key == parent }) }
        }
    }

    @Test("Printed numbers and claims name a paragraph that is there, and objectives too")
    func references() throws {
        let numbers = Set(try report.paragraphs().map { String($0.number) })
        let places = numbers.union(["summary"])
        for figure in try report.publishedFigures() { #expect(places.contains(figure.paragraph), "\(figure.id)") }
        for claim in try report.claims() { #expect(places.contains(claim.paragraph), "\(claim.id)") }
        for objective in try report.objectives() { #expect(Set(objective.paragraphs).isSubset(of: numbers)) }
        let objectives = Set(try report.objectives().map { String($0.number) })
        for paragraph in try report.paragraphs() { #expect(Set(paragraph.objectives).isSubset(of: objectives)) }
    }

    @Test("135 printed numbers and 129 claims stand in the order of the paragraphs, their ids say which")
    func order() throws {
        let figures = try report.publishedFigures().map { ($0.id, $0.paragraph) }
        let claims = try report.claims().map { ($0.id, $0.paragraph) }
        #expect(figures.count == 135 && claims.count == 129)
        for (letter, rows) in [("p", figures), ("k", claims)] {
            for (id, paragraph) in rows {
                #expect(id.hasPrefix(letter + (paragraph == "summary" ? "s" : paragraph) + "-"), "\(id)")
            }
            let numbers = rows.map { Int($0.1) ?? 0 }
            #expect(numbers == numbers.sorted())
        }
    }

    @Test("Our counts of lists are those of the tables that hold the lists")
    func countsOfLists() throws {
        let figures = try report.publishedFigures()
        func printed(_ id: String) -> Double? { figures.first { $0.id == id }?.value }
        let sources = try report.sources()
        for (id, footnote) in [("p2-2", "2"), ("p24-2", "20"), ("p28-2", "23"), ("p33-3", "26"), ("p58-1", "45")] {
            let list = try #require(sources.first { $0.footnote == footnote && $0.kind == .list })
            #expect(printed(id) == Double(list.title.split(separator: "; ").count), "\(id)")
        }
        #expect(printed("p40-1") == Double(sources.count { $0.footnote == "33" }))
        #expect(printed("p48-7") == Double(Set(sources.map(\.footnote).filter { Int($0) == nil }).count))
        let asks = try report.recommendationAsks()
        #expect(printed("p70-3") == Double(asks.count) && printed("p70-1") == Double(Set(asks.map(\.letter)).count))
        let clusters = Dictionary(grouping: try report.objectives(), by: \.cluster).mapValues { Double($0.count) }
        #expect(["p20-1", "p31-1", "p41-1", "p51-1"].map(printed) == ["A", "B", "C", "D"].map { clusters[$0] })
    }

    @Test("What printed numbers refer to is there: other printed numbers, and asks or letters that rest on them")
    func figureLinks() throws {
        let figures = try report.publishedFigures()
        let ids = Set(figures.map(\.id))
        let asks = try report.recommendationAsks()
        let targets = Set(asks.map(\.id)).union(asks.map(\.letter))
        for figure in figures {
            #expect(targets.isSuperset(of: figure.recommendations), "\(figure.id)")
            let named = figure.query.matches(of: /\[([^\]]*)\]/).map { String($0.output.1) }
            #expect(ids.isSuperset(of: named) && !named.contains(figure.id), "\(figure.id)")
        }
    }

    @Test("A short form or ibid. resolves to a full citation of the same work")
    func shortForms() throws {
        let sources = try report.sources()
        for source in sources where !source.resolves.isEmpty {
            let target = source.resolves.split(separator: " ").last.map(String.init)
            let meant = sources.filter { $0.footnote == target }
            #expect(meant.contains { $0.title == source.title && $0.author == source.author }, "\(source.footnote)")
        }
    }
}
