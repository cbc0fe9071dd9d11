import MigrationData
import ReportData
import Screen
import Views

extension Book {
    /// A link in words: what it is, then what it says.
    func spoken(_ link: Link) throws(TableError) -> String {
        switch link {
        case .figure(let id): try model.verification.figure(id).map(spoken) ?? id
        case .claim(let id): try model.verification.claim(id).map(spoken) ?? id
        case .measure(let id):
            try model.report.measure(id).map {
                "\($0.polarity.rawValue), \($0.actor): \($0.statement), \(Self.places($0.paragraphs))"
            } ?? id
        case .impact(let id):
            try model.report.covidImpacts().first { $0.id == id }
                .map { "\($0.polarity.rawValue): \($0.statement), \(Self.places($0.paragraphs))" } ?? id
        case .ask(let id):
            try model.report.recommendationAsks().first { $0.id == id }
                .map { "Ask \(id): \($0.statement), \($0.force.words)" } ?? id
        case .letter(let letter): "Recommendation \(letter): " + Self.heading(ofLetter: letter, model)
        case .paragraph(let number):
            "Paragraph \(number): " + (try model.report.paragraphs().first { $0.number == number }?.title ?? "")
        case .objective(let number):
            "Objective \(number): " + (try model.report.objectives().first { $0.number == number }?.title ?? "")
        case .principle(let id):
            "Principle: " + (try model.report.guidingPrinciples().first { $0.id == id }?.title ?? id)
        case .footnote(let footnote): try spoken(footnote: footnote)
        case .area(let index): "Corridors of " + (try model.data.areas()[index]?.name ?? "")
        case .view(_, let title): title
        }
    }

    private func spoken(_ check: FigureCheck) -> String {
        let computed = check.computed == nil ? "" : ", data \(check.comparedText)"
        return "\(Self.places([check.figure.paragraph])), \(CheckName.text(check.figure)): printed "
            + "\(check.printedText)\(computed), \(check.verdict.rawValue)"
    }

    private func spoken(_ check: ClaimCheck) -> String {
        "\(Self.places([check.claim.paragraph])), \(check.claim.statement): \(check.verdict.rawValue)"
    }

    private func spoken(footnote: String) throws(TableError) -> String {
        let parts = try model.report.sources().filter { $0.footnote == footnote }
        let name = footnote.hasPrefix("figure") ? footnote : "Footnote " + footnote
        return name + ": " + parts.map(\.citation).joined(separator: "; ")
    }
}
