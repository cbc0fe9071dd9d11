import MigrationData
import ReportData
import Screen
import Views

extension Book {
    /// Two lines about the chosen link; nil where the cursor stands on none.
    func linkDetail() throws(TableError) -> [[StyledText]]? {
        guard let link = try chosenLink else { return nil }
        return try detail(of: link)
    }

    /// Two lines about a link: what it is in full, and what Enter does.
    func detail(of link: Link) throws(TableError) -> [[StyledText]] {
        switch link {
        case .figure(let id):
            guard let check = try model.verification.figure(id) else { return [] }
            return detail(of: check)
        case .claim(let id):
            guard let check = try model.verification.claim(id) else { return [] }
            return detail(of: check)
        case .measure(let id):
            guard let measure = try model.report.measure(id) else { return [] }
            return detail(of: measure)
        case .impact(let id):
            guard let impact = try model.report.covidImpacts().first(where: { $0.id == id }) else { return [] }
            return [
                [StyledText(impact.statement + ".")],
                [StyledText("Enter shows it among the pandemic’s impacts.", .dim)],
            ]
        case .ask(let id):
            guard let ask = try model.report.recommendationAsks().first(where: { $0.id == id }) else { return [] }
            return [
                [StyledText([.init(ask.id + "  ", .strong), .init(ask.statement + ".")])],
                [StyledText("\(ask.force.words) · to \(ask.addressee)  Enter goes to it.", .dim)],
            ]
        case .letter(let letter): return goes("Recommendation (\(letter))", "to its asks")
        case .paragraph(let number):
            let paragraph = try model.report.paragraphs().first { $0.number == number }
            return [[StyledText(paragraph?.summary ?? "")], [StyledText("Enter goes to the paragraph.", .dim)]]
        case .objective(let number):
            let objective = try model.report.objectives().first { $0.number == number }
            return [[StyledText(objective?.summary ?? "")], [StyledText("Enter goes to the objective.", .dim)]]
        case .principle(let id):
            let principle = try model.report.guidingPrinciples().first { $0.id == id }
            return [[StyledText(principle?.summary ?? "")], [StyledText("Enter goes to the principle.", .dim)]]
        case .footnote(let footnote): return try detail(ofFootnote: footnote)
        case .area(let index):
            return goes(try model.data.areas()[index]?.name ?? "", "to the corridors into it")
        case .view(let line, let title): return goes(title + "  " + line, "opens the figure")
        }
    }

    private func goes(_ what: String, _ place: String) -> [[StyledText]] {
        [[StyledText(what)], [StyledText("Enter goes \(place).", .dim)]]
    }

    /// Printed and computed in one line, verdict and reason in the next.
    func detail(of check: FigureCheck) -> [[StyledText]] {
        let figure = check.figure
        var first = [
            StyledText.Span(Self.places([figure.paragraph]) + "  ", .dim), .init(CheckName.text(figure) + ": "),
            .init(check.printedText, .strong), .init(" printed"),
        ]
        if check.computed != nil {
            first += [.init(", "), .init(check.computedText, .strong), .init(" " + check.computedFrom)]
        }
        first.append(.init("."))
        let verdict = StyledText(
            check.verdict.mark(in: state.characters) + " " + check.verdict.rawValue, check.verdict.style)
        let why = check.explanation.isEmpty ? StyledText("") : StyledText("  " + check.explanation)
        return [[StyledText(first)], [verdict + why]]
    }

    func detail(of check: ClaimCheck) -> [[StyledText]] {
        let first = StyledText([
            .init(Self.places([check.claim.paragraph]) + "  ", .dim), .init(check.claim.statement + "."),
        ])
        let verdict = StyledText(
            check.verdict.mark(in: state.characters) + " " + check.verdict.rawValue, check.verdict.style)
        let words = [check.evidenceLine, check.note].filter { !$0.isEmpty }.map { "  " + $0 }.joined()
        return [[first], [verdict + StyledText(words)]]
    }

    private func detail(of measure: Measure) -> [[StyledText]] {
        let areas = measure.areas.map(areaName).joined(separator: ", ")
        let about = [Self.places(measure.paragraphs), measure.polarity.rawValue, measure.theme, areas]
        return [
            [StyledText([.init(measure.actor + "  ", .strong), .init(measure.statement + ".")])],
            [
                StyledText("Enter goes to the paragraph.", .dim),
                StyledText(about.filter { !$0.isEmpty }.joined(separator: " · "), .dim),
            ],
        ]
    }

    private func detail(ofFootnote footnote: String) throws(TableError) -> [[StyledText]] {
        let parts = try model.report.sources().filter { $0.footnote == footnote }
        let first = parts.map(\.citation).joined(separator: "; ")
        return [
            [StyledText(first)],
            [StyledText("Enter shows who else cites it.", .dim)],
        ]
    }
}

/// The name of a printed number, with its year and what a share is of.
enum CheckName {
    static func text(_ figure: PublishedFigure) -> String {
        figure.year.isEmpty ? figure.quantity : figure.quantity + ", " + figure.year.replacing("-", with: "–")
    }
}
