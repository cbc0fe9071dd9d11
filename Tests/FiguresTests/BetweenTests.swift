import Figures
import Screen
import Testing

@Suite("What lies between two years")
struct BetweenTests {
    private static func ranked(_ part: Double) throws -> RankedBars {
        let figure = Figure.between(.ranked(Sample.earlierRanked), .ranked(Sample.ranked), part)
        guard case .ranked(let bars) = figure else { throw Missing() }
        return bars
    }

    private struct Missing: Error {}

    @Test("At its ends it is the figures themselves")
    func ends() {
        for one in Sample.all + Hostile.all {
            for other in Sample.all + Hostile.all where one.moves(to: other) {
                #expect(picture(.between(one, other, 0), 80, 20) == picture(one, 80, 20))
                #expect(picture(.between(one, other, 1), 80, 20) == picture(other, 80, 20))
            }
        }
    }

    @Test("Halfway every value is the mean of both, and written as such")
    func means() throws {
        let bars = try Self.ranked(0.5)
        for row in bars.rows {
            let earlier = Sample.earlierRanked.rows.first { $0.label == row.label }?.value ?? nil
            let later = Sample.ranked.rows.first { $0.label == row.label }?.value ?? nil
            guard let earlier, let later else {
                #expect(row.value == nil && row.number.isEmpty, "\(row.label)")
                continue
            }
            #expect(abs((row.value ?? 0) - (earlier + later) / 2) < 1e-9, "\(row.label)")
        }
        // 49.2 and 83.1 are 132.3.
        #expect(bars.rows.first?.number == "66.2" || bars.rows.first?.number == "66.1")
    }

    @Test("Who is known in one year only is not shown between them, nor what is unknown in one")
    func unknown() throws {
        let names = try Self.ranked(0.5).rows.map(\.label)
        #expect(!names.contains("Bangladesh") && !names.contains("Tuvalu"))
        #expect(names.contains("Nauru"))
        #expect(picture(.ranked(try Self.ranked(0.5)), 80).contains("Nauru") == true)
        let line = picture(.ranked(try Self.ranked(0.5)), 80).split(separator: "\n").first { $0.contains("Nauru") }
        #expect(line?.contains("..") == true && line?.contains("~") == false)
    }

    @Test("A ranking is in the order of what is drawn, and who crosses whom changes places")
    func crossing() throws {
        func place(_ name: String, _ part: Double) throws -> Int? {
            try Self.ranked(part).rows.firstIndex { $0.label == name }
        }
        #expect(try place("Russian Federation", 0.2) == 3 && place("Viet Nam", 0.2) == 4)
        #expect(try place("Russian Federation", 0.9) == 4 && place("Viet Nam", 0.9) == 3)
    }

    @Test("No moment, no size and no text is too odd", arguments: [-1, .nan, .infinity, 0.001, 0.5, 0.999, 2])
    func traps(part: Double) {
        let all = Sample.all + Hostile.all
        for one in all {
            for other in all where one.moves(to: other) {
                let figure = Figure.between(one, other, part)
                for (width, height) in [(0, 0), (1, 1), (13, 4), (80, 24)] {
                    for characters in CharacterSet.allCases { _ = picture(figure, width, height, in: characters) }
                }
            }
        }
    }

    @Test("Where each row is a year of its own, all of them are known and none is marked")
    func yearsAsRows() {
        let rows = ["1990", "1995"].map { RankedBars.Row(label: $0, value: 5, number: "5.0") }
        let bars = RankedBars(heading: Heading(title: "Migrant stock", unit: "thousands"), rows: rows, chosen: 0)
        var later = bars
        later.chosen = 1
        #expect(Figure.between(.ranked(bars), .ranked(later), 0.5) == .ranked(bars))
    }

    @Test("A ranking halfway")
    func rankedPicture() throws {
        let expected = #"""
             Who receives most  $ billion, 2009›2019                             ¶48

                                                                          since 2009
             1  █ India               ████████████████████████████ ~66.2       ~×1.4
             2  ▚ China               ███████████████████████▎     ~55.0       ~×1.4
            >3  ▒ Philippines         ███████████▋                 ~27.6       ~×1.5
             4  ▓ Russian Federation  ██████▍                      ~15.1       ~×1.8
             5  ▒ Viet Nam            ████▉                        ~11.5       ~×2.1
             6  ░ Nauru                                               ..          ..

            """#
        let bars = try Self.ranked(0.5)
        #expect(picture(.ranked(bars), 72) == expected)
    }

    @Test("A pyramid halfway, in ASCII too")
    func pyramidPicture() {
        let figure = Figure.between(.pyramid(Sample.earlierAges), .pyramid(Sample.ages), 0.5)
        let expected = #"""
             Migrants against the whole population  per cent of each, 2015›2019    ¶5 figure II

                                              men   age   women
              ..                         ▏░░░░░░░   75+   █████████▉██████▌               ~3.0
            ~1.8                       ████▉█████  70–74  ██████▉█▌                       ~1.6
            ~2.3                    ▐█▉██████████  65–69  █████████▉█                     ~2.0
            ~2.9                 ███▉████████████  60–64  ███████████▉██                  ~2.6
            ~3.4              ▐███▉██████████████  55–59  █████████████▉██▌               ~3.0
            ~3.7             █▉██████████████████  50–54  ████████████████▉▌              ~3.2
            ~4.1          ▐██▉███████████████████  45–49  █████████████████▉█             ~3.5
            ~4.6        █████▉███████████████████  40–44  ████████████████▉█████          ~4.0
            ~5.2    ▐███████▉████████████████████  35–39  ███████████████████▉████▌       ~4.5
            ~5.6  ▐██████▉███████████████████████> 30–34  █████████████████████▉█████     ~5.0
            ~5.7  ████████▉██████████████████████  25–29  ███████████████████▉██████▌     ~4.9
            ~4.3         ▐▉██████████████████████  20–24  ████████████████████▏           ~3.7
            ~2.5           ▏░░░░░░░▐█████████████  15–19  ██████████▌░░░░░░░░▕            ~1.9
            ~1.7           ▏░░░░░░░░░░░░█████████  10–14  ██████▌░░░░░░░░░░░░▕            ~1.2
            ~1.6           ▏░░░░░░░░░░░░▐████████   5–9   █████▌░░░░░░░░░░░░░▕            ~1.0
            ~1.5           ▏░░░░░░░░░░░░░████████   0–4   █████▌░░░░░░░░░░░░░▕            ~1.0
                          ╵          ╵          ╵         ╵          ╵          ╵
                          4          2          0         0          2          4

             ██ migrants, ~63.4 million    ░▏ the whole population, 4,614 million, and its edge

            """#
        #expect(picture(figure, 83) == expected)
        let narrow = #"""
             Migrants against the whole population  per cent of each
                                   men   age   women
               ..                 |:::   70+   ####|###             ~4.6
             ~5.2            ##|######  60-69  ######|#             ~4.6
             ~7.1         ##|#########  50-59  #########|#          ~6.2
             ~8.7      ###|###########  40-49  ###########|#        ~7.5
            ~10.8  #####|#############> 30-39  #############|###    ~9.5
            ~10.0   ####|#############  20-29  ############|##      ~8.6
             ~4.2       |::::::#######  10-19  #####:::::::|        ~3.1
             ~3.1       |::::::::#####   0-9   ####::::::::|        ~2.0
                   10                0         0                 10
             ## migrants                         :| the whole population

            """#
        #expect(picture(figure, 60, 12, in: .ascii) == narrow)
    }

    @Test("Every number of a figure between two years is marked")
    func marks() throws {
        for characters in CharacterSet.allCases {
            let lines = picture(.ranked(try Self.ranked(0.5)), 72, in: characters).split(separator: "\n").dropFirst(2)
            for line in lines where !line.contains("Nauru") {
                #expect(line.contains("~"), "\(line)")
            }
        }
    }
}
