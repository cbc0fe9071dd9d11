import Figures
import Foundation
import MigrationData
import Screen
import Testing
import Views

@testable import Formats

@Suite("Figures as vectors")
struct SvgTests {
    private let model = FormatModel.model()

    private func svg(_ line: String, width: Int? = nil) throws -> String {
        try Rendering(.svg, width: width).text(of: try View(line, model: model), model: model)
    }

    private func shapes(_ line: String) throws -> [SvgShape] {
        try SvgFigure(try View(line, model: model), model: model, width: nil, characters: .unicode).body.shapes
    }

    @Test("Letters of every style can be read on light and on dark ground", arguments: Theme.allCases)
    func contrast(theme: Theme) {
        for style in Style.allCases where style != .tabOpen {
            let color = SvgSheet.color(of: SvgUse(style, .letters), theme)
            #expect(color.contrast(to: SvgSheet.ground(theme)) >= 4.5, "\(style)")
        }
    }

    @Test("Contrast is that of the guidelines")
    func guidelines() {
        #expect(abs(SvgColor.black.contrast(to: .white) - 21) < 0.001)
        let grey = SvgColor(red: 0x76, green: 0x76, blue: 0x76)
        #expect(abs(grey.contrast(to: .white) - 4.54) < 0.01)
        #expect(SvgColor(terminal: 16).hex == "#000000" && SvgColor(terminal: 231).hex == "#ffffff")
        #expect(SvgColor(terminal: 25).hex == "#005faf" && SvgColor(terminal: 242).hex == "#6c6c6c")
    }

    @Test("A ranking's bars are as long as its numbers, to the eighth of a cell")
    func bars() throws {
        let table = try View("corridors", model: model).table(model: model)
        let persons = table.rows.compactMap { row -> Double? in
            if case .whole(let number) = row[7] { number.map { Double($0) } } else { nil }
        }
        let lengths = try shapes("corridors").compactMap { shape -> Double? in
            if case .bar(let box, let paint) = shape, paint.style == .quantity { box.width } else { nil }
        }
        #expect(lengths.count == 10 && persons.count == 10)
        let longest = try #require(lengths.first)
        for (length, number) in zip(lengths, persons) {
            #expect(abs(length - longest * number / persons[0]) <= SvgGrid.cellWidth / 8)
        }
    }

    @Test("A line's points stand at the heights of its values")
    func lines() throws {
        let table = try View("remittances", model: model).table(model: model)
        let dollars = table.rows.compactMap { row -> Double? in
            if case .money(let money) = row[5] { money.map { Double($0.thousands) } } else { nil }
        }
        let curve = try #require(
            try shapes("remittances").lazy.compactMap { shape -> [Point]? in
                if case .curve(let points, _, _) = shape { points } else { nil }
            }.first)
        #expect(curve.count == 11 && dollars.count == 11)
        // Rise is proportional to value: any two points give the same height of 0.
        let scale = (curve[0].y - curve[10].y) / (dollars[10] - dollars[0])
        let zero = curve[0].y + dollars[0] * scale
        for (point, value) in zip(curve, dollars) { #expect(abs(zero - value * scale - point.y) < 0.001) }
        let steps = zip(curve, curve.dropFirst()).map { $1.x - $0.x }
        #expect(steps.allSatisfy { abs($0 - steps[0]) < 0.001 })
    }

    @Test("A pyramid's bars are as long as its shares, to both sides of the ages")
    func pyramid() throws {
        let bars = try shapes("pyramid of=migrants").compactMap { shape -> SvgBox? in
            if case .bar(let box, let paint) = shape, paint.style == .left, box.height > 0 { box } else { nil }
        }
        let table = try View("pyramid of=migrants", model: model).table(model: model)
        let shares = table.rows.compactMap { row -> Double? in
            guard row[5] == .text("male"), case .share(let share) = row[7] else { return nil }
            return share
        }
        let oldestFirst = Array(shares.reversed())
        #expect(bars.count >= 16 && oldestFirst.count == 16)
        for (box, share) in zip(bars, oldestFirst) {
            #expect(abs(box.width / bars[0].width - share / oldestFirst[0]) < 0.001)
            #expect(abs(box.right - bars[0].right) < 0.001)
        }
    }

    @Test("Series differ by weave as well as by colour, and no block is left to a font")
    func weaves() throws {
        let paints = Set(
            try shapes("stock by=subregion").compactMap { shape -> SvgPaint? in
                if case .bar(_, let paint) = shape { paint } else { nil }
            })
        #expect(paints.map(\.weave).sorted() == [0, 1, 2, 3, 4])
        for line in FormatModel.lines {
            for case .letters(let text, _, _, _) in try shapes(line) {
                #expect(
                    !text.unicodeScalars.contains {
                        (0x2580...0x259F).contains($0.value) || (0x2800...0x28FF).contains($0.value)
                    })
            }
        }
    }

    @Test("No two runs of letters overlap, and none leaves the figure")
    func runs() throws {
        for line in FormatModel.lines {
            let figure = try SvgFigure(try View(line, model: model), model: model, width: nil, characters: .unicode)
            var ends: [Double: [(Double, Double)]] = [:]
            for case .letters(_, let start, let width, _) in figure.body.shapes {
                #expect(start.x >= 0 && start.x + width <= SvgGrid.x(Double(figure.width)) + 0.001)
                for (left, right) in ends[start.y] ?? [] {
                    #expect(start.x >= right - 0.001 || start.x + width <= left)
                }
                ends[start.y, default: []].append((start.x, start.x + width))
            }
        }
    }

    @Test("Every width gives a drawing, the narrow ones 40 columns", arguments: [1, 10, 39, 40, 57, 80, 200, 9_999])
    func widths(width: Int) throws {
        for line in [
            "pyramid", "remittances by=subregion", "stock by=subregion", "displacement years=2009-2019", "covid",
        ] {
            let text = try svg(line, width: width)
            #expect(!text.contains("nan") && !text.contains("inf\"") && text.hasSuffix("</svg>\n"))
            if width < 40 { #expect(text == (try svg(line, width: 40))) }
        }
    }

    @Test("A figure with hardly anything in it is as wide as any other")
    func empty() throws {
        let widths = try ["corridors origin=NPL destination=NPL", "corridors"].map { line in
            try svg(line).prefixMatch(of: #/<svg [^>]*? width="([0-9.]+)"/#).map { String($0.output.1) }
        }
        #expect(widths[0] != nil && widths[0] == widths[1])
    }

    @Test(
        "Pixels have at most two decimals",
        arguments: [
            (0, "0"), (1, "1"), (0.5, "0.5"), (1.25, "1.25"), (-2.005, "-2.01"), (1.04, "1.04"), (-0.001, "0"),
            (.infinity, "0"), (.nan, "0"),
        ] as [(Double, String)])
    func pixels(number: Double, expected: String) { #expect(SvgGrid.text(number) == expected) }
}
