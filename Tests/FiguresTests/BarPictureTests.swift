import Figures
import Screen
import Testing

@Suite("Pictures of bars")
struct BarPictureTests {
    @Test("A ranking is a staircase with rank, swatch, name, number and extras")
    func ranking() {
        let expected = #"""
             Who receives most  $ billion, 2019                      ¶48

                                                              since 2009
             1  █ India               ████████████████  83.1        ×1.7
             2  ▚ China               █████████████▏    68.4        ×1.6
            >3  ▒ Philippines         ██████▊           35.2        ×1.8
             4  ▒ Viet Nam            ███▎              17.0        ×2.8
             5  ▓ Russian Federation  ██                10.6        ×2.1
             6  ░ Tuvalu              ▏                  0.1          ..
             7  ░ Nauru                                   ..          ..

            """#
        #expect(picture(.ranked(Sample.ranked), 60) == expected)
    }

    @Test("A ranking in ASCII")
    func rankingInAscii() {
        let expected = #"""
             Who receives most  $ billion, 2019        par. 48

                                                    since 2009
             1  # India        #############  83.1        x1.7
             2  % China        ###########    68.4        x1.6
            >3  + Philippines  ######         35.2        x1.8
             4  + Viet Nam     ###            17.0        x2.8
             5  = Russia       ##             10.6        x2.1
             6  : Tuvalu       .               0.1          ..
             7  : Nauru                         ..          ..

            """#
        #expect(picture(.ranked(Sample.ranked), 50, in: .ascii) == expected)
    }

    @Test("A narrow ranking keeps names and numbers")
    func narrowRanking() {
        let expected = #"""
             Who receives most

             India              83.1
             China              68.4
            >Philippines        35.2
             Viet Nam           17.0
             Russian Federation 10.6
             Tuvalu              0.1
             Nauru                ..

            """#
        #expect(picture(.ranked(Sample.ranked), 24) == expected)
    }

    @Test("A very narrow ranking keeps numbers alone")
    func veryNarrowRanking() {
        let expected = #"""
             Who re…

                83.1
                68.4
            >   35.2
                17.0
                10.6
                 0.1
                  ..

            """#
        #expect(picture(.ranked(Sample.ranked), 8) == expected)
    }

    @Test("Stacked bars stand apart and name their segments below")
    func stacked() {
        let expected = #"""
             Migrant stock by subregion  millions, 1990–2019                        ¶4 figure I

             1990  ███████████████████████▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▒▒▒░░░░░▚▚▚▚▚ 51.7

             1995  ███████████████████▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▒▒▒▒░░░░░▚▚▚▚▚ 48.9

             2000  ██████████████████▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▒▒▒▒▒░░░░░░▚▚▚▚▚▚ 50.6

             2005  ████████████████▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▒▒▒▒▒▒▒░░░░░░░▚▚▚▚▚▚▚ 51.8

             2010  █████████████████▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▒▒▒▒▒▒▒▒▒░░░░░░░░▚▚▚▚▚▚▚▚ 55.6

             2015  ████████████████████▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▒▒▒▒▒▒▒▒▒▒▒░░░░░░░░░▚▚▚▚▚▚▚▚▚ 61.9

             2019  ██████████████████████▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▒▒▒▒▒▒▒▒▒▒▒░░░░░░░░░░▚▚▚▚▚▚▚▚▚ 64.9
                   20.0                  17.7               10.2       8.9       8.1
                   South and             North and          South-East Pacific   E and
                   South-West Asia       Central Asia       Asia                 N-E Asia

            """#
        #expect(picture(.stacked(Sample.stacked), 83) == expected)
    }

    @Test("Stacked bars in ASCII get a legend where names would collide")
    func stackedInAscii() {
        let expected = #"""
             Migrant stock by subregion  millions          par. 4
             1990  #############============++:::%%% 51.7
             1995  ###########============++:::%%% 48.9
             2000  ###########============+++:::%%% 50.6
             2005  ##########===========++++::::%%%% 51.8
             2010  ##########===========++++++::::%%%% 55.6
             2015  ############===========++++++:::::%%%%% 61.9
             2019  #############===========++++++::::::%%%%% 64.9
             # 20.0 S and S-W Asia  = 17.7 N and C. Asia
             + 10.2 South-East Asia  : 8.9 Pacific
             % 8.1 E and N-E Asia

            """#
        #expect(picture(.stacked(Sample.stacked), 53, 11, in: .ascii) == expected)
    }

    @Test("Low stacked bars touch and keep the numbers of the last")
    func lowStacked() {
        let expected = #"""
             Migrant stock by subregion  millions
             1990  █████████▓▓▓▓▓▓▓▓▒░░▚▚ 51.7
             1995  ███████▓▓▓▓▓▓▓▓▒▒░░▚▚ 48.9
             2000  ███████▓▓▓▓▓▓▓▓▒▒░░░▚▚ 50.6
             2005  ██████▓▓▓▓▓▓▓▓▒▒▒░░▚▚▚ 51.8
             2010  ███████▓▓▓▓▓▓▓▒▒▒▒░░░▚▚▚ 55.6
             2015  ████████▓▓▓▓▓▓▓▓▒▒▒▒░░░░▚▚▚ 61.9
             2019  █████████▓▓▓▓▓▓▓▓▒▒▒▒░░░░▚▚▚ 64.9
                   20.0     17.7   10.2 8.9 8.1

            """#
        #expect(picture(.stacked(Sample.stacked), 40, 9) == expected)
    }
}
