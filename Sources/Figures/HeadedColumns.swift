import Screen

/// A headline number with two lines of words beside it, and columns of time below.
package struct HeadedColumns: Hashable, Sendable {
    /// As a big numeral: digits, a point, commas.
    package var number: String
    /// When, what it counts, the longest wording first, and where.
    package var moment: String
    package var unit: [String]
    package var place: String
    package var chart: ColumnChart
    /// Whether the number may be a big numeral where there is room for one.
    package var mayBeBig = true

    package init(number: String, moment: String, unit: [String], place: String, chart: ColumnChart) {
        self.number = number
        self.moment = moment
        self.unit = unit
        self.place = place
        self.chart = chart
    }

    /// The rows with eight rows of columns.
    package func height(at width: Int, in characters: CharacterSet) -> Int { BigNumber.height + 1 + 8 }

    /// From this many rows on columns stand below the headline.
    private static let columnRows = 4
    private static let gap = 2

    /// Draws the headline, in letters of one row where a big numeral has no room, and as much of the columns as there is
    /// room for: with numbers and years, or small ones at the right edge.
    package func draw(on canvas: inout Canvas, in rect: Rect) {
        let area = rect.inset(left: 1)
        guard !area.isEmpty else { return }
        guard mayBeBig, hasBigNumber(in: rect.size, characters: canvas.characters) else {
            return drawSmall(on: &canvas, in: rect)
        }
        let big = BigNumber(text: number)
        big.draw(on: &canvas, x: area.x, y: area.y)
        let text = area.inset(left: big.width + Self.gap)
        put(unit, at: text.y + 1, style: .strong, in: text, on: &canvas)
        put([moment], at: text.y, style: .dim, in: text, on: &canvas)
        put([place], at: text.y + 2, style: .plain, in: text, on: &canvas)
        let rest = rect.height - BigNumber.height
        if rest >= Self.columnRows {
            chart.draw(on: &canvas, in: rect.inset(top: BigNumber.height + (rest >= 6 ? 1 : 0)))
        } else {
            drawSpark(right: area.right, beside: text, on: &canvas)
        }
    }

    /// Whether a big numeral and its words fit into a rect.
    package func hasBigNumber(in size: Size, characters: CharacterSet) -> Bool {
        let lettering = Lettering(characters: characters)
        let needed = max(lettering.width(unit.last ?? ""), lettering.width(place))
        return size.height >= BigNumber.height
            && 1 + BigNumber(text: number).width + Self.gap + needed <= size.width
    }

    private func put(_ wordings: [String], at y: Int, style: Style, in area: Rect, on canvas: inout Canvas) {
        canvas.put(canvas.lettering.fitting(wordings, in: area.width), x: area.x, y: y, in: area, style: style)
    }

    /// Number and words on one row or two.
    private func drawSmall(on canvas: inout Canvas, in rect: Rect) {
        let area = rect.inset(left: 1)
        let lettering = canvas.lettering
        let lines = unit.map { number + " " + $0 } + [number]
        if let shown = lines.first(where: { lettering.width($0) <= area.width }) {
            canvas.put(shown, x: area.x, y: area.y, in: area, style: .strong)
        }
        put([place], at: area.y + 1, style: .plain, in: area, on: &canvas)
        if area.height >= 2 + Self.columnRows {
            chart.draw(on: &canvas, in: rect.inset(top: area.height >= 3 + Self.columnRows ? 3 : 2))
        }
    }

    /// Small columns without numbers where there is room for nothing else.
    private func drawSpark(right: Int, beside text: Rect, on canvas: inout Canvas) {
        let words = [unit, [place]].map { canvas.lettering.width(canvas.lettering.fitting($0, in: text.width)) }
        let width = chart.columns.count * 2
        let spark = Rect(x: right - width, y: text.y, width: width, height: BigNumber.height)
        guard spark.x >= text.x + (words.max() ?? 0) + Self.gap, width > 0 else { return }
        SparkColumns(
            values: chart.columns.map(\.value), chosen: chart.columns.firstIndex(where: \.isChosen),
            maximum: chart.maximum
        ).draw(on: &canvas, in: spark)
    }
}
