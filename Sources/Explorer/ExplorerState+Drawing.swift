import MigrationData
import Screen
import Views

extension ExplorerState {
    /// Where the parts of the screen stand.
    package var arrangement: Arrangement {
        if isPlain { return Arrangement(plain: size, body: plainBody) }
        return Arrangement(size: size, content: content, listWidth: size.width < Arrangement.wide ? listWidth : nil)
    }

    private var content: Arrangement.Content {
        let isNarrow = size.width < Arrangement.narrow
        if hasMapFocus { return .map }
        if hasPictureFocus { return .page }
        switch pane {
        case .overview: return .page
        // Below 110 columns a pane that is read row by row gives the list's room to its rows.
        case .corridors, .ages, .profile:
            if current.focus == .figure, size.width < Arrangement.wide { return .figure }
            return isNarrow ? .list : .listAndFigure
        // What a filter finds must be seen while it is typed.
        default: return isNarrow && isFiltering ? .list : .listAndFigure
        }
    }

    /// The cells that a list of long names or of two numbers a row needs where the screen is not wide.
    private var listWidth: Int? {
        switch pane {
        case .subregions: size.width < 96 ? 23 : nil
        case .displacement: size.width < 96 ? 23 : nil
        case .ages, .profile: 28
        case .covid: 30
        case .compact, .recommendations, .report: 28
        default: nil
        }
    }

    /// Whether a row of the figure bears the sign of the choice; on a map it is a row of its ranking.
    private func hasChosenRow(_ book: Book) throws(TableError) -> Bool {
        if current.focus == .list { return false }
        if !isMap { return true }
        let count = try book.mapArcCount()
        return count > 0 && book.chosenRow != nil
    }

    /// The whole screen.
    package func draw(model: Model) throws(TableError) -> Canvas {
        var film = Film()
        return try draw(model: model, film: &film)
    }

    /// The whole screen; between two years with the help of what was drawn before.
    package func draw(model: Model, film: inout Film) throws(TableError) -> Canvas {
        var state = self
        return try state.drawKeeping(model: model, film: &film)
    }

    /// The whole screen, for which what the drawing has found out is kept for the next one.
    mutating func drawKeeping(model: Model, film: inout Film) throws(TableError) -> Canvas {
        let isTiny = size.width < 2 || size.height < 2
        if !isTiny, let playing, playing.isBetween { return try film.canvas(of: self, playing, model: model) }
        if isTiny {
            var canvas = emptyCanvas
            canvas.write(">", x: 0, y: 0, style: .strong)
            return canvas
        }
        let parts = arrangement
        let book = Book(self, model: model, figureSize: parts.figure.size)
        let page = try book.page()
        var canvas = try drawnAround(page, book)
        if pane == .overview {
            try Overview(book: book).draw(on: &canvas, in: parts.figure)
        } else {
            page.drawBlocks(on: &canvas, in: parts.figure)
        }
        if try needsSign(book) { drawSign(on: &canvas) }
        let frame = Frame(state: self, parts: parts)
        if let overlay { try frame.draw(overlay, book, on: &canvas) }
        frame.drawKeys(page, scrolls: try frame.scrolls(book), on: &canvas)
        kept.take(book)
        return canvas
    }

    /// The cursor's sign never goes: without a list it stands at the title of what is chosen.
    func needsSign(_ book: Book) throws(TableError) -> Bool {
        let parts = arrangement
        guard pane != .overview, parts.list.isEmpty, !parts.figure.isEmpty else { return false }
        return try !hasChosenRow(book)
    }

    func drawSign(on canvas: inout Canvas) {
        let place = arrangement.figure
        canvas.write(">", x: place.x, y: place.y, style: .strong)
    }

    private var emptyCanvas: Canvas {
        Canvas(width: size.width, height: size.height, characters: characters, hasShades: hasShades)
    }

    /// All but the figure, what lies over it and the keys.
    func drawnAround(_ page: Page, _ book: Book) throws(TableError) -> Canvas {
        var canvas = emptyCanvas
        let parts = arrangement
        let frame = Frame(state: self, parts: parts)
        frame.drawTitle(page, on: &canvas)
        frame.drawTabs(on: &canvas)
        frame.drawRules(on: &canvas)
        let address = try book.view()?.line(model: book.model) ?? ""
        let end = address.isEmpty ? parts.detailRule.right : frame.drawAddress(address, on: &canvas)
        try frame.drawPosition(page, book, before: end, on: &canvas)
        if pane != .overview {
            ListDrawing(rows: page.rows, chosen: current.item, hasFocus: current.focus == .list)
                .draw(on: &canvas, in: parts.list)
        }
        try book.drawAside(on: &canvas, in: parts.aside)
        frame.drawDetail(page, on: &canvas)
        return canvas
    }
}
