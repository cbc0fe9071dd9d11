import MigrationData
import Testing
import Views

@Suite("Descriptions: whole texts of what is not known")
struct UnknownDescriptionTests {
    private let model = Tables.model()

    private func expect(_ line: String, _ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let found = try model.view(line).sentences(model: model).joined(separator: "\n")
        #expect(found == text, sourceLocation: sourceLocation)
    }

    @Test("Years that are not known, and a printed zero")
    func unknownYears() throws {
        try expect(
            "remittances area=MMR direction=outflow",
            """
            In 2019, Myanmar sent 178.9 million US dollars in remittances.
            That is 0.2 per cent of the 110.2 billion US dollars that Asia and the Pacific sent.
            In 2011 the sum was zero; by 2019 it had grown to 178.9 million US dollars.
            The sum was largest in 2014, at 565.9 million US dollars, and smallest in 2011, at zero.
            No value is known for 2009, 2010 and 2012.
            The numbers are from “World Development Indicators, September 2021” (World Bank).
            """)
    }

    @Test("An area without any value")
    func noValue() throws {
        try expect(
            "remittances area=COK",
            """
            How much the Cook Islands received in remittances in 2019 is not known, nor is it for any of the 11 years.
            The numbers are from “Migration and Remittances Data, April 2020” (World Bank / KNOMAD).
            """)
    }

    @Test("The Channel Islands, which have no code of their own")
    func channelIslands() throws {
        try expect(
            "emigrants area=830 year=2019",
            """
            In 2019, 22,545 emigrants from the Channel Islands lived elsewhere.
            That is less than 0.1 per cent of the world’s 271.6 million emigrants.
            Women were 52.0 per cent of them.
            The numbers are from “International Migrant Stock 2019” (UN DESA).
            """)
    }

    @Test("Areas of which nothing is known")
    func unknownAreas() throws {
        try expect(
            "displacement kind=stateless by=area",
            """
            At the end of 2019, 2,363,902 stateless people lived in Asia and the Pacific.
            The most lived in Bangladesh: 854,704, or 36.2 per cent; next come Myanmar (600,000) and Thailand (475,007).
            The number is zero for 9 of the 58 areas.
            No value of 2019 is known for 22 of the 58 areas, among them American Samoa and Bhutan.
            Paragraph 16 of the report prints almost 2.4 million for 2019, which agrees with the data.
            The numbers are from “Refugee Data Finder, 2023” (UNHCR).
            """)
    }

    @Test("A number that only another edition contradicts")
    func otherEdition() throws {
        try expect(
            "displacement side=origin",
            """
            At the end of 2019, 4,983,558 refugees had come from Asia and the Pacific.
            That is 24.4 per cent of the world’s 20.4 million.
            No value of 2019 is known for 10 of the 58 areas, among them American Samoa and the Cook Islands.
            Paragraph 15 of the report prints over 5 million for 2019, where the edition that is bundled here gives 4.98 million.
            The numbers are from “Refugee Data Finder, 2023” (UNHCR).
            """)
    }

    @Test("Years in which nobody counted")
    func uncountedYears() throws {
        try expect(
            "displacement area=NRU years=1990-2024",
            """
            At the end of 2024, 5 refugees lived in Nauru.
            That is less than 0.1 per cent of the 9.9 million in Asia and the Pacific.
            In 2012 the number was zero; by 2024 it had grown to 5.
            The number was largest in 2020, at 1,074, and smallest in 2012, 2013 and 2023, at zero.
            No value is known for 1990 to 2011.
            The numbers are from “Refugee Data Finder, 2026” (UNHCR).
            """)
    }

    @Test("The cost of sending, which the report prints otherwise")
    func cost() throws {
        try expect(
            "remittance-cost",
            """
            In the first quarter of 2020, sending 200 US dollars to Asia and the Pacific cost 5.3 per cent, the median of 157 corridors.
            It was dearest from South Africa to China, at 23.4 per cent.
            It was cheapest from India to Pakistan, at less than 0.1 per cent.
            No value of this quarter is known for 9 corridors that were surveyed at other times.
            Paragraph 49 of the report prints 2.7 per cent for the median, where the data give 5.3 per cent.
            The numbers are from “Remittance Prices Worldwide, to the third quarter of 2020” (World Bank).
            """)
    }

    @Test("Students of one side")
    func students() throws {
        try expect(
            "students origin=NPL",
            """
            In 2017, 63,827 students from Nepal studied abroad.
            The most studied in Australia: 21,065, or 33.0 per cent of all students abroad from Nepal.
            Next come Japan (12,783), the United States of America (12,304) and India (10,494).
            The 10 listed here, of 15 destinations, hold 60,905, or 95.4 per cent.
            Only pairs among the largest of either end are published, so that they don’t add up to the whole.
            The numbers are from “International Student Mobility, 2013 and 2017 (pairs: the ten largest of each end)” (UNESCO UIS).
            """)
    }

    @Test("Students of an area without a total")
    func noTotal() throws {
        try expect(
            "students destination=TUV",
            """
            How many foreign students studied in Tuvalu in 2017 is not known.
            No total of students is published for Tuvalu, so that no shares are known.
            The numbers are from “International Student Mobility, 2013 and 2017 (pairs: the ten largest of each end)” (UNESCO UIS).
            """)
    }
}
