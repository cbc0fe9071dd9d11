import Figures
import Views

/// A view as one page that stands alone: what it shows in words, the figure, and all its rows.
struct HtmlPage {
    let sheet: ViewSheet
    let figure: SvgFigure

    var text: String {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="color-scheme" content="light dark"/>
        <title>\(Markup.escaped(sheet.title))</title>
        <style>
        \(Self.style)
        </style>
        </head>
        <body>
        <main>
        <h1>\(Markup.escaped(sheet.title))</h1>
        \(paragraph(figure.description.sentences.joined(separator: " ")))<figure>
        \(figure.inline)\(legend)</figure>
        \(table)<footer>
        <p>\(Markup.escaped(figure.source))</p>
        <p>View: <code>\(Markup.escaped(sheet.line))</code></p>
        </footer>
        </main>
        </body>
        </html>

        """
    }

    private func paragraph(_ text: String) -> String { text.isEmpty ? "" : "<p>\(Markup.escaped(text))</p>\n" }

    /// Unit and paragraph of the figure.
    private var legend: String {
        let words = [figure.heading.unit, figure.heading.note].filter { !$0.isEmpty }.joined(separator: " · ")
        return words.isEmpty ? "" : "<figcaption>\(Markup.escaped(words))</figcaption>\n"
    }

    private var table: String {
        let columns = TableColumn.all(of: sheet.table)
        let heads = columns.map { "<th scope=\"col\"\(Self.side($0))>\(Markup.escaped($0.name))</th>" }.joined()
        var result = """
            <div class="table" role="region" aria-labelledby="table-caption" tabindex="0">
            <table>
            <caption id="table-caption">\(Markup.escaped(caption))</caption>
            <thead>
            <tr>\(heads)</tr>
            </thead>
            <tbody>

            """
        for row in sheet.table.rows {
            result += "<tr>"
            for (position, pair) in zip(columns, row).enumerated() {
                let name = position == 0 ? "th" : "td"
                let scope = position == 0 ? " scope=\"row\"" : ""
                result += "<\(name)\(scope)\(Self.side(pair.0))>" + Markup.escaped(pair.0.text(pair.1)) + "</\(name)>"
            }
            result += "</tr>\n"
        }
        return result + "</tbody>\n</table>\n</div>\n"
    }

    private var caption: String {
        [sheet.title, sheet.unit ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private static func side(_ column: TableColumn) -> String {
        column.isNumeric ? " class=\"number\"" : column.isLong ? " class=\"words\"" : ""
    }
}
