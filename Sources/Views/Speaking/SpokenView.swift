import MigrationData
import Screen

/// A view for those who listen: what it is, the sentences that describe it, and its rows, an item a line and nothing drawn.
package struct SpokenView {
    package let title: String
    /// In what the rows count; empty where they count nothing.
    package let unit: String
    package let sentences: [String]
    package let rows: [String]
    /// Where the numbers come from; the sentences of the statistics say it already.
    package let source: String

    package init(_ view: View, model: Model) throws(TableError) {
        let table = try SpokenTable(view, model: model)
        title = Spoken.text(try view.caption(model: model).title)
        unit = Spoken.text(table.heading)
        sentences = try view.sentences(model: model).map { Spoken.text(PlainText.cleaned($0)) }
        rows = table.lines.map(PlainText.cleaned)
        source = "Source: " + Spoken.text(try view.source(model: model))
    }

    /// All lines from the title to the source.
    package var lines: [String] {
        let heads = [title + ".", unit].filter { !$0.isEmpty && $0 != "." }
        return heads + sentences + rows + [source]
    }

    /// The lines as a text, at most `height` of them; the last one says how many more there are.
    package func text(height: Int? = nil, in characters: CharacterSet) -> String {
        var lines = lines
        if let height, lines.count > height {
            let hidden = lines.count - max(0, height - 1)
            lines = lines.prefix(max(0, height - 1)) + ["\(hidden) more lines are left out."]
        }
        return lines.map { (characters == .ascii ? PlainText.ascii($0) : $0) + "\n" }.joined()
    }
}
