import MigrationData
import Screen
import Views

/// What is copied: a value, sentences or a view in one of the formats, and where it comes from. No line end at the end.
package struct CopiedText {
    package let text: String

    package init(_ request: CopyRequest, model: Model) throws(TableError) {
        let lines = try Self.text(request, model).split(separator: "\n", omittingEmptySubsequences: false)
        // No cell of a table, and no name in a folder of imports, is to be obeyed where this is pasted.
        var clean = lines.map { PlainText.cleaned($0) }
        while clean.last == "" { clean.removeLast() }
        text = clean.joined(separator: "\n")
    }

    private static func text(_ request: CopyRequest, _ model: Model) throws(TableError) -> String {
        let citation = request.citation
        switch request.form {
        case .value, .sentences:
            let text = (request.words + citation.lines).map { PlainText.cleaned($0) }.joined(separator: "\n")
            return request.characters == .ascii ? PlainText.ascii(text) : text
        case .csv:
            // Below the rows, so that what reads them begins with their columns; each line is one cell of a spreadsheet.
            return try rendered(.csv, request, model) + "\n" + CommaSeparated.line("Source: " + citation.text)
                + CommaSeparated.line(citation.command)
        case .markdown: return try rendered(.markdown, request, model) + "\n`" + citation.command + "`"
        case .figure: return try rendered(.text, request, model) + citation.command
        }
    }

    private static func rendered(
        _ format: OutputFormat, _ request: CopyRequest, _ model: Model
    ) throws(TableError) -> String {
        let view: View
        do throws(ViewError) { view = try View(request.citation.line, model: model) } catch {
            if case .table(let table) = error { throw table }
            return ""
        }
        var rendering = Rendering(format, characters: request.characters)
        rendering.source = request.citation.text
        return try rendering.text(of: view, model: model)
    }
}
