import Figures
import Screen

/// A profile as a page: those who live in an area to the left, those who left it to the right, and the numbers of both below.
package struct ProfilePage: Hashable, Sendable {
    /// Nil where something else says what the page is about.
    package var title: Heading?
    package var here: HeadedColumns
    package var away: HeadedColumns
    package var ends: TwoSidedBars
    /// The numbers, and what the report says.
    package var numbers: ChoiceList
    package var report: ChoiceList

    /// From this many columns on the report stands beside the numbers.
    package static let wide = 116

    /// The rows in which everything has room.
    package func height(at width: Int, in characters: CharacterSet) -> Int {
        ProfileLayout(self, width: width, height: .max, characters: characters).height
    }

    package func draw(on canvas: inout Canvas, in rect: Rect) {
        guard !rect.isEmpty else { return }
        let layout = ProfileLayout(self, width: rect.width, height: rect.height, characters: canvas.characters)
        func place(_ part: Rect) -> Rect {
            Rect(x: rect.x + part.x, y: rect.y + part.y, width: part.width, height: part.height).intersection(rect)
        }
        title?.draw(on: &canvas, in: place(layout.title).inset(left: 1))
        drawSides(on: &canvas, in: [layout.here, layout.away].map(place))
        ends.draw(on: &canvas, in: place(layout.ends))
        numbers.draw(on: &canvas, in: place(layout.numbers))
        report.draw(on: &canvas, in: place(layout.report))
    }

    /// Both sides in the same letters, for they are to be compared.
    private func drawSides(on canvas: inout Canvas, in rects: [Rect]) {
        let areBig = zip([here, away], rects).allSatisfy {
            $1.isEmpty || $0.hasBigNumber(in: $1.size, characters: canvas.characters)
        }
        for (var side, rect) in zip([here, away], rects) {
            side.mayBeBig = areBig
            side.draw(on: &canvas, in: rect)
        }
    }
}
