import Screen

/// The line above a figure: what it shows, in which unit, and where the report speaks of it.
package struct Heading: Hashable, Sendable {
    package var title: String
    /// Unit and years.
    package var unit: String
    /// What stands at the right edge: a paragraph.
    package var note: String
    /// The title where room is scarce; the same unless told otherwise.
    package var shortTitle: String

    package init(title: String, unit: String = "", note: String = "", shortTitle: String? = nil) {
        self.title = title
        self.unit = unit
        self.note = note
        self.shortTitle = shortTitle ?? title
    }

    /// Draws the heading on the first row: bold title, two cells, dim unit, dim note at the right edge.
    ///
    /// Where they don't fit the unit is cut to its first part, the title gets short, the note is cut to its first word and
    /// goes, then the unit, and last the title is cut.
    package func draw(on canvas: inout Canvas, in rect: Rect) {
        guard !rect.isEmpty else { return }
        let shown = fitted(to: rect.width, lettering: canvas.lettering)
        let end = canvas.put(shown.title, x: rect.x, y: rect.y, in: rect, style: .strong)
        if !shown.unit.isEmpty { canvas.put(shown.unit, x: end + 2, y: rect.y, in: rect, style: .dim) }
        if !shown.note.isEmpty { canvas.putRight(shown.note, right: rect.right, y: rect.y, in: rect, style: .dim) }
    }

    /// The heading as it fits into some cells.
    func fitted(to width: Int, lettering: Lettering) -> Heading {
        if self.width(lettering) <= width { return self }
        let choices = [
            part(title, firstPart, note), part(shortTitle, unit, note), part(shortTitle, firstPart, note),
            part(title, firstPart, firstWord), part(shortTitle, firstPart, firstWord), part(title, firstPart, ""),
            part(shortTitle, firstPart, ""),
        ]
        if let fitting = choices.first(where: { $0.width(lettering) <= width }) { return fitting }
        let left = width - lettering.width(shortTitle) - 2
        if left >= 6, !unit.isEmpty { return part(shortTitle, lettering.cut(firstPart, to: left), "") }
        return part(lettering.fitting([title, shortTitle], in: width), "", "")
    }

    private func part(_ title: String, _ unit: String, _ note: String) -> Heading {
        Heading(title: title, unit: unit, note: note)
    }

    /// The cells of the whole line with the air between its parts.
    func width(_ lettering: Lettering) -> Int {
        var cells = lettering.width(title)
        for part in [unit, note] where !part.isEmpty { cells += (cells == 0 ? 0 : 2) + lettering.width(part) }
        return cells
    }

    /// The unit without the years behind its comma.
    private var firstPart: String {
        unit.utf8.firstIndex(of: UInt8(ascii: ",")).map { String(unit[..<$0]) } ?? unit
    }

    /// The paragraph of the note without the figure; nothing where the first word says no number.
    private var firstWord: String {
        guard let word = note.split(separator: " ").first, word.contains(where: \.isNumber) else { return "" }
        return word.last == "," ? String(word.dropLast()) : String(word)
    }
}
