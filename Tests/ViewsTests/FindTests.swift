import MigrationData
import Screen
import Testing
import Views

@Suite("Finding by words")
struct FindTests {
    private let model = Tables.model()

    private func first(_ words: String) throws -> FindResult? { try model.find(words).all.first }

    @Test("Every area is found first by its name and by each of its codes")
    func everyArea() throws {
        let areas = try model.data.areas().areas
        #expect(areas.count == 232)
        for area in areas {
            let number = String(area.m49)
            let padded = String(repeating: "0", count: 3 - number.count) + number
            let codes = [area.iso3, area.iso2].compactMap { $0 }
            for words in [area.name, area.name.uppercased(), number, padded] + codes + codes.map({ $0.lowercased() }) {
                let found = try first(words)
                #expect(found?.kind == .area && found?.title == area.name, "\(words): \(found?.title ?? "")")
                #expect(found?.line == "area \(area.code)")
            }
        }
    }

    @Test("Every group is found first by its title, every other name of an area finds it")
    func groupsAndAliases() throws {
        for group in AreaGroup.all {
            #expect(try first(group.title)?.title == group.title)
            #expect(try first(group.word)?.title == group.title)
        }
        let areas = try model.data.areas()
        for alias in try model.data.areaAliases().all where alias.kind == .name {
            let found = try model.find(alias.text)[.area]?.results.map(\.title) ?? []
            #expect(found.contains(areas[alias.area]?.name ?? "-"), "\(alias.text): \(found)")
        }
    }

    @Test(
        "Other names, accents, gaps and typing errors are forgiven",
        arguments: [
            ("vietnam", "VNM"), ("laos", "LAO"), ("south korea", "KOR"), ("north korea", "PRK"), ("iran", "IRN"),
            ("russia", "RUS"), ("burma", "MMR"), ("macau", "MAC"), ("hong kong", "HKG"), ("hongkong", "HKG"),
            ("turkiye", "TUR"), ("Türkiye", "TUR"), ("usa", "USA"), ("uk", "GBR"), ("uae", "ARE"), ("emirates", "ARE"),
            ("brunei", "BRN"), ("syria", "SYR"), ("bolivia", "BOL"), ("czech republic", "CZE"), ("east timor", "TLS"),
            ("micronesia", "FSM"), ("ivory coast", "CIV"), ("cape verde", "CPV"), ("swaziland", "SWZ"),
            ("cote d'ivoire", "CIV"), ("COTE DIVOIRE", "CIV"), ("curacao", "CUW"),
            ("reunion", "REU"),
            ("Re\u{301}union", "REU"), ("srilanka", "LKA"), ("new zea", "NZL"), ("thialand", "THA"), ("nepla", "NPL"),
            ("phillipines", "PHL"), ("afganistan", "AFG"), ("kazakstan", "KAZ"), ("malasia", "MYS"), ("niger", "NER"),
            ("guinea", "GIN"), ("samoa", "WSM"), ("congo", "COG"), ("dominica", "DMA"), ("the maldives", "MDV"),
            ("  nepal  ", "NPL"),
        ])
    func forgiving(words: String, code: String) throws {
        #expect(try first(words)?.line == "area \(code)", "\(words)")
    }

    @Test("A people's name finds their area, and how many of them live abroad")
    func people() throws {
        for (words, code) in [("kyrgyz", "KGZ"), ("nepali", "NPL"), ("Filipinas", "PHL")] {
            let results = try model.find(words)
            #expect(results[.area]?.results.first?.line == "area \(code)", "\(words)")
            #expect(results[.answer]?.results.first?.line == "emigrants area=\(code) year=2019")
        }
    }

    @Test("Two areas find the corridors between them, the first letters of one narrow them")
    func corridors() throws {
        let pair = try model.find("nepal india")
        #expect(
            pair[.corridor]?.results.map(\.line) == [
                "corridors origin=NPL destination=IND top=10 year=2019",
                "corridors origin=IND destination=NPL top=10 year=2019",
            ])
        #expect(pair[.corridor]?.results.map(\.number) == [533_646, 429_769])
        let many = try model.find("nepal mal")[.corridor]?.results.map(\.title)
        #expect(many?.first == "Nepal › Malaysia")
        #expect(try model.find("nepal")[.corridor]?.count == 6)
    }

    @Test(
        "Texts of the report are found by their words, with what each is",
        arguments: [
            ("trafficking in persons", FindKind.objective, "objectives 10"),
            ("objective 5", .objective, "objectives 5"),
            ("labour migration", .paragraph, "paragraph 11"),
            (
                "160,000 permanent residents", .measure,
                "measures area=AUS objective=5 theme=pathways"
            ),
            ("women and girls decide", .ask, "recommendation f"),
            (
                "stranded", .covid,
                "covid category=mobility-and-protection polarity=harm"
            ),
            ("students abroad china india", .claim, "claims paragraph=12"),
            (
                "men among migrants", .figure,
                "published paragraph=4"
            ),
            ("migration trends home affairs", .source, "sources 9"), ("pyramid", .kind, "pyramid"),
        ])
    func texts(words: String, kind: FindKind, line: String) throws {
        let results = try model.find(words, limit: nil)
        #expect(results[kind]?.results.contains { $0.line == line } ?? false, "\(words)")
        #expect(results[kind]?.results.allSatisfy { !$0.detail.isEmpty } ?? false)
    }

    @Test("All words must be found; a whole word counts more than a beginning, that more than letters inside")
    func ranking() throws {
        let results = try model.find("women labour", limit: nil)
        #expect(!results.groups.isEmpty)
        let niger = try model.find("niger")[.area]?.results.map(\.title)
        #expect(niger == ["Niger", "Nigeria"])
        let land = try model.find("guin")[.area]?.results.map(\.title)
        #expect(land?.first == "Guinea" && land?.contains("Papua New Guinea") ?? false)
        #expect(try model.find("land", limit: nil)[.area]?.results.contains { $0.title == "Thailand" } ?? false)
    }

    @Test("The letters that match are told by their place in the title")
    func letters() throws {
        func marked(_ words: String) throws -> [String] {
            let result = try #require(try first(words))
            let letters = Array(result.title)
            return result.matches.map { String(letters[$0]) }
        }
        #expect(try marked("cote") == ["Côte"])
        #expect(try marked("hong kong") == ["Hong", "Kong"])
        #expect(try marked("thialand") == ["Thailand"])
        #expect(try marked("524") == [])
        #expect(try marked("nep") == ["Nep"])
        #expect(try first("nep")?.styledTitle.plain == "Nepal")
    }

    @Test("A group gives as many results as were asked for and says how many there are")
    func limits() throws {
        let few = try model.find("migrants", limit: 2)
        let all = try model.find("migrants", limit: nil)
        for group in all.groups where group.kind != .answer {
            #expect(few[group.kind]?.results.count == min(2, group.count))
            #expect(few[group.kind]?.count == group.count && group.results.count == group.count)
        }
        #expect(try model.find("migrants", limit: 0).groups.allSatisfy { $0.kind == .answer || $0.results.isEmpty })
    }

    @Test("Nothing, nonsense and hostile text are taken calmly, and typing never traps")
    func hostile() throws {
        for words in ["", " ", "\t\n  ", "?!…", "中国", "\u{1B}[31m", "\u{0}", "zzzzqq", "\u{202E}"] {
            #expect(try model.find(words).isEmpty, "\(words.debugDescription)")
        }
        let long = String(repeating: "nepal malaysia women 1990 ", count: 5_000)
        _ = try model.find(long)
        _ = try model.find(String(repeating: "x", count: 100_000))
        #expect(try model.find("nepal\u{1B}]0;x\u{7}").notes.allSatisfy { !$0.unicodeScalars.contains("\u{1B}") })
        for words in [
            "in in in", "from from to to", "99999999999999999999 women", "a b c d e f g h i j k l m n o p q r s",
            "between and since until by of share", "top 0 corridors", "top 999999 corridors",
            "women 1990 1991 1992 1993",
            "from nepal from india to fiji to tonga of china", "nepal india china fiji", "= =", "stock area=",
            "\"nepal",
        ] {
            for length in 0...words.count {
                for result in try model.find(String(words.prefix(length))).all { _ = try model.view(result.line) }
            }
        }
    }

    @Test("Each key press of a question gives results whose views can be opened")
    func keyByKey() throws {
        let words = "share of women from nepal in malaysia since 1990"
        for length in 1...words.count {
            let results = try model.find(String(words.prefix(length)))
            for result in results.all { _ = try model.view(result.line) }
        }
    }

    @Test("Texts are folded as the areas of a view's line are")
    func folding() throws {
        for area in try model.data.areas().areas {
            let view = try model.view("area area=\"\(area.name.lowercased())\"")
            #expect(try first(area.name.lowercased()).map { try model.view($0.line) } == view)
        }
    }

    @Test("Other names of areas are taken in a view's line, where they mean one area only")
    func aliasesInLines() throws {
        for (name, code) in [
            ("vietnam", "VNM"), ("laos", "LAO"), ("burma", "MMR"), ("russia", "RUS"), ("uk", "GBR"), ("Türkiye", "TUR"),
            ("north korea", "PRK"), ("hong kong", "HKG"), ("america", "USA"), ("syria", "SYR"),
        ] {
            #expect(try model.view("stock area=\"\(name)\"").line(model: model) == "stock area=\(code)")
        }
        for name in ["korea", "virgin-islands", "nepali", "korean"] {
            #expect(throws: ViewError.self) { try model.view("stock area=\(name)") }
        }
    }
}
