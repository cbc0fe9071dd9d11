import Figures
import MigrationData
import Screen
import Views

/// Draws the overview: the sides of migration above, the doors to the panes below.
struct Overview {
    let book: Book

    func draw(on canvas: inout Canvas, in rect: Rect) throws(TableError) {
        let numbers = try OverviewNumbers(book)
        draw((numbers.left, numbers.right), on: &canvas, in: rect)
        try drawDoors(on: &canvas, in: rect)
    }

    /// The two sides alone.
    func draw(_ sides: Film.Sides, on canvas: inout Canvas, in rect: Rect) {
        guard Self.isLarge(rect) else { return drawSmall(sides.left, on: &canvas, in: rect) }
        let both = [sides.left, sides.right]
        let maximum = OverviewNumbers.maximum(both)
        for (side, block) in zip(both, OverviewPlaces(in: rect).blocks) {
            draw(side, maximum: maximum, on: &canvas, in: block)
        }
    }

    /// Who they are and where they come from and go, where there is room; the doors, or the chosen one alone.
    func drawDoors(on canvas: inout Canvas, in rect: Rect) throws(TableError) {
        guard Self.isLarge(rect) else { return }
        let places = OverviewPlaces(in: rect)
        let more = OverviewFigures(book: book)
        if places.blocks.count > 2 {
            try more.pyramid(width: places.blocks[2].width).draw(on: &canvas, in: places.blocks[2])
        }
        if !places.rankings.isEmpty {
            for (ranking, place) in zip(try more.rankings(places.rankings.count), places.rankings) {
                ranking.draw(on: &canvas, in: place)
            }
        }
        switch places.form {
        case .columns:
            for (pane, door) in zip(Book.doors, places.doors) { try drawDoor(pane, on: &canvas, in: door) }
        case .rows: try drawRows(places, on: &canvas)
        case .strip: if !places.strip.isEmpty { try drawStrip(on: &canvas, in: places.strip) }
        }
    }

    /// The door at a cell.
    func door(atX x: Int, y: Int, in rect: Rect) -> Pane? {
        guard Self.isLarge(rect) else { return nil }
        let places = OverviewPlaces(in: rect)
        if places.strip.contains(x: x, y: y), case .door(let pane)? = book.state.current.item { return pane }
        return zip(Book.doors, places.doors).first { $1.contains(x: x, y: y) }?.0
    }

    static func isLarge(_ rect: Rect) -> Bool { rect.height >= 3 && rect.width >= 20 }

    /// Headline, columns of time, and where the other end lies.
    private func draw(_ side: OverviewNumbers.Side, maximum: Double, on canvas: inout Canvas, in rect: Rect) {
        let number = BigNumber(text: NumberText.scaled(side.headline))
        number.draw(on: &canvas, x: rect.x + 1, y: rect.y, style: side.isBetween ? .dim : .strong)
        if side.isBetween { canvas.write("~", x: rect.x, y: rect.y + 1, style: .dim) }
        let text = rect.x + number.width + 3
        canvas.write(side.first, x: text, y: rect.y + 1, style: .strong, limit: rect.right - text)
        canvas.write(side.second, x: text, y: rect.y + 2, limit: rect.right - text)
        if rect.width >= 50 {
            canvas.writeRight(side.note, right: rect.right, y: rect.y + 2, style: .dim, left: text)
        }
        let splitHeight = rect.height >= 11 ? 3 : 0
        let air = rect.height >= 19 ? 1 : 0
        let chart = rect.inset(
            top: 3 + (rect.height >= 9 ? 1 : 0), bottom: splitHeight + (splitHeight > 0 ? 1 + air : 0))
        ColumnChart(columns: side.columns, maximum: maximum).draw(on: &canvas, in: chart)
        if splitHeight > 0 {
            let below = Rect(x: rect.x, y: rect.bottom - splitHeight, width: rect.width, height: splitHeight)
            side.split.draw(on: &canvas, in: below)
        }
    }

    private func drawSmall(_ side: OverviewNumbers.Side, on canvas: inout Canvas, in rect: Rect) {
        guard !rect.isEmpty else { return }
        let text = "\(side.isBetween ? "~" : "")\(NumberText.scaled(side.headline)) \(side.first)"
        canvas.write(">", x: rect.x, y: rect.y, style: .strong)
        canvas.write(text, x: rect.x + 1, y: rect.y, style: .strong, limit: rect.width - 1)
    }
}
