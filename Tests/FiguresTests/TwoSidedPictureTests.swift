import Figures
import Screen
import Testing

@Suite("Pictures of two sides")
struct TwoSidedPictureTests {
    @Test("Bars grow from one axis on one scale, numbers at their ends, names outside")
    func twoSided() {
        let expected = #"""
            """#
        #expect(picture(.twoSided(Sample.twoSided), 76) == expected)
    }

    @Test("Two sides in ASCII with short names")
    func twoSidedInAscii() {
        let expected = #"""
            """#
        #expect(picture(.twoSided(Sample.twoSided), 60, in: .ascii) == expected)
    }

    @Test("Too narrow for bars the sides stand under one another")
    func plain() {
        let expected = #"""
            """#
        #expect(picture(.twoSided(Sample.twoSided), 28) == expected)
    }

    @Test("Where rows are short the heads go first, then the last bars")
    func short() {
        let expected = #"""
            """#
        #expect(picture(.twoSided(Sample.twoSided), 60, 3) == expected)
    }

    @Test("A headline stands over columns of time")
    func headed() {
        let expected = #"""
            """#
        #expect(picture(.headed(Sample.headed), 44) == expected)
    }

    @Test("Three rows have the headline and small columns beside it")
    func headedLow() {
        let expected = #"""
            """#
        #expect(picture(.headed(Sample.headed), 60, 3) == expected)
    }

    @Test("Without room for a big numeral the headline is a line")
    func headedSmall() {
        let expected = #"""
            """#
        #expect(picture(.headed(Sample.headed), 24, 8, in: .ascii) == expected)
    }
}
