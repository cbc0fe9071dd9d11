import Figures
import MigrationData
import Screen
import Testing
import Views

@testable import Formats

@Suite("Flows, matrices and ranks as vectors")
struct SvgPictureTests {
    private let model = FormatModel.model()

    private func shapes(_ line: String) throws -> [SvgShape] {
        try SvgFigure(try View(line, model: model), model: model, width: 120, characters: .unicode).body.shapes
    }

    private func letters(_ shapes: [SvgShape]) -> [String] {
        shapes.compactMap { if case .letters(let text, _, _, _) = $0 { text } else { nil } }
    }

    @Test("A flow is smooth areas with its numbers on them, and no blocks")
    func flow() throws {
        let shapes = try shapes("matrix figure=flow")
        let areas = shapes.compactMap { if case .area(let points, _) = $0 { points } else { nil } }
        #expect(areas.count { $0.count == 4 } == 12, "bars")
        #expect(areas.count { $0.count == 50 } > 8, "ribbons")
        #expect(!shapes.contains { if case .bar = $0 { true } else { false } })
        let texts = letters(shapes)
        for text in ["31.5", "outside the region", "61.0", "Pacific"] { #expect(texts.contains(text), "\(text)") }
        // A bar is as tall as its persons.
        let bars = areas.filter { $0.count == 4 }.map { $0[2].y - $0[0].y }
        let stock = bars.suffix(6)
        #expect(abs((stock.first ?? 0) / (stock.last ?? 1) - 60.96 / 8.93) < 0.3)
    }

    @Test("Classes of a matrix are strips, whose letters stand on the page's own ground")
    func heat() throws {
        let shapes = try shapes("matrix")
        #expect(letters(shapes).contains("31.52"))
        #expect(shapes.count { if case .bar = $0 { true } else { false } } > 20)
    }

    @Test("Ranks are lines through their digits, without dots of Braille")
    func ranks() throws {
        let shapes = try shapes("corridors destination=region by=destination figure=ranks")
        #expect(shapes.count { if case .curve = $0 { true } else { false } } >= 60)
        let texts = letters(shapes)
        #expect(!texts.joined().unicodeScalars.contains { (0x2800...0x28FF).contains($0.value) })
        #expect(texts.contains { $0.contains("Thailand") })
    }
}
