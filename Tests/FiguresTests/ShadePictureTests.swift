import Screen
import Testing

@testable import Figures

@Suite("Pictures of flows, heat maps, ranks and small multiples")
struct ShadePictureTests {
    private func plain(_ figure: Figure, _ width: Int, _ height: Int) -> String {
        var canvas = Canvas(width: width, height: height, hasShades: false)
        figure.draw(on: &canvas, in: canvas.bounds)
        return canvas.text
    }

    @Test("Ribbons in eighths of a row")
    func flow() {
        let expected = #"""
            FLOW
            """#
        #expect(picture(.flow(Sample.flow), 60, 16) == expected)
    }

    @Test("Ribbons in patterns, with blanks where one lies above another")
    func flowInAscii() {
        let expected = #"""
            FLOWASCII
            """#
        #expect(picture(.flow(Sample.flow), 60, 16, in: .ascii) == expected)
        let woven = plain(.flow(Sample.flow), 60, 16)
        #expect(woven.contains("█") && woven.contains("▓") && woven.contains("▒") && !woven.contains("▄"))
    }

    @Test("Cells with notes, the chosen one with its sign, and what the grounds mean")
    func heat() {
        let expected = #"""
            HEAT
            """#
        #expect(picture(.heat(Sample.heat), 70, 16) == expected)
        var canvas = Canvas(width: 70, height: 16)
        Sample.heat.draw(on: &canvas, in: canvas.bounds)
        let grounds = Set(canvas.cells.map(\.ground))
        #expect(grounds == [.terminal, .cursor, .heat1, .heat2, .heat3, .heat4, .heat5])
    }

    @Test("Cells with a strip in ASCII, on one row where there are few")
    func heatInAscii() {
        let expected = #"""
            HEATASCII
            """#
        #expect(picture(.heat(Sample.heat), 56, 8, in: .ascii) == expected)
        #expect(plain(.heat(Sample.heat), 70, 16).contains("▓▓"))
    }

    @Test("Ranks as digits on their lines")
    func ranks() {
        let expected = #"""
            RANKS
            """#
        #expect(picture(.ranks(Sample.ranks), 64, 14) == expected)
    }

    @Test("Ranks in ASCII, a row each")
    func ranksInAscii() {
        let expected = #"""
            RANKASCII
            """#
        #expect(picture(.ranks(Sample.ranks), 64, 9, in: .ascii) == expected)
    }

    @Test("Small charts on one scale, and how to read them")
    func multiples() {
        let expected = #"""
            MULT
            """#
        #expect(picture(.multiples(Sample.multiples), 80, 12) == expected)
        #expect(plain(.multiples(Sample.multiples), 80, 12).contains("░"))
    }

    @Test("Small charts in ASCII")
    func multiplesInAscii() {
        let expected = #"""
            MULTASCII
            """#
        #expect(picture(.multiples(Sample.multiples), 80, 12, in: .ascii) == expected)
    }

    @Test("Nothing is lost without shades: patterns and strips stand for grounds, and the chosen has its sign")
    func withoutShades() {
        for figure in Sample.pictures {
            var canvas = Canvas(width: 80, height: 24, hasShades: false)
            figure.draw(on: &canvas, in: canvas.bounds)
            #expect(canvas.cells.allSatisfy { $0.ground == .terminal || $0.ground == .cursor })
            #expect(canvas.text.contains(">") && canvas.cells.contains { $0.ground == .cursor })
        }
    }
}
