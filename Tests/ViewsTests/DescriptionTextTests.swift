import MigrationData
import Testing
import Views

@Suite("Descriptions: whole texts")
struct DescriptionTextTests {
    private let model = Tables.model()

    private func expect(_ line: String, _ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let found = try model.view(line).sentences(model: model).joined(separator: "\n")
        #expect(found == text, sourceLocation: sourceLocation)
    }

    @Test("The stock of the region: total, share, change, extremes, women, and what the report prints")
    func stock() throws {
        try expect(
            "stock",
            """
            In 2019, 64,890,524 migrants lived in Asia and the Pacific.
            That is 23.9 per cent of the world’s 271.6 million migrants.
            In 1990 the number was 51.7 million; by 2019 it had grown by 13.1 million, or 25.4 per cent.
            The number was largest in 2019, at 64.9 million, and smallest in 1995, at 48.9 million.
            Women were 49.4 per cent of them.
            Paragraph 4 of the report prints 65 million for 2019, 52 million for 1990, a quarter for the share of the world and 50.6 per \
            cent for the share of men, which agree with the data.
            Paragraph 4 of the report prints 49.6 per cent for the share of women, which contradicts other numbers in it; the data give \
            49.4 per cent.
            The numbers are from “International Migrant Stock 2019” (UN DESA).
            """)
    }

    @Test("Subregions: the largest, the smallest, and where the number rose and fell most")
    func subregions() throws {
        try expect(
            "stock by=subregion",
            """
            In 2019, 64,890,524 migrants lived in Asia and the Pacific.
            The most lived in South and South-West Asia: 20.0 million, or 30.8 per cent; next come North and Central Asia (17.7 million) \
            and South-East Asia (10.2 million).
            The fewest lived in East and North-East Asia: 8.1 million.
            In 1990 the number was 51.7 million; by 2019 it had grown by 13.1 million, or 25.4 per cent.
            From 1990 to 2019 the number grew most for South-East Asia, by 7.3 million, and fell most for North and Central Asia, by 1.8 \
            million.
            Paragraph 4 of the report prints 65 million for 2019 and 52 million for 1990, which agree with the data.
            The numbers are from “International Migrant Stock 2019” (UN DESA).
            """)
    }

    @Test("A small area in a year of its own")
    func smallArea() throws {
        try expect(
            "stock area=TUV year=1990",
            """
            In 1990, 318 migrants lived in Tuvalu.
            That is less than 0.1 per cent of the 51.7 million migrants in Asia and the Pacific.
            Women were 43.4 per cent of them.
            The numbers are from “International Migrant Stock 2019” (UN DESA).
            """)
    }

    @Test("Emigrants by area, with the name of each in its place")
    func emigrants() throws {
        try expect(
            "emigrants area=pacific by=area years=1990-2019",
            """
            In 2019, 1,876,447 emigrants from the Pacific lived outside their own country or area.
            The most came from New Zealand: 787,715, or 42.0 per cent; next come Australia (577,338) and Fiji (222,728).
            The fewest came from American Samoa: 1,817.
            In 1990 the number was 956,455; by 2019 it had grown by 919,992, or 96.2 per cent.
            From 1990 to 2019 the number grew most for New Zealand, by 399,542, and fell most for French Polynesia, by 1,167.
            The numbers are from “International Migrant Stock 2019” (UN DESA).
            """)
    }

    @Test("Figure V of the report, since 1990")
    func since() throws {
        try expect(
            "corridors origin=region destination=outside by=destination since=1990",
            """
            In 2019, 60,961,553 migrants from Asia and the Pacific lived outside it.
            That is 29.5 per cent of the migrants outside Asia and the Pacific, and 57.0 per cent of the emigrants from Asia and the \
            Pacific.
            The most lived in the United States of America: 14,415,446, or 23.6 per cent of them.
            Next come Saudi Arabia (9.2 million), the United Arab Emirates (6.6 million) and Germany (4.7 million).
            The 10 listed here, of 133 destinations, hold 51.9 million, or 85.1 per cent.
            In 1990 the number for the United States of America was 5.0 million; by 2019 it had more than doubled, growing by 9.4 \
            million, or 188.4 per cent.
            Of those listed, the number grew most for the United States of America, by 9.4 million, and fell most for Ukraine, by 1.8 \
            million.
            The numbers are from “International Migrant Stock 2019” (UN DESA).
            """)
    }

    @Test("A year after the one asked for is told from the earlier to the later")
    func laterYear() throws {
        try expect(
            "corridors origin=NPL destination=IND year=1990 since=2019",
            """
            In 1990, 518,212 migrants from Nepal lived in India.
            That is 6.8 per cent of the migrants in India, and 69.3 per cent of the emigrants from Nepal.
            In 1990 the number for Nepal to India was 518,212; by 2019 it had grown by 15,434, or 3.0 per cent.
            The numbers are from “International Migrant Stock 2019” (UN DESA).
            """)
    }

    @Test("An area as both ends")
    func bothEnds() throws {
        try expect(
            "corridors origin=FJI destination=FJI",
            """
            A corridor has two ends, and Fiji is asked for as both, so there is none.
            """)
    }

    @Test("From where to where")
    func matrix() throws {
        try expect(
            "matrix",
            """
            In 2019, 271,642,105 migrants lived in the world, here by the subregion from which they came and that in which they lived.
            Inside Asia and the Pacific 46.0 million had moved: 70.9 per cent of those who lived in it, and 43.0 per cent of those who \
            came from it.
            Of these, 35.9 million, or 78.0 per cent, had stayed in their own subregion.
            From outside, 18.9 million had come to it, and 61.0 million had left it.
            Of all ways with an end in it, the most had moved from South and South-West Asia to the rest of the world: 31.5 million.
            The fewest had moved from North and Central Asia to South-East Asia: 239.
            Paragraph 7 of the report prints almost 46 million for those inside the region, which agrees with the data.
            The numbers are from “International Migrant Stock 2019” (UN DESA).
            """)
    }

    @Test("Migrants and population by age")
    func ages() throws {
        try expect(
            "pyramid",
            """
            In 2019, 64,890,524 migrants lived in Asia and the Pacific.
            Women and girls were 49.4 per cent of them.
            The largest age group is 30 to 34, with 6.9 million (10.6 per cent), and the smallest 0 to 4, with 1.6 million (2.5 per \
            cent).
            The population counted 4.6 billion people, of whom migrants were 1.4 per cent.
            Of the migrants 78.4 per cent were 15 to 64 years old, against 67.7 per cent of the population.
            Paragraph 5 of the report prints over 78 per cent for the share of migrants aged 15 to 64 and 67.7 per cent for the share of \
            people aged 15 to 64, which agree with the data.
            The numbers are from “International Migrant Stock 2019” (UN DESA) and “World Population Prospects 2019” (UN DESA).
            """)
    }

    @Test("Where only the migrants' ages are known")
    func unknownAges() throws {
        try expect(
            "pyramid area=TUV",
            """
            In 2019, 238 migrants lived in Tuvalu.
            Women and girls were 45.0 per cent of them.
            The largest age group is 30 to 34, with 23 (9.7 per cent), and the smallest 70 to 74, with 3 (1.3 per cent).
            The ages of the population in Tuvalu in 2019 are not known.
            The numbers are from “International Migrant Stock 2019” (UN DESA) and “World Population Prospects 2019” (UN DESA).
            """)
    }
}
