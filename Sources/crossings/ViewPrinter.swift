import ArgumentParser
import Formats
import Screen
import Views

/// Turns a view's line into what `show` prints.
struct ViewPrinter {
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, csv
    }

    /// Characters and colours of a figure.
    struct Look {
        let characters: CharacterSet
        let depth: ColorDepth
    }

    let model: Model
    var format = Format.text
    /// Columns of the figure; nil for the terminal's.
    var width: Int?
    /// Lines at most.
    var height: Int?
    /// Plain sentences in place of the figure.
    var isDescribed = false
    let look: Look

    /// The view in the format asked for.
    func text(_ line: String) throws -> String {
        let view = try View(line, model: model)
        if isDescribed { return try description(view) }
        switch format {
        case .csv: return CommaSeparated.text(try view.table(model: model))
        case .text:
            let page = try TextPage(
                view: view, model: model, width: width ?? Environment.columns, characters: look.characters)
            let canvas = page.canvas(height: height)
            return look.depth == .none ? canvas.text : canvas.ansi(theme: .dark, depth: look.depth)
        }
    }

    /// The view's description, a sentence a line.
    private func description(_ view: View) throws -> String {
        let text = try view.sentences(model: model).map { PlainText.cleaned($0) + "\n" }.joined()
        return look.characters == .ascii ? PlainText.ascii(text) : text
    }
}
