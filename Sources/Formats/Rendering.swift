import MigrationData
import Screen
import Views

/// How a view is written: what `show` prints and what the explorer exports.
package struct Rendering: Hashable, Sendable {
    package var format: OutputFormat
    /// Columns of the figure; nil for 80 as text, 100 as vectors.
    package var width: Int?
    /// Lines of text at most; rows and vectors are always whole.
    package var height: Int?
    /// Characters of text and descriptions; what is drawn as vectors has all of Unicode.
    package var characters: CharacterSet
    /// Colours of text.
    package var depth: ColorDepth
    package var theme: Theme
    /// What is named as the source of text and Markdown; nil for the view's own.
    package var source: String?

    package init(
        _ format: OutputFormat, width: Int? = nil, height: Int? = nil, characters: CharacterSet = .unicode,
        depth: ColorDepth = .none, theme: Theme = .dark
    ) {
        self.format = format
        self.width = width
        self.height = height
        self.characters = characters
        self.depth = depth
        self.theme = theme
    }

    /// The whole document.
    package func text(of view: View, model: Model) throws(TableError) -> String {
        switch format {
        case .text: return try figure(view, model)
        case .csv: return CommaSeparated.text(try view.table(model: model))
        case .tsv: return TabSeparated.text(try view.table(model: model))
        case .json: return JsonObject.text(try ViewSheet(view, model: model))
        case .markdown:
            var sheet = try ViewSheet(view, model: model)
            if let source { sheet.source = source }
            return MarkdownTable.text(sheet)
        case .svg: return try SvgFigure(view, model: model, width: width, characters: characters).text
        case .html:
            let figure = try SvgFigure(view, model: model, width: width, characters: characters)
            return HtmlPage(sheet: try ViewSheet(view, model: model), figure: figure).text
        }
    }

    /// Rows that come from no view; nil where the format needs a figure.
    package func rows(of sheet: ViewSheet) -> String? {
        switch format {
        case .csv: CommaSeparated.text(sheet.table)
        case .tsv: TabSeparated.text(sheet.table)
        case .json: JsonObject.text(sheet)
        case .markdown: MarkdownTable.text(sheet)
        case .text, .svg, .html: nil
        }
    }

    private func figure(_ view: View, _ model: Model) throws(TableError) -> String {
        let page = try TextPage(
            view: view, model: model, width: width ?? 80, characters: characters, source: source,
            hasShades: depth.rawValue >= ColorDepth.full.rawValue)
        let canvas = page.canvas(height: height)
        return depth == .none ? canvas.text : canvas.ansi(theme: theme, depth: depth)
    }
}
