import Screen

/// One bar of 100 per cent in two parts, each with a caption below its end.
package struct SplitBar: Hashable, Sendable {
    package var heading: Heading
    /// The two parts in any one unit; `nil` where one is not known.
    package var parts: [Double?]
    /// What the parts are, each beginning with its number: "70.9 born in the region".
    package var captions: [String]

    package init(heading: Heading, parts: [Double?], captions: [String]) {
        self.heading = heading
        self.parts = parts
        self.captions = captions
    }

    /// The rows that the figure takes.
    package func height(at width: Int, in characters: CharacterSet) -> Int {
        width < Threshold.bars ? 1 + captions.count : 3
    }

    /// Draws heading, bar and captions from the second column on; captions that would collide stand under one another.
    package func draw(on canvas: inout Canvas, in rect: Rect) {
        let area = rect.inset(left: 1)
        guard !area.isEmpty else { return }
        heading.draw(on: &canvas, in: area)
        var y = area.y + 1
        let takesBar = rect.width >= Threshold.bars && rect.height >= 3
        if takesBar {
            drawBar(y: y, in: area, on: &canvas)
            y += 1
        }
        let lettering = canvas.lettering
        let first = captions.first ?? ""
        let second = captions.count > 1 ? captions[1] : ""
        drawCaption(first, x: area.x, y: y, in: area, on: &canvas)
        let start = area.right - lettering.width(second)
        let collides = area.x + lettering.width(first) + 2 > start
        if collides, y + 1 < area.bottom || !takesBar {
            drawCaption(second, x: takesBar ? max(area.x, start) : area.x, y: y + 1, in: area, on: &canvas)
        } else if !collides {
            drawCaption(second, x: start, y: y, in: area, on: &canvas)
        }
    }

    private func drawBar(y: Int, in area: Rect, on canvas: inout Canvas) {
        let whole = canvas.characters == .unicode ? Unicode.Scalar("█") : "#"
        let part = Pattern.scalar(1, in: canvas.characters)
        let cells = Apportionment.cells(for: Array(parts.prefix(2)), total: area.width)
        canvas.weave(
            cells,
            paints: [
                Paint(style: .part, edge: .part, scalar: part, isSolid: false),
                Paint(style: .quantityChosen, edge: .quantityChosen, scalar: whole, isSolid: false),
            ], x: area.x, y: y, in: area)
    }

    /// The number in front is strong.
    private func drawCaption(_ text: String, x: Int, y: Int, in area: Rect, on canvas: inout Canvas) {
        let shown = canvas.lettering.cut(text, to: area.width)
        guard let space = shown.firstIndex(of: " "), shown[..<space].contains(where: \.isNumber) else {
            canvas.put(shown, x: x, y: y, in: area)
            return
        }
        let end = canvas.put(
            String(shown[..<space]), x: x, y: y, in: area,
            style: shown.hasPrefix(Between.sign) ? .dim : .strong)
        canvas.put(String(shown[space...]), x: end, y: y, in: area)
    }
}
