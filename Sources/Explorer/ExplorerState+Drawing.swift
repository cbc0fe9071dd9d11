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
        try draw(model: model, film: Film())
    }

    /// The whole screen; between two years with the help of what was drawn before.
    package func draw(model: Model, film: Film) throws(TableError) -> Canvas {
        var state = self
        return try state.drawKeeping(model: model, film: film)
    }

    /// The whole screen, for which what the drawing has found out is kept for the next one.
    mutating func drawKeeping(model: Model, film: Film) throws(TableError) -> Canvas {
        let isTiny = size.width < 2 || size.height < 2
        if !isTiny, let playing, playing.isBetween { return try film.canvas(of: self, playing, model: model) }
        if isTiny {
            var canvas = Canvas(width: size.width, height: size.height, characters: characters, hasShades: hasShades)
            canvas.write(">", x: 0, y: 0, style: .strong)
            return canvas
        }
        let parts = arrangement
        var standing = film.takeCanvas(of: kept.standing)
        // What can't be drawn over takes no room while another page is made. An overlay is such, and the sign below.
        if overlay != nil || kept.standing?.isGround(of: self, parts, model) != true { standing = nil }
        if standing == nil { kept.standing = nil }
        let book = Book(self, model: model, figureSize: parts.figure.size)
        let drawing = try ScreenDrawing(try book.page(), book, of: self, parts, over: kept.standing)
        // Taken, so that it is no copy that is drawn on.
        var canvas = standing.take() ?? drawing.ground
        try drawing.drawAround(on: &canvas)
        let blocks = try drawing.drawFigures(on: &canvas)
        let needsSign = try needsSign(book)
        if needsSign { drawSign(on: &canvas) }
        if let overlay { try drawing.frame.draw(overlay, book, on: &canvas) }
        drawing.drawKeys(on: &canvas)
        kept.take(book)
        kept.standing = needsSign || overlay != nil ? nil : StandingScreen(drawing, blocks)
        film.keep(canvas, of: kept.standing)
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
}
