import Screen
import Testing
import Views

@Suite("Pictures of the report's views")
struct ReportPictureTests {
    private let model = Tables.model()

    /// The text of a view above its source.
    private func text(_ line: String, _ width: Int) throws -> String {
        let page = try TextPage(view: model.view(line), model: model, width: width, characters: .unicode)
        return page.canvas().text.split(separator: "\n\nSource:")[0] + "\n"
    }

    @Test("Printed and computed numbers stand side by side; the note tells the arithmetic that doesn't come out")
    func wide() throws {
        #expect(
            try text("published paragraph=4", 80) == """
                Numbers that the report prints, against the data

                                                            printed  in the data  verdict
                ¶4   migrants living in the region, 1990       52 M      51.75 M  ✓ agrees
                     migrants living in the region, 2019       65 M      64.89 M  ✓ agrees
                     the region’s part of all migrants,         1/4       23.9 %  ✓ agrees
                     2019
                       A quarter in round words only. In 1990 it was 33.8 per cent.
                     migrants in the world, 2019              272 M     271.64 M  ✓ agrees
                     men among migrants, 2019                50.6 %       50.6 %  ✓ agrees
                     women among migrants, 2019              49.6 %       49.4 %  ! inconsistent
                       50.6 + 49.6 = 100.2, not 100. The two sexes make more than the whole, and
                       more than rounding explains.

                6 in all: 5 agrees, 1 inconsistent.

                """)
    }

    @Test("Narrow, the numbers stand below one another")
    func narrow() throws {
        #expect(
            try text("published paragraph=4 verdict=inconsistent", 40) == """
                Numbers that the report prints, against
                the data

                ¶4   women among migrants, 2019
                     printed 49.6 %, in the data 49.4 %
                     ! inconsistent
                       50.6 + 49.6 = 100.2, not 100. The
                       two sexes make more than the
                       whole, and more than rounding
                       explains.

                1 in all: 1 inconsistent.

                """)
    }

    @Test("A claim stands with its verdict, what the data say, and the note")
    func claim() throws {
        #expect(
            try text("claims paragraph=6 verdict=differs", 60) == """
                What the report says without a number, against the data

                ¶6   Most of the region’s 10 largest corridors lead out of
                     it
                     ✗ differs  most
                       5 > 5 is not so
                       The test: more than half, counted from the region to
                       anywhere.

                1 in all: 1 differs.

                """)
    }

    @Test("Sources stand behind their labels, in narrow text below them")
    func sources() throws {
        #expect(
            try text("sources figure-VI", 60) == """
                figure VI  World Bank, Migration and remittances data, ESCAP
                           calculations
                           source · 2020 · cited in ¶48

                """)
        #expect(
            try text("sources figure-VI", 24) == """
                figure VI
                  World Bank, Migration
                  and remittances data,
                  ESCAP calculations
                  source · 2020 · cited
                  in ¶48

                """)
    }

    @Test("Measures are counted by their marks; of many areas the first few stand")
    func measures() throws {
        let text = try text("measures area=MDV", 80)
        #expect(text.contains("\n● progress 5, ○ gap 1, · context 0\n"))
        #expect(text.contains("KHM and 39 more areas") && text.contains("· objective 21 · MDV, VNM"))
    }
}
