import Figures
import Screen
import Testing

@Suite("Pictures of pyramid and table")
struct PyramidPictureTests {
    @Test("A pyramid shows the edge of the population behind")
    func pyramid() {
        let expected = #"""
             Migrants against the whole population  per cent of each, 2019         ¶5 figure II

                                              men   age   women
             2.5                   █████▉████████   75+   █████████▉████████               3.2
             1.6                        ██▉██████  70–74  ██████▉███                       1.8
             2.1                     █▉██████████  65–69  █████████▉██▌                    2.2
             2.7                  ██▉████████████  60–64  ███████████▉████                 2.8
             3.2               ██▉███████████████  55–59  ██████████████▉███               3.2
             3.5             ▐███████████████████  50–54  █████████████████▉█              3.4
             3.9           █▉████████████████████  45–49  ██████████████████▉██            3.7
             4.4        ████▉████████████████████  40–44  █████████████████▉█████▌         4.2
             5.0     ██████▉█████████████████████  35–39  ███████████████████▉██████▌      4.7
             5.4  ▐█████▉████████████████████████> 30–34  ██████████████████████▉██████▌   5.2
             5.5  ███████▉███████████████████████  25–29  ████████████████████▉███████▌    5.1
             4.1         ▕███████████████████████  20–24  ███████████████████▉██           3.9
             2.3          ▏░░░░░░░░░█████████████  15–19  ████████████░░░░░░░▕             2.1
             1.5          ▏░░░░░░░░░░░░░▐████████  10–14  ████████░░░░░░░░░░░▕             1.4
             1.4          ▏░░░░░░░░░░░░░░████████   5–9   ███████░░░░░░░░░░░░░▕            1.2
             1.3          ▏░░░░░░░░░░░░░░▐███████   0–4   ███████░░░░░░░░░░░░░▕            1.2
                         ╵           ╵          ╵         ╵          ╵           ╵
                         4           2          0         0          2           4

             ██ migrants, 64.9 million     ░▏ the whole population, 4,614 million, and its edge

            """#
        #expect(picture(.pyramid(Sample.ages), 83) == expected)
    }

    @Test("A pyramid in 17 rows shares one row for heading and names, in ASCII")
    func mergedPyramid() {
        let expected = #"""
             Migrants against the whole...  men   age   women              par. 5 figure II
             2.5                  ######|######   75+   ########|########              3.2
             1.6                       ###|####  70-74  #####|###                      1.8
             2.1                    ##|########  65-69  ########|###                   2.2
             2.7                 ##|###########  60-64  ###########|###                2.8
             3.2              ###|#############  55-59  #############|###              3.2
             3.5             #|################  50-54  ################|#             3.4
             3.9          ###|#################  45-49  #################|##           3.7
             4.4        #####|#################  40-44  ################|#####         4.2
             5.0     ######|###################  35-39  ##################|######      4.7
             5.4   #####|######################> 30-34  #####################|#####    5.2
             5.5  #######|#####################  25-29  ###################|#######    5.1
             4.1         |#####################  20-24  ##################|##          3.9
             2.3         |:::::::::############  15-19  ###########:::::::|            2.1
             1.5         |:::::::::::::########  10-14  #######:::::::::::|            1.4
             1.4         |::::::::::::::#######   5-9   ######:::::::::::::|           1.2
             1.3         |::::::::::::::#######   0-4   ######:::::::::::::|           1.2

            """#
        #expect(picture(.pyramid(Sample.ages), 79, 17, in: .ascii) == expected)
    }

    @Test("A low pyramid joins pairs of age groups")
    func lowPyramid() {
        let expected = #"""
             Migrants against the whole population  per cent of each  ¶5
                                   men   age   women
              4.1             ▐██▉████   70+   ████▉████             5.0
              4.8            █▉███████  60–69  ██████▉██             5.0
              6.7         ▉███████████  50–59  ██████████▉█          6.6
              8.3      █▉█████████████  40–49  ███████████▉██▌       7.9
             10.4  ███▉███████████████> 30–39  █████████████▉████    9.9
              9.6   ▐█▉███████████████  20–29  ████████████▉███▌     9.0
              3.8      ▏░░░░░░░███████  10–19  ██████▌░░░░░▕         3.5
              2.7      ▏░░░░░░░░░█████   0–9   ████▌░░░░░░░░▕        2.4
                   10                0         0                 10
             ██ migrants                         ░▏ the whole population

            """#
        #expect(picture(.pyramid(Sample.ages), 60, 12) == expected)
    }

    @Test("A very low pyramid shows broad groups")
    func broadPyramid() {
        let expected = #"""
             Migrants against the whole population  per cent…
                            men    age     women
              6.2            ▉█    65+     ▉█             7.2
             40.0  █▉██████████>  15–64    █████████▉█▌  38.4
              4.2          ▏░▐█  under 15  █░▕            3.9

            """#
        #expect(picture(.pyramid(Sample.ages), 50, 5) == expected)
    }

    @Test("A narrow pyramid is a list")
    func narrowPyramid() {
        let expected = #"""
             Migrants against the w…

                          men  women
             65+          6.2    7.2
            >15–64       40.0   38.4
             under 15     4.2    3.9


            """#
        #expect(picture(.pyramid(Sample.ages), 24, 7) == expected)
    }

    @Test("A table has its cursor on the chosen row")
    func table() {
        let expected = #"""
             Corridors within the region  persons, 2019                                      ¶7

             origin       destination                      2019       1990  women %
             Bangladesh   India                       3,103,664  4,375,155     47.8
            >Kazakhstan   Russian Federation          2,559,711  2,341,114     54.0
             Afghanistan  Iran (Islamic Republic of)  2,310,292  3,123,000     48.1
             Myanmar      Thailand                    1,859,861    229,000       ..

            """#
        #expect(picture(.table(Sample.table), 83) == expected)
    }

    @Test("A narrow table leaves out columns from the right, but for those it keeps")
    func narrowTable() {
        let expected = #"""
             Corridors within the region  persons

             origin       destination           2019
             Bangladesh   India            3,103,664
            >Kazakhstan   Russian Fede...  2,559,711
             Afghanistan  Iran (Islami...  2,310,292
             Myanmar      Thailand         1,859,861

            """#
        #expect(picture(.table(Sample.table), 40, in: .ascii) == expected)
    }
}
