import Screen
import Testing
import Views

@Suite("Pictures of students, costs and total population")
struct MobilityPictureTests {
    private let model = Tables.model()

    private func text(_ line: String, _ width: Int, _ characters: CharacterSet) throws -> String {
        try TextPage(view: model.view(line), model: model, width: width, characters: characters).canvas().text
    }

    @Test("Destinations of the region's students")
    func students() throws {
        #expect(
            try text("students origin=region by=destination top=3", 64, .unicode) == """
                 Destinations of students from the region  thousands, 2017   ¶12

                                                                           share
                 1  █ United States of America  █████████████████  668.4  28.1 %
                 2  ░ Australia                 ████████           316.5  13.3 %
                 3  █ United Kingdom            █████▏             199.4   8.4 %

                Source: UNESCO UIS, International Student Mobility, 2013 and
                2017 (pairs: the ten largest of each end)

                """)
    }

    @Test("Pairs say that they are the largest alone where there is room")
    func caveat() throws {
        let heading = try text("students", 80, .unicode).split(separator: "\n").first
        #expect(heading == " Students abroad  thousands, 2017, pairs among the ten largest of either end")
        #expect(try text("students by=origin", 80, .unicode).contains("thousands, 2017, UIS’s totals"))
    }

    @Test("Medians of subregions with the number of corridors, in ASCII")
    func costs() throws {
        #expect(
            try text("remittance-cost by=subregion", 60, .ascii) == """
                 Sending $200 to the region, by subregion  per cent  par. 49

                                                                   corridors
                 1  : Pacific                    ##########  10.0          8
                 2  % East and North-East Asia   #######      7.3         16
                 3  + South-East Asia            ######       6.1         49
                 4  # South and South-West Asia  ####         4.3         74
                 5  = North and Central Asia     ##           1.7         10

                Source: World Bank, Remittance Prices Worldwide, to the
                third quarter of 2020

                """)
    }

    @Test("The dearest corridor first, those without a survey last")
    func corridors() throws {
        #expect(
            try text("remittance-cost area=FJI", 64, .unicode) == """
                 Cost of sending $200 to Fiji  per cent, 2020Q1

                 1  ░ New Zealand  ████████████████████████████████████████  9.4
                 2  ░ Australia    ████████████████████████████████▌         7.7

                Source: World Bank, Remittance Prices Worldwide, to the third
                quarter of 2020

                """)
        let early = try text("remittance-cost area=NPL quarter=2011Q1", 80, .unicode).split(separator: "\n")
        #expect(early[1].contains("United Kingdom") && early[early.count - 2].hasSuffix(".."))
    }

    @Test("Women and men of a year without ages")
    func population() throws {
        #expect(
            try text("pyramid of=population year=2020", 80, .unicode) == """
                 Population  millions, 2020, 4,627 in all, ages not known                     ¶3
                                                                                  █ women  ▓ men
                 2020  ███████████████████████████████████████████████████████████████▊    2,273
                       ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓  2,354

                Source: UN DESA, World Population Prospects 2019

                """)
    }
}
