import MigrationData
import Screen
import Views

/// What was drawn, for what is drawn next.
///
/// What lies between two years is drawn often: what both years show is worked out once a step, and all that stays is drawn
/// once. A class, for as a value it would be large.
package final class Film {
    /// What moves.
    private enum Scene {
        case nothing
        case pages(Page, Page)
        case sides(Sides, Sides)
    }

    typealias Sides = (left: OverviewNumbers.Side, right: OverviewNumbers.Side)

    /// The state at the earlier year, for which the rest holds.
    private var still: ExplorerState?
    private var ground = Canvas(width: 0, height: 0)
    private var scene = Scene.nothing
    /// Whether the cursor's sign stands at the title.
    private var hasSign = false
    /// The later page, which is the next step's earlier one.
    private var coming: (state: ExplorerState, page: Page)?
    /// The overview's numbers of all years.
    private var totals: (sex: Sex, numbers: [PaneAnswers.OverviewYear])?

    /// The screen that was drawn last, and where.
    private var last: (screen: StandingScreen, canvas: Canvas)?

    package init() {}

    /// The canvas on which a screen stands, given away; nil where another was drawn since.
    func takeCanvas(of screen: StandingScreen?) -> Canvas? {
        defer { last = nil }
        return screen != nil && last?.screen === screen ? last?.canvas : nil
    }

    /// Keeps the canvas of a screen that can be drawn over.
    func keep(_ canvas: Canvas, of screen: StandingScreen?) {
        last = screen.map { ($0, canvas) }
    }

    /// The screen of a state that lies between two years; by itself, so that other screens don't take its room on the stack.
    @inline(never)
    func canvas(of state: ExplorerState, _ playing: Playing, model: Model) throws(TableError) -> Canvas {
        var here = state
        here.playing = nil
        if still != here {
            try load(state, here, playing, model)
            still = here
        }
        var canvas = ground
        let room = state.arrangement.figure
        switch scene {
        case .nothing: break
        case .pages(let page, let next): page.between(next, playing.part).drawBlocks(on: &canvas, in: room)
        case .sides(let sides, let next):
            let part = playing.part
            let moved = (left: sides.left.between(next.left, part), right: sides.right.between(next.right, part))
            Overview(book: Book(here, model: model, figureSize: room.size)).draw(moved, on: &canvas, in: room)
        }
        if hasSign { here.drawSign(on: &canvas) }
        return canvas
    }

    /// Works out both years, and draws what stays.
    private func load(
        _ state: ExplorerState, _ here: ExplorerState, _ playing: Playing, _ model: Model
    ) throws(TableError) {
        let room = state.arrangement.figure
        var there = here
        there.shownYear = playing.next
        let book = Book(here, model: model, figureSize: room.size)
        let next = Book(there, model: model, figureSize: room.size)
        hasSign = try here.needsSign(book)
        if let totals, totals.sex == state.sex { book.memo.ofPane.overview = totals.numbers }
        var page = try page(of: book)
        if state.pane == .overview {
            scene = try sides(book, next)
        } else {
            let later = try next.page()
            coming = (there, later)
            scene = page.moves(to: later) ? .pages(page, later) : .nothing
        }
        let isMoving = if case .nothing = scene { false } else { true }
        if isMoving { page = page.saying(from: playing.year, to: playing.next) }
        // The keys are those of years that go by.
        let drawing = try ScreenDrawing(page, book, of: state, state.arrangement)
        ground = drawing.ground
        try drawing.drawAround(on: &ground)
        drawing.drawKeys(on: &ground)
        let overview = Overview(book: book)
        if state.pane == .overview {
            try overview.drawDoors(on: &ground, in: room)
        } else if !isMoving {
            page.drawBlocks(on: &ground, in: room)
        }
    }

    private func page(of book: Book) throws(TableError) -> Page {
        if let coming, coming.state == book.state { return coming.page }
        return try book.page()
    }

    private func sides(_ book: Book, _ next: Book) throws(TableError) -> Scene {
        let numbers = try OverviewNumbers(book)
        if let known = book.memo.ofPane.overview {
            totals = (book.state.sex, known)
            next.memo.ofPane.overview = known
        }
        let later = try OverviewNumbers(next)
        return .sides((numbers.left, numbers.right), (later.left, later.right))
    }
}
