import Figures
import Screen
import Testing

@testable import Formats

@Suite("A canvas read as shapes")
struct CellShapeTests {
    private func shapes(_ rows: [String], style: Style = .quantity, isUpright: Bool = false) -> [SvgShape] {
        var canvas = Canvas(width: rows.map { PlainText.width($0) }.max() ?? 0, height: rows.count)
        for (y, row) in rows.enumerated() { canvas.write(row, x: 0, y: y, style: style) }
        return CellShapes(canvas, isUpright: isUpright).shapes
    }

    private func boxes(_ shapes: [SvgShape]) -> [SvgBox] {
        shapes.compactMap { shape in
            if case .bar(let box, _) = shape { box } else { nil }
        }
    }

    private func letters(_ shapes: [SvgShape]) -> [String] {
        shapes.compactMap { shape in
            if case .letters(let text, _, _, _) = shape { text } else { nil }
        }
    }

    @Test("A bar in cells is one bar, with air above and below, to the eighth")
    func lying() {
        let found = boxes(shapes(["████▍", "██"]))
        #expect(
            found == [
                SvgBox(x: 0, y: 3, width: 4 * 9 + 3.375, height: 14), SvgBox(x: 0, y: 23, width: 18, height: 14),
            ])
    }

    @Test("A column in cells is one column without air, and whole ones beside it stand as well")
    func standing() {
        let found = boxes(shapes(["▄▄", "██ ██", "██ ██"]))
        #expect(
            found == [
                SvgBox(x: 0, y: 10, width: 18, height: 50), SvgBox(x: 27, y: 20, width: 18, height: 40),
            ])
        #expect(boxes(shapes(["██", "██"])).count == 2)
        #expect(boxes(shapes(["██", "██"], isUpright: true)) == [SvgBox(x: 0, y: 0, width: 18, height: 40)])
    }

    @Test("Words stay together over one blank, part at two, and leave signs to shapes")
    func words() {
        let found = shapes(["Viet Nam  7.8 ● Iran"])
        #expect(letters(found) == ["Viet Nam", "7.8", "Iran"])
        #expect(found.contains(.sign("●", Point(x: 14.5 * 9, y: 10), .quantity)))
    }

    @Test("Parts of a sum are told apart by a hair of air and by their weave")
    func parts() {
        let found = shapes(["██▓▓"])
        #expect(
            found == [
                .bar(SvgBox(x: 0, y: 3, width: 18, height: 14), SvgPaint(style: .quantity)),
                .bar(SvgBox(x: 19, y: 3, width: 17, height: 14), SvgPaint(style: .quantity, weave: 1)),
            ])
    }

    @Test("A wide character keeps its two cells")
    func wide() {
        let found = shapes(["漢字 x"])
        #expect(found == [.letters("漢字 x", Point(x: 0, y: 15), width: 54, .quantity)])
    }

    @Test("Nothing gives nothing")
    func nothing() {
        #expect(shapes([]).isEmpty && shapes([""]).isEmpty && shapes(["   "]).isEmpty)
    }
}
