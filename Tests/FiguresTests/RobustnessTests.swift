import Screen
import Testing

@testable import Figures

@Suite("Figures at any size and with any numbers")
struct RobustnessTests {
    static let sizes = [
        (0, 0), (1, 1), (2, 2), (3, 40), (40, 3), (11, 5), (29, 12), (30, 12), (31, 2), (80, 24), (200, 60), (500, 200),
    ]
    static let drawings: [Drawing] =
        (Sample.all + Hostile.all).map { figure in Drawing { figure.draw(on: &$0, in: $1) } }
        + [
            Drawing { Sample.split.draw(on: &$0, in: $1) },
            Drawing { Hostile.split.draw(on: &$0, in: $1) },
            Drawing { Sample.stacked.heading.draw(on: &$0, in: $1) },
            Drawing { SparkColumns(values: Hostile.values).draw(on: &$0, in: $1) },
            Drawing { SparkColumns(values: []).draw(on: &$0, in: $1) },
        ]

    /// A drawing of a figure, whatever its type.
    struct Drawing: Sendable {
        let draw: @Sendable (inout Canvas, Rect) -> Void
    }

    @Test("Nothing is written outside the rect", arguments: sizes, CharacterSet.allCases)
    func staysInside(size: (Int, Int), characters: CharacterSet) {
        let sentinel = Cell(scalar: "?", style: .faint, ground: .shaded)
        let rect = Rect(x: 3, y: 2, width: size.0, height: size.1)
        for (index, drawing) in Self.drawings.enumerated() {
            var canvas = Canvas(width: size.0 + 7, height: size.1 + 5, characters: characters)
            canvas.fill(canvas.bounds, with: sentinel)
            drawing.draw(&canvas, rect)
            var outside = 0
            for y in 0..<canvas.height {
                // Of the rows of the rect its margins alone.
                let isBeside = y >= rect.y && y < rect.bottom
                for x in isBeside ? Array(0..<rect.x) + Array(rect.right..<canvas.width) : Array(0..<canvas.width)
                where canvas[x, y] != sentinel { outside += 1 }
            }
            #expect(outside == 0, "drawing \(index) at \(size)")
        }
    }

    @Test("In ASCII every character is below 128", arguments: sizes.dropLast())
    func staysAscii(size: (Int, Int)) {
        for (index, drawing) in Self.drawings.enumerated() {
            let text = picture(size.0, size.1, in: .ascii, draw: drawing.draw)
            #expect(text.utf8.allSatisfy { $0 < 0x80 }, "drawing \(index) at \(size)")
        }
    }

    @Test("Every other width can be drawn and printed", arguments: CharacterSet.allCases)
    func everyWidth(characters: CharacterSet) {
        for figure in Sample.all + Hostile.all {
            for width in Array(0...34) + [41, 53, 67, 79, 97, 130] {
                let height = figure.height(at: width, in: characters)
                #expect(height >= 0 && height < 1000)
                let shown = picture(figure, width, height, in: characters)
                #expect(shown.utf8.count >= height)
            }
        }
    }

    @Test("Every height from 0 to 26 can be drawn", arguments: CharacterSet.allCases)
    func everyHeight(characters: CharacterSet) {
        for figure in Sample.all + Hostile.all {
            for height in 0...26 {
                let lines = picture(figure, 80, height, in: characters).split(
                    separator: "\n", omittingEmptySubsequences: false)
                #expect(lines.count == height + 1)
            }
        }
    }

    @Test("A rect that lies partly outside the canvas is no harm")
    func partlyOutside() {
        for drawing in Self.drawings {
            var canvas = Canvas(width: 20, height: 6)
            drawing.draw(&canvas, Rect(x: -30, y: -4, width: 80, height: 24))
            drawing.draw(&canvas, Rect(x: 10, y: 3, width: 80, height: 24))
            #expect(canvas.height == 6)
        }
    }

    @Test("One cell shows the selection")
    func oneCell() {
        for figure in [Figure.ranked(Sample.ranked), .stacked(Sample.stacked), .shares(Sample.shares)] {
            #expect(picture(figure, 1, 1) == ">\n")
        }
    }

    @Test("A number is whole or not there", arguments: 1...60)
    func wholeNumbers(width: Int) {
        let rows = [RankedBars.Row(label: "one", value: 1_234_567, number: "1,234,567")]
        let figure = RankedBars(heading: Heading(title: ""), rows: rows)
        let text = picture(.ranked(figure), width)
        #expect(text.contains("1,234,567") || !text.contains { $0.isNumber })
    }
}
