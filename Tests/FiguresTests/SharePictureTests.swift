import Figures
import Screen
import Testing

@Suite("Pictures of groups and shares")
struct SharePictureTests {
    @Test("Grouped bars stand under one another with a legend at the top right")
    func grouped() {
        let expected = #"""
             Women and men  millions, 2019                █ women  ▓ men

             South-East Asia  ████████████████████████████████▉      4.8
                              ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓  5.4

            >Pacific          ██████████████████████████████▉        4.5
                              ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓         4.4

             Central Asia                                             ..
                              ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓                     2.6

            """#
        #expect(picture(.grouped(Sample.grouped), 60) == expected)
    }

    @Test("Grouped bars in ASCII")
    func groupedInAscii() {
        let expected = #"""
             Women and men  millions, 2019      # women  = men

             South-East Asia  ########################     4.8
                              ===========================  5.4

            >Pacific          ######################       4.5
                              ======================       4.4

             Central Asia                                   ..
                              =============                2.6

            """#
        #expect(picture(.grouped(Sample.grouped), 50, in: .ascii) == expected)
    }

    @Test("Shares differ by height and by their per cent")
    func shares() {
        let expected = #"""
             Where the migrants of each were born  per cent, 2019                          ¶7–9

                                                                  ▆ same   ▄ region   ▂ outside
             █ S and S-W Asia   ▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▄▄▄▂▂▂▂▂▂▂▂▂▂▂    56.5       10.0        33.5
             ▓ N and C. Asia    ▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▂▂▂▂▂▂▂▂▂▂▂    64.9        1.8        33.3
            >▒ South-East Asia  ▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▄▄▄▄▄▄▄▄▂▂    67.3       24.9         7.8
             ░ Pacific          ▆▆▆▆▄▄▄▄▄▄▄▄▄▄▄▄▄▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂    11.7       39.7        48.6
             ▚ E and N-E Asia   ▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▄▄▄▄▄▄▄▂▂▂▂▂    64.2       21.4        14.5

            """#
        #expect(picture(.shares(Sample.shares), 83) == expected)
    }

    @Test("Shares in ASCII")
    func sharesInAscii() {
        let expected = #"""
             Where the migrants of each were born  per cent

                                         #same  =region  .outside
             # S and S-W Asia   ####=..   56.5     10.0      33.5
             = N and C. Asia    #####..   64.9      1.8      33.3
            >+ South-East Asia  #####==   67.3     24.9       7.8
             : Pacific          #===...   11.7     39.7      48.6
             % E and N-E Asia   ####==.   64.2     21.4      14.5

            """#
        #expect(picture(.shares(Sample.shares), 53, in: .ascii) == expected)
    }

    @Test("Shares without room for bars keep their columns")
    func narrowShares() {
        let expected = #"""
             Where the migrants of each were born

                               same  region  outside
             S and S-W Asia    56.5    10.0     33.5
             N and C. Asia     64.9     1.8     33.3
            >South-East Asia   67.3    24.9      7.8
             Pacific           11.7    39.7     48.6
             E and N-E Asia    64.2    21.4     14.5


            """#
        #expect(picture(.shares(Sample.shares), 40, 9) == expected)
    }

    @Test("A split bar has a caption under each end")
    func split() {
        let expected = #"""
             Where from  46.0 M of 64.9 M inside the region
             ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓████████████████
             70.9 born in the region             29.1 born elsewhere

            """#
        #expect(picture(56, 3) { Sample.split.draw(on: &$0, in: $1) } == expected)
    }

    @Test("A split bar in ASCII")
    func splitInAscii() {
        let expected = #"""
             Where from  46.0 M of 64.9 M inside the region
             =======================================################
             70.9 born in the region             29.1 born elsewhere

            """#
        #expect(picture(56, 3, in: .ascii) { Sample.split.draw(on: &$0, in: $1) } == expected)
    }

    @Test("Captions that would collide stand under one another")
    func narrowSplit() {
        let expected = #"""
             Where from  46.0 M of 64.9 M inside th…
             ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓███████████
             70.9 born in the region
                                 29.1 born elsewhere

            """#
        #expect(picture(40, 4) { Sample.split.draw(on: &$0, in: $1) } == expected)
    }
}
