import Figures
import MigrationData
import Screen

/// A view drawn on a page of its own, for printing: the figure and below it where the numbers come from.
package struct TextPage {
    private let drawing: Drawing
    private let source: String
    private let width: Int
    private let characters: CharacterSet
    private let hasShades: Bool

    /// The page of a view; `source` stands in the place of the view's own.
    ///
    /// `hasShades` says whether grounds of cells may carry meaning, as with 256 colours.
    package init(
        view: View, model: Model, width: Int, characters: CharacterSet, source: String? = nil, hasShades: Bool = false
    ) throws(TableError) {
        self.width = min(max(1, width), 500)
        self.characters = characters
        self.hasShades = hasShades
        drawing = try view.drawing(model: model, request: FigureRequest(width: self.width, characters: characters))
        let named: String
        if let source { named = source } else { named = try view.source(model: model) }
        self.source = "Source: " + named
    }

    /// The page as tall as it needs to be, or cut to `height` lines with a last one that says how many are missing.
    ///
    /// The source goes before any row of the figure does.
    package func canvas(height: Int? = nil) -> Canvas {
        let figureHeight = drawing.height(at: width, in: characters)
        let sources = FigureRequest(width: width, characters: characters).wrapped(source)
        let whole = figureHeight + 1 + sources.count
        guard let height, height < whole else { return uncut(figureHeight, sources) }
        // What is one picture is drawn smaller rather than cut.
        if isPicture { return uncut(min(figureHeight, height), []) }
        return height >= figureHeight ? uncut(figureHeight, []) : cut(figureHeight, to: max(1, height))
    }

    private var isPicture: Bool {
        switch drawing {
        case .figure(.map), .figure(.flow), .figure(.heat), .figure(.ranks), .figure(.multiples): true
        default: false
        }
    }

    private func uncut(_ figureHeight: Int, _ sources: [String]) -> Canvas {
        let height = figureHeight + (sources.isEmpty ? 0 : 1 + sources.count)
        var canvas = Canvas(width: width, height: height, characters: characters, hasShades: hasShades)
        drawing.draw(on: &canvas, in: Rect(x: 0, y: 0, width: width, height: figureHeight))
        for (row, line) in sources.enumerated() {
            canvas.write(line, x: 0, y: figureHeight + 1 + row, style: .dim, limit: width)
        }
        return canvas
    }

    private func cut(_ figureHeight: Int, to height: Int) -> Canvas {
        let tall = uncut(figureHeight, [])
        var canvas = Canvas(width: width, height: height, characters: characters, hasShades: hasShades)
        for row in 0..<height - 1 {
            for column in 0..<width { canvas[column, row] = tall[column, row] }
        }
        let hidden = figureHeight - (height - 1)
        canvas.write(hidden == 1 ? "… 1 more row" : "… \(hidden) more rows", x: 0, y: height - 1, style: .dim)
        return canvas
    }
}
