import MigrationData
import Testing
import Views

@Suite("Questions in words")
struct QuestionTests {
    private let model = Tables.model()

    /// The first answer's view, and its number as worked out from the tables by a script that knows nothing of views.
    static let questions: [(words: String, line: String, number: Double)] = [
        (
            "women from nepal in malaysia 1990",
            "corridors origin=NPL destination=MYS top=10 year=1990 sex=female", 6_954
        ),
        (
            "Women from Nepal in Malaysia, 1990?",
            "corridors origin=NPL destination=MYS top=10 year=1990 sex=female", 6_954
        ),
        ("nepal malaysia", "corridors origin=NPL destination=MYS top=10 year=2019", 578_082),
        ("nepal to malaysia", "corridors origin=NPL destination=MYS top=10 year=2019", 578_082),
        ("in malaysia from nepal", "corridors origin=NPL destination=MYS top=10 year=2019", 578_082),
        ("NPL MYS", "corridors origin=NPL destination=MYS top=10 year=2019", 578_082),
        ("nepalese men in malaysia 2005", "corridors origin=NPL destination=MYS top=10 year=2005 sex=male", 69_589),
        ("women from IN in US", "corridors origin=IND destination=USA top=10 year=2019 sex=female", 1_261_976),
        (
            "how many people from bangladesh live in india?",
            "corridors origin=BGD destination=IND top=10 year=2019", 3_103_664
        ),
        ("russians in kazakhstan 1990", "corridors origin=RUS destination=KAZ top=10 year=1990", 2_474_111),
        ("vietnamese in south korea", "corridors origin=VNM destination=KOR top=10 year=2019", 115_632),
        ("from burma to siam", "corridors origin=MMR destination=THA top=10 year=2019", 1_858_735),
        (
            "migrants from nepal in malaysia since 1990",
            "corridors origin=NPL destination=MYS top=10 year=2019 since=1990", 563_151
        ),
        (
            "between 1990 and 2010 from india to united arab emirates",
            "corridors origin=IND destination=ARE top=10 year=2010 since=1990", 2_455_564
        ),
        (
            "migrants from outside the region in the region",
            "corridors origin=outside destination=region by=origin top=10 year=2019", 18_895_086
        ),
        ("figure IV", "corridors origin=outside destination=region by=origin top=10 year=2019", 18_895_086),
        (
            "men from the pacific in new zealand",
            "corridors origin=pacific destination=NZL by=origin top=10 year=2019 sex=male", 108_432
        ),
        ("migrants in the region", "stock area=region year=2019", 64_890_524),
        ("women in fiji 2000", "stock area=FJI year=2000 sex=female", 6_118),
        ("immigrants in singapore 2010", "stock area=SGP year=2010", 2_164_794),
        ("migrants in south-east asia 1995", "stock area=south-east-asia year=1995", 3_700_057),
        ("migrants in the world", "stock area=world year=2019", 271_642_105),
        ("growth of migrants in thailand", "stock area=THA years=1990-2019", 3_106_392),
        ("migrants in the region 1990-2019", "stock area=region years=1990-2019", 13_143_350),
        ("emigrants of nepal 1990", "emigrants area=NPL year=1990", 748_060),
        ("from fiji", "emigrants area=FJI year=2019", 222_728),
        ("people abroad from tonga", "emigrants area=TON year=2019", 63_652),
        ("filipina women abroad", "emigrants area=PHL year=2019 sex=female", 3_241_228),
        ("share of women in nepal", "stock area=NPL by=sex year=2019", 0.697460483),
        ("proportion of men among migrants in maldives 2005", "stock area=MDV by=sex year=2005", 0.601154401),
        ("share of women among emigrants from indonesia", "emigrants area=IDN by=sex year=2019", 0.450242971),
        (
            "share of women from nepal in malaysia",
            "corridors origin=NPL destination=MYS top=10 year=2019 sex=female", 0.418186347
        ),
        ("share of nepalis in malaysia", "corridors origin=NPL destination=MYS top=10 year=2019", 0.168518357),
        ("per cent of malaysia in south-east asia", "stock area=MYS year=2019", 0.336613165),
        ("share of migrants in singapore", "pyramid area=SGP year=2019", 0.371386219),
        ("children among migrants in thailand", "pyramid area=THA year=2019 of=migrants ages=0-17", 502_161),
        ("working age migrants in japan 2010", "pyramid area=JPN year=2010 of=migrants ages=15-64", 1_781_227),
        ("population of india 2015", "pyramid area=IND year=2015 of=population", 1_310_152_392),
        ("population pyramid of thailand", "pyramid area=THA year=2019", 0.838696482),
        ("remittances nepal 2015", "remittances area=NPL year=2015", 6729.936),
        ("remittances to the philippines", "remittances area=PHL year=2019", 35167.0),
        ("remittances in the region", "remittances area=region year=2019", 329540.015),
        ("money sent from malaysia", "remittances area=MYS direction=outflow year=2019", 11377.142),
        ("remittances philippines since 2009", "remittances area=PHL", 15207.492),
        ("remittances to nepal 2021", "remittances area=NPL year=2021 edition=wdi-2023-05", 8225.961),
        ("remittances from qatar to nepal", "remittances area=NPL by=corridor", 2227.0),
        ("cost of sending money to nepal", "remittance-cost area=NPL quarter=2020Q1", 4.43),
        ("cost of sending money from malaysia to nepal", "remittance-cost area=NPL quarter=2020Q1", 3.03),
        ("remittance cost nepal 2019q2", "remittance-cost area=NPL quarter=2019Q2", 4.46),
        ("refugees in turkey", "displacement area=TUR", 3_579_531),
        ("refugees from afghanistan", "displacement area=AFG side=origin", 2_727_556),
        ("refugees from afghanistan in pakistan", "displacement area=PAK by=corridor", 1419084.0),
        ("afghan refugees in iran", "displacement area=IRN by=corridor", 951142.0),
        ("refugees in pakistan 2005", "displacement area=PAK year=2005", 1_084_689),
        ("asylum seekers in malaysia", "displacement area=MYS kind=asylum-seekers", 50_619),
        ("stateless people in myanmar", "displacement area=MMR kind=stateless", 600_000),
        ("internally displaced in the philippines", "displacement area=PHL kind=internally-displaced", 182_000),
        ("women refugees in turkey", "displacement area=TUR sex=female", 1_645_081),
        ("refugee children in pakistan", "displacement area=PAK ages=0-17", 657_296),
        ("students from china", "students origin=CHN top=10 year=2017", 919_132),
        ("students in japan 2013", "students destination=JPN top=10 year=2013", 135_793),
        ("students from china in australia", "students origin=CHN destination=AUS top=10 year=2017", 128_498),
        ("women from nepla in malasia", "corridors origin=NPL destination=MYS top=10 year=2019 sex=female", 241_746),
        ("remitances nepal 2015", "remittances area=NPL year=2015", 6729.936),
        ("refug pak", "displacement area=PAK", 1_419_596),
        ("stud china austral", "students origin=CHN destination=AUS top=10 year=2017", 128_498),
        ("migrants in cote d'ivoire", "stock area=CIV year=2019", 2_549_141),
        ("migrants in TÜRKİYE", "stock area=TUR year=2019", 5_876_829),
        ("migrants in curacao", "stock area=CUW year=2019", 40_883),
        ("Migrants in Réunion 1990", "stock area=REU year=1990", 57_210),
    ]

    @Test("A question's first answer is the right view, with its number", arguments: questions.indices)
    func answers(index: Int) throws {
        let question = Self.questions[index]
        let answers = try model.find(question.words)[.answer]?.results ?? []
        let first = try #require(answers.first, "\(question.words)")
        #expect(first.line == question.line, "\(question.words)")
        let number = try #require(first.number, "\(question.words)")
        #expect(abs(number - question.number) < 1e-6, "\(question.words): \(number), not \(question.number)")
        #expect(try model.view(first.line).line(model: model) == first.line)
    }

    @Test("Every answer's view can be opened, and answers stand before anything else")
    func views() throws {
        for question in Self.questions {
            let results = try model.find(question.words)
            #expect(results.groups.first?.kind == .answer)
            for result in results.all { _ = try model.view(result.line) }
        }
    }

    private func answers(_ words: String) throws -> [String] {
        try (model.find(words)[.answer]?.results ?? []).map { result in
            result.title + (result.answer.map { ": " + $0 } ?? "")
        }
    }

    @Test("An answer is a sentence with its unit and year; a share names both numbers")
    func sentences() throws {
        #expect(
            try answers("women from nepal in malaysia 1990") == ["Women from Nepal in Malaysia, 1990: 6,954 persons"])
        #expect(
            try answers("share of nepalis in malaysia") == [
                "Share of migrants from Nepal in Malaysia, 2019: 16.9 per cent (578,082 of 3,430,380 migrants in Malaysia)",
                "Share of migrants from Nepal in Malaysia, 2019: 25.3 per cent (578,082 of 2,285,420 emigrants from Nepal)",
            ])
        #expect(
            try answers("share of women refugees in turkey") == [
                "Share of women among refugees in Turkey, 2019: 46.0 per cent (1,645,081 of 3,576,370 whose sex is known)"
            ])
        #expect(
            try answers("remittances philippines since 2009") == [
                "Remittances received in the Philippines, 2009 to 2019: 19,959.5 in 2009, "
                    + "35,167.0 million US dollars in 2019, 76.2 per cent more"
            ])
        #expect(
            try answers("share of women in nepal since 1990") == [
                "Share of women among migrants in Nepal, 1990 to 2019: 70.7 per cent in 1990, "
                    + "in 2019 69.7 per cent (342,315 of 490,802 persons)"
            ])
        #expect(
            try answers("ten largest corridors") == [
                "Corridors, 2019: Mexico to United States of America 11,489,684 persons, "
                    + "Syrian Arab Republic to Turkey 3,743,494, India to United Arab Emirates 3,419,875"
            ])
        let source = try #require(try model.find("women in nepal")[.answer]?.results.first?.detail)
        #expect(source == "UN DESA, International Migrant Stock 2019")
    }

    @Test("A name that several areas bear gives an answer for each")
    func ambiguous() throws {
        let korea = try model.find("women in korea 1990")[.answer]?.results.map(\.line)
        #expect(korea == ["stock area=PRK year=1990 sex=female", "stock area=KOR year=1990 sex=female"])
        let congo = try model.find("migrants in congo")[.answer]?.results.map(\.line)
        #expect(congo == ["stock area=COG year=2019", "stock area=COD year=2019"])
        #expect(try model.find("from guinea")[.answer]?.count == 4)
        #expect(try model.find("migrants in china")[.answer]?.results.map(\.line) == ["stock area=CHN year=2019"])
        #expect(
            try model.find("migrants from nepal and india in malaysia")[.answer]?.results.map(\.line) == [
                "corridors origin=NPL destination=MYS top=10 year=2019",
                "corridors origin=IND destination=MYS top=10 year=2019",
            ])
    }

    @Test(
        "Other questions",
        arguments: [
            ("covid health", "covid category=health"), ("pandemic mobility", "covid category=mobility-and-protection"),
            ("measures nepal", "measures area=NPL"), ("what did nepal do on labour", "measures area=NPL theme=labour"),
            ("measures on women", "measures theme=women"), ("recommendation f", "recommendation f"),
            ("recommendation a", "recommendation a"), ("paragraph 7", "paragraph 7"), ("¶7", "paragraph 7"),
            ("objective 10", "objectives 10"), ("footnote 9", "sources 9"),
            ("figure II", "pyramid area=region year=2019"),
            (
                "top 5 destinations of nepal",
                "corridors origin=NPL by=destination top=5 year=2019"
            ),
            ("largest origins of migrants in japan", "corridors destination=JPN by=origin top=10 year=2019"),
            ("largest corridors within the region 2010", "corridors destination=region top=10 year=2010"),
            ("migrants by subregion", "stock area=region by=subregion year=2019"),
            ("migrants in nepal by sex", "stock area=NPL by=sex year=2019"),
            ("remittances by subregion 2015", "remittances area=region by=subregion year=2015"),
            ("top 3 remittances in the pacific", "remittances area=pacific by=area year=2019 top=3"),
            (
                "internally displaced in afghanistan 2022",
                "displacement area=AFG kind=internally-displaced year=2022 edition=idmc-2026-06"
            ),
            ("matrix 1990", "matrix year=1990"),
            ("population of india 2020", "pyramid area=IND year=2020 of=population"),
            ("women from nep", "emigrants area=NPL year=2019 sex=female"),
            ("remit", "remittances area=region year=2019"),
            ("stock area=NPL year=2019", "stock area=NPL year=2019"),
        ])
    func others(words: String, line: String) throws {
        #expect(try model.find(words)[.answer]?.results.first?.line == line)
    }
}
