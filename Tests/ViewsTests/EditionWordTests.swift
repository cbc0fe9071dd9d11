import MigrationData
import Testing
import Views

/// Descriptions, profiles and answers on the folder of `EditionTests`: totals of undesa-2020, inflows of knomad-2021-05.
@Suite("Words about imported editions")
struct EditionWordTests {
    private let folder = EditionTests().model()
    private let bundled = Tables.model()

    private func sentences(_ line: String, _ model: Model) throws -> [String] {
        try model.view(line).sentences(model: model)
    }

    private func answers(_ words: String, _ model: Model) throws -> [FindResult] {
        try model.find(words).groups.first { $0.kind == .answer }?.results ?? []
    }

    // MARK: Descriptions

    @Test("A description counts, compares and names its source within its own edition")
    func descriptions() throws {
        #expect(
            try sentences("stock area=IND", folder) == [
                "In 2020, 50 migrants lived in India.",
                "That is 100 per cent of the 50 migrants in Asia and the Pacific.",
                "In 2015 the number was 40; by 2020 it had grown by 10, or 25.0 per cent.",
                "Women were 40.0 per cent of them.",
                "The numbers are from “International Migrant Stock 2020” (UN DESA).",
            ])
        for line in [
            "stock area=region", "stock area=IND by=sex", "stock by=subregion", "corridors", "matrix", "pyramid",
        ] {
            let own = try sentences(line + " edition=undesa-2019", folder)
            #expect(try own == sentences(line, bundled))
        }
        #expect(
            try sentences("remittances area=NPL", folder).last?.contains("Migration and Remittances Data, May 2021")
                ?? false)
    }

    @Test("What the report prints is told beside the report's editions alone")
    func echoes() throws {
        for line in ["stock area=region", "stock area=world year=2020", "remittances area=region"] {
            #expect(try !sentences(line, folder).contains { $0.contains("report") })
        }
        #expect(try sentences("stock area=region edition=undesa-2019", folder).contains { $0.contains("report") })
        #expect(
            try sentences("remittances edition=knomad-2020-04", folder) == sentences("remittances", bundled))
        let own = EditionTests().model(EditionTests.own)
        #expect(try !sentences("corridors destination=IND", own).contains { $0.contains("report") })
        #expect(try sentences("corridors destination=IND", own).last == "The numbers are from “CSV table” ().")
    }

    // MARK: Profiles

    @Test("A profile has the stock of its edition, leaves unknown what needs origins, and no number is the report's")
    func profiles() throws {
        let rows = try folder.csv("area IND edition=undesa-2020").split(separator: "\n").map(String.init)
        #expect(rows.contains("stock,2015,40,persons,") && rows.contains("stock,2020,50,persons,"))
        for empty in ["emigrants,2020,,persons,", "origins,2020,,count,", "stock-15-64-share,2020,,share,"] {
            #expect(rows.contains(empty), "\(empty)")
        }
        #expect(rows.contains("stock-of-world-share,2020,0.025000,share,"))
        #expect(!rows.contains { $0.hasPrefix("origin ") || $0.hasPrefix("destination ") })
        let caption = try folder.view("area IND edition=undesa-2020").caption(model: folder)
        #expect(caption.editions.first == "undesa-2020" && caption.editions.contains("knomad-2021-05"))
        #expect(!caption.editions.contains("undesa-2019") && !caption.editions.contains("knomad-2020-04"))
    }

    @Test("Without an edition a profile has one with origins, and the folder's money")
    func usualProfile() throws {
        func rows(_ word: String, _ model: Model) throws -> [Substring] {
            try model.csv("area NPL").split(separator: "\n").filter { $0.hasPrefix(word) }
        }
        #expect(try rows("stock,", folder) == rows("stock,", bundled))
        #expect(try rows("emigrants,", folder) == rows("emigrants,", bundled))
        #expect(try rows("remittance-inflow,", folder) == ["remittance-inflow,2019,7.5,usd million,"])
        #expect(try rows("remittance-outflow,2019", folder) == rows("remittance-outflow,2019", bundled))
        let own = EditionTests().model(EditionTests.own)
        #expect(try own.view("area IND").line(model: own) == "area area=IND")
        #expect(try own.csv("area IND").contains("origin NPL,2021,60,persons,"))
        for line in ["area IND edition=undesa-2019", "area IND edition=undesa-2020 year=2015"] {
            let view = try own.view(line)
            #expect(try own.view(view.line(model: own)) == view)
        }
    }

    // MARK: Questions

    @Test("A question is answered by the folder's edition, or by the one that it names")
    func questions() throws {
        for words in [
            "migrants in India", "migrants in India 2020", "migrants in India undesa-2020",
            "migrants in India 2020 revision",
        ] {
            let answer = try answers(words, folder).first
            #expect(answer?.answer == "50 persons", "\(words)")
            #expect(answer?.title == "Migrants in India, 2020")
            #expect(answer?.detail.contains("International Migrant Stock 2020") ?? false)
        }
        for words in [
            "migrants in India undesa-2019", "migrants in India UN DESA 2019", "migrants in India edition 2019",
        ] {
            let answer = try answers(words, folder).first
            #expect(try answer?.answer == answers("migrants in India", bundled).first?.answer)
            #expect(answer?.line == "stock area=IND year=2019 edition=undesa-2019", "\(words)")
            #expect(answer?.detail.contains("International Migrant Stock 2019") ?? false)
        }
        let money = try answers("remittances received in Nepal", folder).first
        #expect(money?.answer == "7.500 million US dollars" && money?.detail.contains("May 2021") ?? false)
        let before = try answers("remittances received in Nepal knomad-2020-04", folder).first
        #expect(try before?.answer == answers("remittances received in Nepal", bundled).first?.answer)
    }

    @Test(
        "Where an edition has no origins, corridors and shares come from one that has, whole; asked for by name it says so"
    )
    func origins() throws {
        for words in [
            "migrants from Nepal in India", "share of migrants from Nepal in India", "largest origins of India",
        ] {
            let found = try answers(words, folder)
            #expect(try found.map(\.answer) == answers(words, bundled).map(\.answer), "\(words)")
            #expect(found.allSatisfy { $0.detail.contains("International Migrant Stock 2019") })
        }
        let refused = try folder.find("emigrants from Nepal undesa-2020")
        #expect(!refused.groups.contains { $0.kind == .answer })
        #expect(
            refused.notes == [
                "International Migrant Stock 2020 has totals alone, and doesn’t tell where migrants are from"
            ])
        let missing = try folder.find("migrants in India 2019")
        #expect(missing.notes.contains { $0.hasPrefix("International Migrant Stock 2020 has 2015, 2020; 2019") })
    }
}
