import MigrationData
import ReportData
import Screen
import Views

extension Book {
    /// The outline; unfolded parts show their paragraphs. A filter shows the paragraphs that it finds.
    func reportRows() throws(TableError) -> [ListRow] {
        if !state.current.filter.isEmpty {
            let found = try matchingAreas().map(row) + matchingParagraphs().map(row)
            return found.isEmpty ? Self.nothingFound : found
        }
        var rows: [ListRow] =
            try strayRows() + [
                .heading("Outline", numbers: ["¶"]), .air, ListRow(.section(Self.summary), label: "Summary"),
            ]
        for section in try model.report.outline() where section.parent == nil {
            rows.append(.air)
            rows += try self.rows(of: section)
        }
        return try rows + [.air] + areaRows() + footnoteRows()
    }

    private func rows(of section: OutlineSection) throws(TableError) -> [ListRow] {
        let parts = try model.report.outline().filter { $0.parent == section.key }
        var rows = [row(of: section)]
        if parts.isEmpty { return try rows + paragraphs(of: section) }
        for part in parts {
            var row = row(of: part)
            row.indent = 2
            rows.append(row)
            rows += try paragraphs(of: part)
        }
        return rows
    }

    private func row(of section: OutlineSection) -> ListRow {
        let key = section.key.split(separator: ".").last.map(String.init) ?? section.key
        var row = ListRow(
            .section(section.key), label: "\(key) \(section.title)",
            numbers: [String(section.range.reference.dropFirst())])
        row.isUnfolded =
            Self.isFoldable(section: section.key) ? state.current.unfolded.contains(.section(section.key)) : nil
        return row
    }

    private func paragraphs(of section: OutlineSection) throws(TableError) -> [ListRow] {
        guard state.current.unfolded.contains(.section(section.key)) else { return [] }
        return try model.report.paragraphs().filter { section.paragraphs.contains($0.number) }.map(row)
    }

    private func row(_ paragraph: Paragraph) -> ListRow {
        .marked(
            .paragraph(paragraph.number), String(paragraph.number), label: paragraph.title,
            indent: paragraph.number < 10 ? 2 : 1)
    }

    private func footnoteRows() throws(TableError) -> [ListRow] {
        var footnotes: [String] = []
        for source in try model.report.sources() where !footnotes.contains(source.footnote) {
            footnotes.append(source.footnote)
        }
        var head = ListRow(
            .section("footnotes"), label: "Footnotes", numbers: [String(footnotes.count { !$0.hasPrefix("figure") })])
        head.isUnfolded = state.current.unfolded.contains(.section("footnotes"))
        guard head.isUnfolded == true else { return [head] }
        let all = try model.report.sources()
        return [head]
            + footnotes.map { footnote in
                let part = all.first { $0.footnote == footnote }
                let isFigure = footnote.hasPrefix("figure")
                let label = part.map { [$0.author, $0.title].first { !$0.isEmpty } ?? "" } ?? ""
                return .marked(
                    .footnote(footnote), isFigure ? String(footnote.dropFirst(7)) : footnote,
                    label: isFigure ? "source of the figure" : label, indent: footnote.count < 2 ? 2 : 1)
            }
    }

    /// The paragraphs in whose digest, areas, organizations or sources the filter stands.
    func matchingParagraphs() throws(TableError) -> [Paragraph] {
        if let known = memo.ofPane.paragraphs { return known }
        let filter = FilterWord(state.current.filter)
        let found = try model.report.paragraphs().filter { paragraph in
            [paragraph.title, paragraph.summary, String(paragraph.number)].contains(where: filter.isIn)
                || paragraph.organizations.contains(where: filter.isIn)
                || paragraph.areas.contains { filter.isIn(areaName($0)) }
        }
        memo.ofPane.paragraphs = found
        return found
    }
}
