import EmbeddedAssets
import MigrationData
import ReportData
import Testing

@Suite("The report's text as tables")
struct ReportTextTests {
    private let report = ReportDataset { (file: String) throws(TableError) -> TableBytes in
        for index in 0..<embedded_asset_count() {
            let asset = embedded_asset_at(index)
            if let name = asset.name, String(cString: name) == file {
                return TableBytes(borrowing: UnsafeBufferPointer(start: asset.bytes, count: asset.count))
            }
        }
        throw TableError(file: file, line: 0, problem: .unreadable("not there"))
    }

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
        for figure in try report.publishedFigures() { #expect(numbers.contains(figure.paragraph), "\(figure.id)") }
        for claim in try report.claims() { #expect(numbers.contains(claim.paragraph), "\(claim.id)") }
        for objective in try report.objectives() { #expect(Set(objective.paragraphs).isSubset(of: numbers)) }
        let objectives = Set(try report.objectives().map { String($0.number) })
        for paragraph in try report.paragraphs() { #expect(Set(paragraph.objectives).isSubset(of: objectives)) }
    }
}
