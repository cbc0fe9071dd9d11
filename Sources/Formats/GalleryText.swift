import Screen
import Views

/// The gallery as text: each picture below its title and its view's line, in each character set and at each width.
package struct GalleryText {
    private let model: Model
    package var characterSets: [CharacterSet] = [.unicode, .ascii]
    package var widths = GalleryEntry.widths
    package var depth: ColorDepth = .none
    package var theme: Theme = .dark

    package init(model: Model) { self.model = model }

    /// All of one entry.
    package func text(of entry: GalleryEntry) throws(ViewError) -> String {
        var text = head(entry)
        for characters in characterSets {
            for width in widths { text += try picture(entry, width, characters) }
        }
        return text
    }

    /// The title, the word that chooses it, and the view behind it.
    private func head(_ entry: GalleryEntry) -> String {
        let line = (entry.isWhole ? "" : "from: ") + entry.line
        let title = entry.title + "  "
        let width = max(title.count + entry.word.count, line.count)
        var canvas = Canvas(width: width, height: 3, characters: characterSets.first ?? .ascii)
        let column = canvas.write(title, x: 0, y: 0, style: .strong)
        canvas.write(entry.word, x: column, y: 0, style: .dim)
        canvas.write(line, x: 0, y: 1, style: .dim)
        return written(canvas)
    }

    private func picture(
        _ entry: GalleryEntry, _ width: Int, _ characters: CharacterSet
    ) throws(ViewError) -> String {
        let drawing = try entry.drawing(model: model, width: width, characters: characters)
        let height = drawing.height(at: width, in: characters)
        var canvas = Canvas(width: width, height: height + 4, characters: characters)
        let name = characters == .unicode ? "Unicode" : "ASCII"
        canvas.write("\(width) columns, \(name)", x: 1, y: 0, style: .dim, limit: width - 1)
        drawing.draw(on: &canvas, in: Rect(x: 0, y: 2, width: width, height: height))
        return written(canvas)
    }

    private func written(_ canvas: Canvas) -> String {
        depth == .none ? canvas.text : canvas.ansi(theme: theme, depth: depth)
    }
}
