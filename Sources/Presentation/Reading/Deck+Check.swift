import Figures
import MigrationData
import Screen
import Views

extension Deck {
    /// All that is wrong with the deck, in the order of its lines: its text's own findings, views that mean nothing and,
    /// where a size is named, what doesn't fit.
    package func check(
        model: Model, size: Size? = nil, characters: CharacterSet = .unicode, alphabet: BigAlphabet
    ) throws(TableError) -> [DeckFinding] {
        var all = findings
        for figure in slides.flatMap(\.figures) {
            if let finding = try figure.finding(model: model) { all.append(finding) }
        }
        if let size {
            let painter = SlidePainter(model: model, alphabet: alphabet, size: size, characters: characters)
            for slide in slides { all += try painter.overflow(of: slide) }
        }
        return all.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(\.element)
    }
}

extension SlideFigure {
    /// The view, or why the line means nothing and what would be right.
    package func view(model: Model) throws(TableError) -> Result<View, DeckFinding> {
        do throws(ViewError) {
            return .success(try View(viewLine, model: model))
        } catch {
            if case .table(let table) = error { throw table }
            let nearest = try NearestView(model: model).line(to: viewLine)
            return .failure(DeckFinding(line: line, cause: error.description, right: "right would be: " + nearest))
        }
    }

    func finding(model: Model) throws(TableError) -> DeckFinding? {
        if case .failure(let finding) = try view(model: model) { return finding }
        return nil
    }
}

extension DeckFinding: Error {}
