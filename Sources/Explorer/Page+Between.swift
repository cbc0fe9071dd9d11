import Figures
import Screen
import Views

extension Page {
    /// Whether any figure moves on the way to a later year's page.
    func moves(to later: Page) -> Bool {
        zip(blocks, later.blocks).contains { one, other in
            guard case .figure(let figure) = one.drawing, case .figure(let next) = other.drawing else { return false }
            return figure.moves(to: next)
        }
    }

    /// The page with its figures between those of two years.
    func between(_ later: Page, _ part: Double) -> Page {
        var result = self
        for (position, other) in later.blocks.enumerated() where position < blocks.count {
            guard case .figure(let figure) = blocks[position].drawing, case .figure(let next) = other.drawing else {
                continue
            }
            result.blocks[position].drawing = .figure(.between(figure, next, part))
        }
        return result
    }

    /// The page with words that say that it lies between two years.
    func saying(from year: Int, to next: Int) -> Page {
        var result = self
        result.scope = scope.replacing(String(year), with: "\(year)›\(next)", maxReplacements: 1)
        let warning = StyledText("Between the years nothing is counted: numbers with ~ are drawn, not data.", .strong)
        result.detail = [[warning]] + detail.prefix(1)
        return result
    }
}
