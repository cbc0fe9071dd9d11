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
             Who goes where  millions, 2019                           ¶7
                 origin  1 ribbon under 0.5 in the bars only
                        █████████████████████████████████████
                        █████████████████████████████████████
                  first ██ >6.0 █████████████████████████████ first
                    8.0 █████████████████████████████████████ 7.2
                        ██▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄██
                        ▁▁▁ 2.0 ██████▇▇▆▅▄▄▄▅▆▁1.0▄▄▅▅▅▆▆▆▅▅
                        ▁▁▁▁▁▂▂▂▃▃▄▆▆▆▇▂▃▄▄▅▆▇████▇▇▇▆▆▅▅▅▅▅▅
                        ██▃▃▃▄▄▄▅▅▃▃▃▃▃▃▃▃▂▂▂▂▂▆▆▅▄▄▄▃▃▂▂▂▂██
                 second █████████████████████████████████████ second
                    5.0 ███ 4.0 █████████████████████████████ 6.0
                        ▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
                        ▃▃▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
                  third ███ 3.0 █████████████████████████████ third
                    3.2 █████████████████████████████████████ 3.0

            """#
        #expect(picture(.flow(Sample.flow), 60, 16) == expected)
    }

    @Test("Ribbons in patterns, with blanks where one lies above another")
    func flowInAscii() {
        let expected = #"""
             Who goes where  millions, 2019                       par. 7
                 origin  1 ribbon under 0.7 in the bars only
                        #####################################
                        #####################################
                  first ## >6.0 ############################# first
                    8.0 ##################################### 7.2
                        #############             =========##
                        ### 2.0 ########## =======
                                   ======== ###############==
                        === 1.0 ===             ###########==
                 second ===================================== second
                    5.0 === 4.0 ============================= 6.0
                        =====================================

                  third +++++++++++++++++++++++++++++++++++++ third
                    3.2 +++ 3.0 +++++++++++++++++++++++++++++ 3.0

            """#
        #expect(picture(.flow(Sample.flow), 60, 16, in: .ascii) == expected)
        let woven = plain(.flow(Sample.flow), 60, 16)
        #expect(woven.contains("█") && woven.contains("▓") && woven.contains("▒") && !woven.contains("▄"))
    }

    @Test("Cells with notes, the chosen one with its sign, and what the grounds mean")
    func heat() {
        let expected = #"""
             From where to where  millions                                      ¶7

                              South-East
             from       to →        Asia      Pacific      outside          all
             South-East Asia        6.86         1.21        11.57        19.64
                                    35 %          6 %         59 %        100 %

                     Pacific        0.04         1.04        >0.74         1.82
                                     2 %         57 %         41 %        100 %

                         all        6.90         2.25        12.31        21.46
                                    32 %         10 %         57 %        100 %

             under 0.1     0.1     0.5     2     5     10 and more



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
             From where to where  millions                    par. 7
             from    South-East
                 to >      Asia    Pacific    outside        all
             S-E Asia ==   6.86  ::   1.21  ##  11.57      19.64

              Pacific      0.04  ::   1.04  ::  >0.74       1.82

                  all      6.90       2.25      12.31      21.46

            """#
        #expect(picture(.heat(Sample.heat), 56, 8, in: .ascii) == expected)
        #expect(plain(.heat(Sample.heat), 70, 16).contains("▓▓"))
    }

    @Test("Ranks as digits on their lines")
    func ranks() {
        let expected = #"""
             The largest  millions, 1990–2019

                             1990    2000     2010     2019
                Russia  11.5  1⠤⠤⠤⠤⠤⠤⠤1⠤⠤⠤⠤⠤⠤⠤⠤1⠤⠤⠤⠤⠤⠤⠤⠤1   Russia     11.6


                 India   7.6  2⣤⣄⡀  ⢀⣠2⣤⣤⣤⣤⣤⣤⣤⣤2⣤⣤⣤⣤⣤⣤⣤⣤2  >Australia   7.5
                                ⠉⠻⣦⣴⠟⠉
                                 ⣠⡾⢷⣄
             Australia   4.0  3⡶⠟⠋  ⠙⠻3⠤⠤⠤⠤⠤⢤⣤⣤3⣤⣤⣄⡀ ⢀⣠⣤3   Turkey      5.9
                                         ⢀⣤⡶⠟⠉    ⢉⣿⣶⣿⡉

             left the first 3: India (now 4.)
             came in: Turkey (from 9.)

            """#
        #expect(picture(.ranks(Sample.ranks), 64, 14) == expected)
    }

    @Test("Ranks in ASCII, a row each")
    func ranksInAscii() {
        let expected = #"""
             The largest  millions, 1990-2019

                             1990    2000     2010     2019
                Russia  11.5  1-------1--------1--------1   Russia     11.6
                 India   7.6  2---/===2========2========2  >Australia   7.5
             Australia   4.0  3===/\--3----/---3----\---3   Turkey      5.9
                                      -----/   -----\----
             left the first 3: India (now 4.)
             came in: Turkey (from 9.)

            """#
        #expect(picture(.ranks(Sample.ranks), 64, 9, in: .ascii) == expected)
    }

    @Test("Small charts on one scale, and how to read them")
    func multiples() {
        let expected = #"""
             Immigrants and emigrants  millions, 1990–2019                                ¶4

                S and S-W Asia           > Pacific                    How to read
                20.0 here, 46.0 away       8.9 here, 1.9 away
             50 ┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈▄▄     50 ┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈        ██ live here
                            ▁▁   ██                                   ██ come from here
                            ██   ██
             25 ┈┈▆▆┈┈┈▆▆┈┈┈██┈┈┈██     25 ┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈        one scale, millions
                ▇▇██ ▃▃██ ▂▂██ ▆▆██
                ████ ████ ████ ████                       ▂▂
                ████ ████ ████ ████        ▅▅▁▁ ▆▆▁▁   ▂▂ ██▂▂
              0  ’90  ’00  ’10  ’19      0  ’90  ’00  ’10  ’19

            """#
        #expect(picture(.multiples(Sample.multiples), 80, 12) == expected)
        #expect(plain(.multiples(Sample.multiples), 80, 12).contains("░"))
    }

    @Test("Small charts in ASCII")
    func multiplesInAscii() {
        let expected = #"""
             Immigrants and emigrants  millions, 1990-2019                            par. 4

                S and S-W Asia           > Pacific                    How to read
                20.0 here, 46.0 away       8.9 here, 1.9 away
             50 .   .   .   .   .       50 .   .   .   .   .          ## live here
                                 ::                                   :: come from here
                            ::   ::
             25 . ::.  ::   ::  .::     25 .   .   .   .   .          one scale, millions
                ##::   ::   :: ##::
                ##:: ##:: ##:: ##::
                ##:: ##:: ##:: ##::        ##.. ##..   .. ##..
              0  '90  '00  '10  '19      0  '90  '00  '10  '19

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
