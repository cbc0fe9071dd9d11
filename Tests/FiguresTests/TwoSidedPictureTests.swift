import Figures
import Screen
import Testing

@Suite("Pictures of two sides")
struct TwoSidedPictureTests {
    @Test("Bars grow from one axis on one scale, numbers at their ends, names outside")
    func twoSided() {
        let expected = #"""
             Where from, where to  thousands, 2019                                    ¶7
                                        come from   live in
             █ India             429.8 ███████████│███████████████ 578.1 ▒ Malaysia
             █ Bhutan                       27.7 ▐│██████████████ 533.6  █ India
             █ Pakistan                      1.2 ▕│███ 114.1             █ United States
             █ Bangladesh                      .. │

            """#
        #expect(picture(.twoSided(Sample.twoSided), 76) == expected)
    }

    @Test("Two sides in ASCII with short names")
    func twoSidedInAscii() {
        let expected = #"""
             Where from, where to  thousands, 2019                par. 7
                                come from   live in
             # India           429.8 #####|####### 578.1 + Malaysia
             # Bhutan               27.7 .|###### 533.6  # India
             # Pakistan              1.2 .|# 114.1       - United States
             # Bangladesh              .. |

            """#
        #expect(picture(.twoSided(Sample.twoSided), 60, in: .ascii) == expected)
    }

    @Test("Too narrow for bars the sides stand under one another")
    func plain() {
        let expected = #"""
             Where from, where to

             come from
             India                 429.8
             Bhutan                 27.7
             Pakistan                1.2
             Bangladesh               ..
             live in
             Malaysia              578.1
             India                 533.6
             United States         114.1

            """#
        #expect(picture(.twoSided(Sample.twoSided), 28) == expected)
    }

    @Test("Where rows are short the heads go first, then the last bars")
    func short() {
        let expected = #"""
             Where from, where to  thousands, 2019                    ¶7
             █ India           429.8 █████│███████ 578.1 ▒ Malaysia
             █ Bhutan               27.7 ▐│██████▌ 533.6 █ India

            """#
        #expect(picture(.twoSided(Sample.twoSided), 60, 3) == expected)
    }

    @Test("A headline stands over columns of time")
    func headed() {
        let expected = #"""
             ▄▀▀▄   ▄▀▀▄ ▄▀▀▄  2019
               ▄▀     ▄▀ ▀▄▄█  million of its people
             ▄█▄▄ ▄ ▄█▄▄  ▄▄▀  live abroad

                                           2.01  2.29
                                           ▂▂▂▂  ████
                                           ████  ████
                   0.86  0.98  1.14        ████  ████
             0.75  ▂▂▂▂  ▅▅▅▅  ████        ████  ████
             ████  ████  ████  ████        ████  ████
             ████  ████  ████  ████   ..   ████  ████
             1990  1995  2000  2005  2010  2015  2019

            """#
        #expect(picture(.headed(Sample.headed), 44) == expected)
    }

    @Test("Three rows have the headline and small columns beside it")
    func headedLow() {
        let expected = #"""
             ▄▀▀▄   ▄▀▀▄ ▄▀▀▄  2019                                 ▅▅██
               ▄▀     ▄▀ ▀▄▄█  million of its people        ▁▁▂▂▄▄  ████
             ▄█▄▄ ▄ ▄█▄▄  ▄▄▀  live abroad                ████████  ████

            """#
        #expect(picture(.headed(Sample.headed), 60, 3) == expected)
    }

    @Test("Without room for a big numeral the headline is a line")
    func headedSmall() {
        let expected = #"""
             2.29 million
             live abroad

             2000               0.98
             2005               1.14
             2010                 ..
             2015               2.01
            >2019               2.29

            """#
        #expect(picture(.headed(Sample.headed), 24, 8, in: .ascii) == expected)
    }
}
