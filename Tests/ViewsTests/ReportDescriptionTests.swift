import MigrationData
import Testing
import Views

@Suite("Descriptions: whole texts of what the report is made of")
struct ReportDescriptionTests {
    private let model = Tables.model()

    private func expect(_ line: String, _ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let found = try model.view(line).sentences(model: model).joined(separator: "\n")
        #expect(found == text, sourceLocation: sourceLocation)
    }

    @Test("Printed numbers and their verdicts")
    func printed() throws {
        try expect(
            "published paragraph=9",
            """
            Paragraph 9 of the report prints 10 numbers.
            Of these, 4 agree with the data, 3 differ from the data and 3 can’t be checked.
            Paragraph 9 prints 56.8 per cent (emigrants living outside, of all emigrants, 2019), where the data give 57.0 per cent.
            Paragraph 9 prints 26.7 million (emigrants living outside the region, 1990), where the data give 26.62 million.
            Paragraph 9 prints 51 million (emigrants in the ten main destinations outside, 2019), where the data give 51.90 million.
            """)
    }

    @Test("A claim with its evidence")
    func claim() throws {
        try expect(
            "claims paragraph=7 verdict=agrees",
            """
            Paragraph 7 says: Most migration takes place within the region, seen from those who live there.
            It agrees with the data.
            The data say: 45,995,438 is more than 18,895,086.
            True of the stock: of those who live here 70.9 per cent come from within the region.
            """)
    }

    @Test("A paragraph")
    func paragraph() throws {
        try expect(
            "paragraph 4",
            """
            Paragraph 4 of the report, in the section “Migrant stock”, is about “Migrant stock since 1990”.
            The region’s migrant stock rose from 52 million (1990) to 65 million (2019), a quarter of the world’s 272 million.
            It shrank from 1990 to 1995 and has risen since 2000.
            The sexes are roughly balanced: 50.6 per cent male, 49.6 per cent female, as printed.
            It prints 6 numbers.
            Of these, 5 agree with the data and 1 contradicts other printed numbers.
            """)
    }

    @Test("An objective")
    func objective() throws {
        try expect(
            "objectives 10",
            """
            Objective 10 of the Global Compact is about “An end to trafficking in persons”.
            It belongs to cluster B, “Borders and rights”.
            Prevent trafficking, convict those who profit from it, and protect those who suffer it.
            The report speaks of it in paragraphs 17, 18, 19, 34, 35, 36, 37 and 4 others.
            It names 21 measures bearing on it: 13 count as progress, 3 as a gap and 5 as context.
            """)
    }

    @Test("What the pandemic did")
    func pandemic() throws {
        try expect(
            "covid",
            """
            The report names 74 impacts of the COVID-19 pandemic and responses to it.
            These are 58 harms, 12 responses and 4 contributions of migrants.
            Of these, 18 belong to “Health”, 22 to “Movement and protection” and 34 to “Work and society”.
            The most touch all migrants: 26.
            The first stands in paragraph 59: The pandemic has struck every country of the region hard.
            """)
    }

    @Test("Measures of an area")
    func measures() throws {
        try expect(
            "measures area=PHL",
            """
            The report names 18 measures concerning the Philippines: 13 count as progress and 5 as context.
            The most frequent themes are “data” and “social protection”, with 3 each.
            The most bear on objective 23: 8.
            The first stands in paragraph 11 (Philippines, Bangladesh): Organised labour schemes took over 1.5 million abroad \
            (Philippines, 2017), 0.7 (Bangladesh, 2019).
            """)
    }

    @Test("A recommendation")
    func recommendation() throws {
        try expect(
            "recommendation f",
            """
            Recommendation (f), on “Gender-responsiveness”, asks for 2 things.
            Ask 1 is for Governments to let all policy see, and build on, what migrant women and girls decide, do and lead on their own.
            Ask 2 is for Governments to empower every migrant and protect their rights, whatever sex or gender identity.
            It rests on 13 paragraphs of the report and on 7 printed numbers.
            """)
    }

    @Test("A footnote")
    func footnote() throws {
        try expect(
            "sources 9",
            """
            Footnote 9 has 2 parts.
            Part 1 is a figure: Australia, as an example: over 160,000 people, skilled migrants with their families, became permanent \
            residents from 2009/10 to 2018/19.
            Part 2 is a source: Australia, Department of Home Affairs, Australia’s migration trends 2018–19 highlights.
            It belongs to paragraph 14.
            """)
    }
}
