import Screen
import Testing

@testable import Figures

@Suite("Figures drawn over others")
struct StandingFigureTests {
    private static let sizes = [(0, 0), (1, 1), (13, 4), (40, 3), (40, 9), (80, 24)]

    /// Draws figures one over the other and holds each canvas against an empty one with the figure drawn on it.
    private func expectTheSame(_ figures: [Figure], _ size: (width: Int, height: Int), _ characters: CharacterSet) {
        let empty = Canvas(width: size.width + 2, height: size.height + 2, characters: characters)
        let rect = Rect(x: 1, y: 1, width: size.width, height: size.height)
        var (canvas, standing) = (empty, StandingFigure?.none)
        for (position, figure) in figures.enumerated() {
            standing = StandingFigure(figure, over: standing, on: &canvas, in: rect)
            var wanted = empty
            figure.draw(on: &wanted, in: rect)
            #expect(
                canvas == wanted, "\(figure.kind) \(position) at \(size), \(characters):\n\(canvas.text)\(wanted.text)")
        }
    }

    @Test("A figure with another row chosen, near or far, is as if it were drawn on nothing")
    func choosing() {
        let long = RankedBars(
            heading: Heading(title: "Long", unit: "persons"), extraHeads: ["more"],
            rows: (0..<60).map { row in
                RankedBars.Row(
                    label: "row \(row)", series: row % 6, value: Double(100 - row), number: "\(100 - row)",
                    extras: ["x\(row)"], isStrong: row % 7 == 0)
            }, showsRank: true)
        let lines = (0..<50).map { line in
            ChoiceList.Line(
                StyledText("line \(line)"), row: line % 5 == 0 ? nil : line / 2, note: StyledText("\(line)"))
        }
        let table = DataTable(
            heading: Heading(title: "Table"), columns: ["one", "two"].map { DataTable.Column(head: $0) },
            rows: (0..<50).map { ["\($0)", "text \($0)"] })
        let samples = [.ranked(long), .choices(ChoiceList(lines: lines)), .table(table)] + Sample.all + Hostile.all
        for figure in samples {
            let figures = [nil, 0, 1, 2, 3, 2, 20, 21, 22, 21, 49, 59, 58, nil, 5].map { figure.choosing($0) }
            for size in Self.sizes {
                for characters in CharacterSet.allCases { expectTheSame(figures, size, characters) }
            }
        }
    }

    @Test("Any figure can be drawn over any other")
    func others() {
        let figures = Sample.all + Hostile.all
        for size in Self.sizes { expectTheSame(figures + figures.reversed(), size, .unicode) }
    }
}

extension Figure {
    /// The figure with a row chosen, as far as it has rows that can be.
    fileprivate func choosing(_ row: Int?) -> Figure {
        switch self {
        case .ranked(var bars):
            bars.chosen = row
            return .ranked(bars)
        case .table(var table):
            table.chosen = row
            return .table(table)
        case .choices(var list):
            list.chosen = row
            return .choices(list)
        case .pyramid(var pyramid):
            for position in pyramid.rows.indices { pyramid.rows[position].isChosen = position == row }
            for position in pyramid.broad.indices { pyramid.broad[position].isChosen = position * 3 == row }
            return .pyramid(pyramid)
        default: return self
        }
    }
}
