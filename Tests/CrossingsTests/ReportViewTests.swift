import Foundation
import Testing

@Suite("The views of the report, from end to end", .inTurn)
struct ReportViewTests {
    /// The rows of a view as CSV, without the header; quoted fields of these views hold no line ends.
    private func rows(_ view: String) throws -> [String] {
        let result = try Program.run(["show", view, "--format", "csv"])
        #expect(result.status == 0 && result.errors.isEmpty, "\(view)")
        return result.output.split(separator: "\n").dropFirst().map(String.init)
    }

    private func first(_ row: String) -> String { String(row.split(separator: ",").first ?? "") }

    @Test(
        "Columns and rows are the contract's",
        arguments: [
            (
                "published",
                "id,paragraph,quantity,area,year,qualifier,published,unit,denominator,computed,verdict,note",
                135
            ),
            ("claims", "id,paragraph,statement,kind,verdict,evidence,note", 129),
            ("paragraph", "number,section,summary,objectives,areas,footnotes", 71),
            ("objectives", "number,cluster,title,paragraphs,measures", 23),
            ("measures", "id,actor,areas,polarity,statement,theme,objectives,paragraph", 246),
            ("recommendations", "letter,ask,principle,statement,addressee,objectives,evidence,measures", 26),
            ("sources", "footnote,part,kind,source,year,publisher,paragraphs", 69),
        ])
    func contract(view: String, columns: String, count: Int) throws {
        let result = try Program.run(["show", view, "--format", "csv"])
        #expect(result.status == 0)
        #expect(result.output.hasPrefix(columns + "\n"))
        #expect(try rows(view).count == count)
    }

    @Test("All paragraphs, footnotes, figures and letters are there")
    func complete() throws {
        #expect(try rows("paragraph").map(first) == (1...71).map(String.init))
        #expect(try rows("objectives").map(first) == (1...23).map(String.init))
        let figures = ["I", "II", "III", "IV", "V", "VI"].map { "figure " + $0 }
        #expect(Set(try rows("sources").map(first)) == Set((1...55).map(String.init) + figures))
        #expect(Set(try rows("recommendations").map(first)) == ["a", "b", "c", "d", "e", "f", "g"])
    }

    @Test("Filters keep what they name")
    func filters() throws {
        let published = try rows("published paragraph=7-9")
        #expect(Set(published.map { first($0).prefix(2) }) == ["p7", "p8", "p9"] && published.count == 18)
        #expect(try rows("published verdict=differs").map(first) == ["p9-4", "p9-5", "p9-8", "p12-7", "p49-4"])
        #expect(try rows("published paragraph=9 verdict=differs").map(first) == ["p9-4", "p9-5", "p9-8"])
        #expect(
            try rows("claims verdict=differs").map(first) == ["k5-1", "k6-2", "k7-2", "k8-3", "k12-5", "k70-1"])
        #expect(Set(try rows("claims paragraph=6-9").map { first($0).prefix(2) }) == ["k6", "k7", "k8", "k9"])
        #expect(try rows("paragraph 7-9").map(first) == ["7", "8", "9"])
        #expect(try rows("objectives cluster=A").map(first) == ["2", "5", "6", "12", "18"])
        #expect(try rows("objectives 10").map(first) == ["10"])
        #expect(try rows("sources 9").allSatisfy { first($0) == "9" })
        #expect(try rows("sources figure-IV").map(first) == ["figure IV"])
        #expect(try rows("recommendation f").map(first) == ["f", "f"])
    }

    @Test("Measures are kept by area, theme, polarity and objective, and the parts make the whole")
    func measures() throws {
        let thailand = try rows("measures area=THA")
        #expect(!thailand.isEmpty && thailand.allSatisfy { $0.contains("THA") })
        #expect(try rows("measures area=region").count > thailand.count)
        let polarities = try ["progress", "gap", "context"].map { try rows("measures polarity=\($0)") }
        #expect(polarities[1].allSatisfy { $0.contains(",gap,") } && polarities.allSatisfy { !$0.isEmpty })
        #expect(polarities.map(\.count).reduce(0, +) == 246)
        #expect(try rows("measures theme=recruitment").allSatisfy { $0.contains(",recruitment,") })
        let objective = Set(try rows("measures objective=20").map(first))
        let listed = try rows("objectives 20")[0]
        #expect(!objective.isEmpty && objective.allSatisfy { listed.contains($0) })
    }

    @Test("The evidence of a recommendation is paragraphs, then printed numbers, then claims")
    func evidence() throws {
        let rows = try rows("recommendations")
        #expect(rows.contains { $0.hasPrefix("f,1,") && $0.contains("46; 53; p4-6; p6-2; p6-3; p23-1; k6-3; k70-3") })
        #expect(rows.contains { $0.hasPrefix("b,2,") && $0.contains("k7-2") && $0.contains("k70-1") })
        #expect(rows.filter { $0.contains("k70-1") }.count == 1)
        #expect(rows.contains { $0.hasPrefix("c,3,") && $0.contains(",5; 11; 12,62,m62-1") })
    }

    @Test("Without evidence the field is empty, and the text says so")
    func noEvidence() throws {
        let folder = try TableFolder()
        defer { folder.remove() }
        try folder.changeLines("recommendations.tsv") { lines in
            for (position, line) in lines.enumerated() where line.hasPrefix("c\t3\t") {
                lines[position] = line.replacingOccurrences(of: "\t62\t", with: "\t\t")
            }
        }
        let table = try Program.run(["show", "recommendation c", "--format", "csv", "--data", folder.path])
        #expect(table.status == 0 && table.output.contains(",5; 11; 12,,m62-1"))
        let text = try Program.run(["show", "recommendation c", "--width", "80", "--data", folder.path])
        #expect(text.output.contains("the report gives no evidence"))
        #expect(try !Program.run(["show", "recommendation c"]).output.contains("no evidence"))
    }

    @Test(
        "What is no paragraph, objective, footnote, cluster, verdict or theme gives 64 with what would be right",
        arguments: [
            ("published paragraph=72", "71"), ("paragraph 72", "71"), ("paragraph 9-7", "7-9"),
            ("claims paragraph=9-7", "7-9"), ("published verdict=maybe", "differs-by-edition"),
            ("claims verdict=maybe", "not-checkable"), ("objectives cluster=E", "A, B, C, D"), ("objectives 24", "23"),
            ("objectives 0", "23"), ("sources 56", "55"), ("sources figure-VII", "figure-VI"),
            ("measures theme=fishing", "recruitment"), ("measures polarity=good", "progress"),
            ("measures objective=24", "23"), ("objectives 3 cluster=A", "exclude"),
        ])
    func refusals(view: String, hint: String) throws {
        let result = try Program.run(["show", view])
        #expect(result.status == 64 && result.output.isEmpty, "\(view)")
        #expect(result.errors.contains(hint), "\(result.errors)")
        #expect((1...5).contains(result.errors.split(separator: "\n").count))
    }

    @Test("The text of each keeps to any width, in both character sets", arguments: [80, 100, 60, 40, 20, 8])
    func widths(width: Int) throws {
        for view in [
            "published paragraph=9", "claims paragraph=6-9", "paragraph 9", "objectives 10", "sources 21",
            "measures area=THA", "recommendation b",
        ] {
            for characters in ["unicode", "ascii"] {
                let result = try Program.run(["show", view, "--width", String(width), "--charset", characters])
                #expect(result.status == 0)
                let lines = result.output.split(separator: "\n")
                #expect(lines.allSatisfy { $0.count <= width }, "\(view) at \(width)")
                #expect(characters == "unicode" || result.output.utf8.allSatisfy { $0 < 0x80 }, "\(view)")
            }
        }
    }
}
