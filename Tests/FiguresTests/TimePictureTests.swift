import Figures
import Screen
import Testing

@Suite("Pictures of time")
struct TimePictureTests {
    @Test("Few columns have their numbers above and their lower part in a weave")
    func columns() {
        let expected = #"""



                                                      61.9    64.9
              51.7    48.9    50.6    51.8    55.6   ▂▂▂▂▂▂  ▄▄▄▄▄▄
             ▃▃▃▃▃▃  ▁▁▁▁▁▁  ▂▂▂▂▂▂  ▃▃▃▃▃▃  ▅▅▅▅▅▅  ██████  ██████
             ██████  ██████  ██████  ██████  ██████  ▓▓▓▓▓▓  ▓▓▓▓▓▓
             ▓▓▓▓▓▓  ▓▓▓▓▓▓  ▓▓▓▓▓▓  ▓▓▓▓▓▓  ▓▓▓▓▓▓  ▓▓▓▓▓▓  ▓▓▓▓▓▓
             ▓▓▓▓▓▓  ▓▓▓▓▓▓  ▓▓▓▓▓▓  ▓▓▓▓▓▓  ▓▓▓▓▓▓  ▓▓▓▓▓▓  ▓▓▓▓▓▓
             ▓▓▓▓▓▓  ▓▓▓▓▓▓  ▓▓▓▓▓▓  ▓▓▓▓▓▓  ▓▓▓▓▓▓  ▓▓▓▓▓▓  ▓▓▓▓▓▓
              1990    1995    2000    2005    2010    2015    2019

            """#
        #expect(picture(.columns(Sample.columns), 56, 11) == expected)
    }

    @Test("Few columns in ASCII")
    func columnsInAscii() {
        let expected = #"""




                                              55.6    61.9    64.9
              51.7    48.9    50.6    51.8   ######  ######  ######
             ######  ######  ######  ######  ######  ======  ======
             ======  ======  ======  ======  ======  ======  ======
             ======  ======  ======  ======  ======  ======  ======
             ======  ======  ======  ======  ======  ======  ======
              1990    1995    2000    2005    2010    2015    2019

            """#
        #expect(picture(.columns(Sample.columns), 56, 11, in: .ascii) == expected)
    }

    @Test("Many columns touch and have an axis")
    func manyColumns() {
        let expected = #"""
             Refugees hosted in the region  millions, end of each year                      ¶15

                                                                                        9.6
             10 ┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈▇▇▅▅
                                                                              7.8   ▇▇████
              8 ┈┈▃▃┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈▆▆▆▆▆▆▅▅██████
                ████                                                    ▂▂▇▇██████████████
              6 ████▆▆▂▂┈┈┈┈┈┈┈┈┈┈┈┈▃▃▂▂┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈▅▅▇▇██████████████████
                ██████████▆▆██▇▇▇▇██████▁▁▂▂    ▅▅▃▃▃▃▁▁▁▁▂▂▃▃      ██████████████████████
              4 ██████████████████████████████▅▅██████████████▆▆▆▆▇▇██████████████████████
                ██████████████████████████████████████████████████████████████████████████
              2 ██████████████████████████████████████████████████████████████████████████
                ██████████████████████████████████████████████████████████████████████████
                1988         1995      2000      2005      2010      2015    2019      2024

            """#
        #expect(picture(.columns(Sample.refugees), 83) == expected)
    }

    @Test("Many columns in ASCII")
    func manyColumnsInAscii() {
        let expected = #"""
             Refugees hosted in the region  millions       par. 15

                                                     9.6
             10.0 .   .   .   .   .   .   .   .   .  ##
                                                7.8 ###
              7.5 ##  .   .   .   .   .   .   .########
                  ###                        ##########
              5.0 ############.   ### . # . ###########
                  #####################################
              2.5 #####################################
                  #####################################
                  1988  1995 2000 2005 2010     2019 2024

            """#
        #expect(picture(.columns(Sample.refugees), 54, 12, in: .ascii) == expected)
    }

    /// The columns of `Sample` with what lies behind 2019 marked as later.
    private var laterColumns: ColumnChart {
        var chart = Sample.refugees
        for position in chart.columns.indices.suffix(5) { chart.columns[position].isLater = true }
        chart.laterNotes = ["what nobody knew before the year 2020 →", "later →"]
        return chart
    }

    @Test("What is later is said above its columns")
    func laterInUnicode() {
        let expected = #"""
             Refugees hosted in the region  millions, end of each year                      ¶15

                                                     what nobody knew before the year 2020 →

                                                                                          9.6
             10.0 ┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈7.8┈┈┈▁▁▇▇▅▅
                                                                              ▁▁▂▂▁▁▁▁▓▓▓▓▓▓
              7.5 ▅▅▇▇┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈▄▄████▓▓▓▓▓▓▓▓▓▓
                  ████▄▄▂▂            ▃▃▁▁                            ▄▄▆▆████████▓▓▓▓▓▓▓▓▓▓
              5.0 ██████████▇▇██▇▇▇▇██████▂▂▄▄▂▂┈┈▅▅▄▄▄▄▂▂▂▂▄▄▄▄┈┈┈┈▁▁████████████▓▓▓▓▓▓▓▓▓▓
                  ██████████████████████████████▇▇████████████████████████████████▓▓▓▓▓▓▓▓▓▓
              2.5 ████████████████████████████████████████████████████████████████▓▓▓▓▓▓▓▓▓▓
                  ████████████████████████████████████████████████████████████████▓▓▓▓▓▓▓▓▓▓
                  1988         1995      2000      2005      2010      2015    2019      2024

            """#
        #expect(picture(.columns(laterColumns), 83) == expected)
    }

    @Test("What is later has a pattern of its own in ASCII, and a short word where there is little room")
    func laterInAscii() {
        let expected = #"""
             Refugees hosted in the region  millions       par. 15

                                              later >
                                                   9.6
             10 .   .   .   .   .   .   .   .   .  ==
                                              7.8 ===
                ##                           ###=====
                ##### #  ###              ######=====
                ################################=====
                ################################=====
                ################################=====
                1988  1995 2000 2005 2010     2019 2024

            """#
        #expect(picture(.columns(laterColumns), 54, 12, in: .ascii) == expected)
        let low = #"""
             Refugees hosted in the region  millions
                                             later >
                                                 9.6
             10 .   .   .   .   .   .   .   .7.8. ==
                #                            ##=====
                #### #  ###              ######=====
                ###############################=====
                ###############################=====
                1989      2000      2010     2019

            """#
        #expect(picture(.columns(laterColumns), 40, 9, in: .ascii) == low)
    }

    @Test("Lines are named at their ends, the chosen one thicker")
    func lines() {
        let expected = #"""
             Migrant stock by subregion  millions of persons, 1990–2019             ¶4 figure I

             25 ┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈

                ●
             20 ■⣛⣶⣤⣀┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⣀⣀⣤⣤● >20.0 ● S and S-W Asia
                    ⠉⠛⠿⣭⣉■⠉⠉⠉⠉⠑⠒⠒⠒⠒■⠒⠒⠒⠢⠤⠤⠤⠤■⠤⢄⣀⣀⣀⣀⡀      ⢀⣀⣀⣤⣴●⣛⣛⣉⣉⣀⣀■  17.7 ■ N and C. Asia
                        ⠉●⠛⠛⠛⠛⠳⠶⠶⠶⠶●⢦⣤⣄⣀⣀          ⢈⣉●⣩⣭⠿⠟⠛⠋⠉
             15 ┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠈⠉⠉⠛⠛⠶●⠶⠞⠛⠛⠛⠛⠋⠉⠉⠁┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈


             10 ┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⢀⣀⣀⡠⠤⠤⠔⠒▲⠒⠒⠒⠒⠒⠒▲  10.2 ▲ South-East Asia
                                               ⣀⣀⠤⠤⠒⠒▲⠉⠁⣀⣀⣀⣀⣀⠤⠤▼⠤⠶⠶⠶⠶⠭▼   8.9 ◆ Pacific
                                      ⢀⣀⣀⣤⣤⣶▼⣭⠽⠶⠶⠒⠒⠚⠉▼⠉⠉                  8.1 ▼ E and N-E Asia
              5 ▼⣒⣒⣒⣒⣒⣒⣒⣒▼⣒⣒⣶⣶⡮⠭⠭⠟⠛▼⠋⠉⠉⠁┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈
                ▲⠤⠔⠒⠒⠒⠒⠊⠉▲⠉⠁

              0 ┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈
                1990    1995      2000     2005     2010           2019

            """#
        #expect(picture(.lines(Sample.lines), 83, 19) == expected)
    }

    @Test("Lines in ASCII have the characters of their series")
    func linesInAscii() {
        let expected = #"""
             Migrant stock by subregion  millions of persons, 1990-2019      par. 4 figure I

             25 .   .   .   .   .   .   .   .   .   .   .   .   .

             20 ##### = ==  .   .   .   .   .   .   .   .   .  ##### >20.0 # S and S-W Asia
                     ################ = = = = = = ===########## = ==  17.7 = N and C. Asia
             15 .   .   .   .   .   .################   .   .   .
                                                                      10.2 + South-East Asia
             10 .   .   .   .   .   .   .   .   .   + + + + + + + ::   8.9 : Pacific
                                        + + % % % %%% % % % % % % %%   8.1 % E and N-E Asia
              5 % % % % %%% % % % % % % % % :   .   .   .   .   .
                + + + +
              0 .   .   .   .   .   .   .   .   .   .   .   .   .
                1990    1995     2000    2005     2010          2019

            """#
        #expect(picture(.lines(Sample.lines), 80, 14, in: .ascii) == expected)
    }
}
