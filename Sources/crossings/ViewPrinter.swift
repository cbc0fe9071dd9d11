import ArgumentParser
import Formats
import Screen
import Views

extension OutputFormat: ExpressibleByArgument {}

/// Turns a view's line into what `show` prints.
struct ViewPrinter {
    /// Characters and colours of a figure.
    struct Look {
        let characters: CharacterSet
        let depth: ColorDepth
        let theme: Theme
    }

    let model: Model
    var format = OutputFormat.text
    /// Columns of the figure; nil for the terminal's as text.
    var width: Int?
    /// Lines of text at most.
    var height: Int?
    /// Plain sentences in place of the figure.
    var isDescribed = false
    /// Lines to be heard in place of the figure.
    var isPlain = false
    let look: Look

    /// The view in the format asked for.
    func text(_ line: String) throws -> String {
        let view = try View(line, model: model)
        if isDescribed { return try Description(view, model: model, in: look.characters).lines + "\n" }
        if isPlain, format == .text {
            return try SpokenView(view, model: model).text(height: height, in: look.characters)
        }
        let rendering = Rendering(
            format, width: format == .text ? width ?? Environment.columns : width, height: height,
            characters: look.characters, depth: look.depth, theme: look.theme)
        return try rendering.text(of: view, model: model)
    }
}
