import MigrationData
import ReportData
import Screen

extension Profile {
    /// The lines of the profile: the numbers, then what the report says, of which each kind has at most `limit`.
    package func sections(_ model: Model, limit: Int) throws(TableError) -> [ProfileSection] {
        let name = try model.data.areas().name(of: query.area)
        let places = try ProfilePlaces(of: query.area, model: model)
        let numbers = ProfileSection(title: "", unit: "", rows: numberRows(places, name: name))
        let words = try sentenceNames(model)
        func cut(_ title: String, _ unit: String, _ rows: [ProfileRow]) -> ProfileSection {
            ProfileSection(
                title: title, unit: unit, rows: Array(rows.prefix(limit)), hidden: max(0, rows.count - limit))
        }
        // A figure's verdict takes a while: only those in sight are judged.
        let figures = try report.figuresByBasis.prefix(limit).map { (figure) throws(TableError) in
            try Self.row(of: figure, model)
        }
        var printed = cut("Printed numbers", String(report.figures.count), figures)
        printed.hidden = report.figures.count - figures.count
        let sections = [
            printed,
            cut(
                "Named in", Self.count(report.paragraphs.count, "paragraph"),
                report.paragraphs.map { Self.row(of: $0, words) }),
            cut("Measures", String(report.measures.count), report.measures.map(Self.row)),
            cut("Objectives on which they bear", String(report.objectives.count), report.objectives.map(Self.row)),
        ]
        return [numbers] + sections.filter { !$0.rows.isEmpty }
    }

    private static func count(_ count: Int, _ word: String) -> String {
        "\(count) \(word)" + (count == 1 ? "" : "s")
    }

    // MARK: The report

    /// The names by which the report's digests call the area.
    private func sentenceNames(_ model: Model) throws(TableError) -> [String] {
        let areas = try model.data.areas()
        switch query.area {
        case .area(let index): return [areas[index]?.name, areas[index]?.shortName].compactMap { $0 }
        case .group: return [areas.name(of: query.area)]
        }
    }

    private static func row(of figure: PublishedFigure, _ model: Model) throws(TableError) -> ProfileRow {
        let check = try model.verification.figure(figure.id)
        let year = figure.year.isEmpty ? "" : ", " + figure.year.replacing("-", with: "–")
        let verdict = check.map { $0.verdict.mark + " " + $0.verdict.rawValue } ?? ""
        return ProfileRow(
            content: .statement(
                StyledText.Span(place(figure.paragraph), .dim),
                figure.quantity + year + ": " + (check?.printedText ?? "")),
            note: StyledText(verdict, check?.verdict.style ?? .dim), target: .figure(figure.id))
    }

    private static func row(of paragraph: Paragraph, _ names: [String]) -> ProfileRow {
        let sentence = paragraph.sentence(naming: names) ?? paragraph.title
        return ProfileRow(
            content: .statement(StyledText.Span(place(String(paragraph.number)), .dim), sentence),
            target: .paragraph(paragraph.number))
    }

    private static func row(of measure: Measure) -> ProfileRow {
        ProfileRow(
            content: .statement(
                StyledText.Span(measure.polarity.mark, measure.polarity.style),
                measure.actor + ": " + measure.statement),
            note: StyledText(measure.paragraphs.first.map(place) ?? "", .dim), target: .measure(measure.id))
    }

    private static func row(of objective: Objective) -> ProfileRow {
        ProfileRow(
            content: .statement(StyledText.Span(String(objective.number), .dim), objective.title),
            target: .objective(objective.number))
    }

    private static func place(_ paragraph: String) -> String {
        paragraph == "summary" ? "sum." : "¶" + paragraph
    }
}

extension Paragraph {
    /// The first sentence of the digest that has one of some names; nil where none has.
    func sentence(naming names: [String]) -> String? {
        let sentences = summary.replacing(". ", with: ".\n").split(separator: "\n").map(String.init)
        return sentences.first { sentence in names.contains { sentence.contains($0) } }
    }
}
