import Figures
import Screen
import Testing

@Suite("Pictures of comparisons")
struct ComparisonPictureTests {
    @Test("Two columns of bars on one scale, the second woven, and the difference with its sign; an unknown one is ..")
    func paired() {
        #expect(
            picture(.paired(Sample.paired), 76)
                == #"""
                 Migrant stock: Nepal against Bangladesh  millions, 1990–2019

                       █ Nepal                      ▒ Bangladesh                 difference
                 1990  ████▍                  0.43  ▒▒▒▒▒▒▒▒▒              0.88       −0.45
                 2005  ████████████▋          1.26  ▒▒▒▒▒▒▒▒▒▒▒▒           1.17       +0.09
                 2010                           ..  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒         1.35          ..
                 2019  ████▉                  0.49  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒ 2.19       −1.70

                """#)
    }

    @Test("In ASCII the two differ by their signs")
    func pairedInAscii() {
        #expect(
            picture(.paired(Sample.pairedAreas), 66, in: .ascii)
                == #"""
                 Refugees: 2019 against 2010  millions

                                     # 2019              + 2010              diff.
                ># Iran (Isl. Rep.)  ############  0.98  +++++++++++++ 1.07  -0.09
                 % China             ####          0.30  ++++          0.30   0.00
                 + Malaysia          ##            0.13                  ..     ..

                """#)
    }

    @Test("Where room is scarce names and the head of the difference get short before bars do")
    func pairedNarrow() {
        #expect(
            picture(.paired(Sample.pairedAreas), 54)
                == #"""
                 Refugees: 2019 against 2010  millions

                                     █ 2019        ▒ 2010        diff.
                >█ Iran (Isl. Rep.)  ██████▍ 0.98  ▒▒▒▒▒▒▒ 1.07  −0.09
                 ▚ China             ██      0.30  ▒▒      0.30   0.00
                 ▒ Malaysia          ▉       0.13            ..     ..

                """#)
        #expect(
            picture(.paired(Sample.paired), 29)
                == #"""
                 Nepal against Bangladesh

                            Nepal  Bangladesh
                 1990        0.43        0.88
                 2005        1.26        1.17
                 2010          ..        1.35
                 2019        0.49        2.19

                """#)
    }

    @Test("Differences stand left and right of nought on one scale")
    func differences() {
        #expect(
            picture(.difference(Sample.differences), 72)
                == #"""
                 2019 less 1990  millions

                                      1990 has more   2019 has more
                 ▒ South-East Asia                  │████████████████████████████  +7.31
                >░ Pacific                          │████████████████              +4.20
                 ▓ North and Central Asia    ███████│                              −1.77
                 ▚ East and North-East Asia         │                                 ..

                """#)
        #expect(
            picture(.difference(Sample.differences), 50, in: .ascii)
                == #"""
                 2019 less 1990  millions

                                  1990 has more   2019 has more
                 + South-East Asia              |##########  +7.31
                >: Pacific                      |######      +4.20
                 = North and Central Asia     ##|            -1.77
                 % East and North-East Asia     |               ..

                """#)
    }

    @Test("Two pyramids have one scale: a share a third as large has a bar a third as long")
    func pyramids() {
        #expect(
            picture(.pyramids(Sample.pyramids), 88, 14)
                == #"""
                 Migrants by age: here against there  per cent
                 here                                         there

                              men   age   women                            men   age   women
                  1.0           █   50+   █            1.0     3.0         ▐██   50+   ██▌          3.0
                  2.0          ▐█  40–49  █▌           2.0     6.0       █████  40–49  █████        6.0
                  3.0         ▐██  30–39  ██▌          3.0     9.0    ▐███████  30–39  ███████▌     9.0
                  4.0        ▐███  20–29  ███▌         4.0    12.0  ██████████  20–29  ██████████  12.0
                  2.5          ██  10–19  ██           2.5     7.5     ▐██████  10–19  ██████▌      7.5
                  1.0           █   0–9   █            1.0     3.0         ▐██   0–9   ██▌          3.0
                        ╵       ╵         ╵       ╵                  ╵       ╵         ╵       ╵
                        10      0         0       10                 10      0         0       10

                 ██ migrants                                  ██ migrants

                """#)
    }

    @Test("Where two pyramids have no room their age groups stand as pairs")
    func narrowPyramids() {
        let narrow = picture(.paired(Sample.pyramids.narrow), 70, 14)
        #expect(picture(.pyramids(Sample.pyramids), 70, 14) == narrow)
        #expect(picture(.pyramids(Sample.pyramids), 88, 6) == picture(.paired(Sample.pyramids.narrow), 88, 6))
    }

    @Test("Equal numbers have equally long bars in both columns, at any width")
    func oneScale() {
        for width in 40...140 {
            let rows = picture(.paired(Sample.pairedAreas), width).split(separator: "\n")
            let china = rows.first { $0.contains("China") } ?? ""
            let solid = china.filter { $0 == "█" }.count
            let woven = china.filter { $0 == "▒" }.count
            #expect(abs(solid - woven) <= 1, "\(width)")
        }
    }
}
