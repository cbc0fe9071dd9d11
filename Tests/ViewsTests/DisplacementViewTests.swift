import Foundation
import MigrationData
import Testing
import Views

@Suite("Views of displacement")
struct DisplacementViewTests {
    private let model = Tables.model()

    private func persons(_ question: String) throws -> Int? {
        let lines = try model.lines("displacement " + question, ["persons"])
        return lines.count == 1 ? Int(lines[0]) : nil
    }

    @Test(
        "The region at the end of 2019",
        arguments: [
            ("", 7_805_320), ("side=origin", 4_983_558), ("kind=asylum-seekers", 543_359),
            ("kind=asylum-seekers side=origin", 904_729), ("kind=stateless", 2_363_902),
            ("kind=internally-displaced", 6_509_800), ("edition=unhcr-2026", 7_805_320),
        ])
    func region(question: String, expected: Int) throws {
        #expect(try persons(question) == expected)
    }

    @Test("The region hosts 38.2 per cent of the world's refugees; parts add up to the world on both sides")
    func world() throws {
        let world = try #require(try persons("area=world"))
        let region = try #require(try persons("area=region"))
        #expect((Double(region) / Double(world) * 1_000).rounded() == 382)
        for side in ["asylum", "origin"] {
            let outside = try #require(try persons("area=outside side=\(side)"))
            let inside = try #require(try persons("area=region side=\(side)"))
            #expect(inside + outside == world)
        }
    }

    @Test("Residual origins have no row and can't be asked for, but are in the world's total of origins")
    func residualOrigins() throws {
        let codes = try model.lines("displacement area=world side=origin by=area", ["code"])
        #expect(codes.count == (try model.data.areas().areas.count))
        #expect(Set(codes).isDisjoint(with: ["UNK", "XXA", "TIB"]))
        let sum = try model.lines("displacement area=world side=origin by=area", ["persons"])
            .reduce(0) { $0 + (Int($1) ?? 0) }
        let world = try #require(try persons("area=world side=origin"))
        #expect(sum < world)
        for code in ["UNK", "XXA", "TIB"] { #expect(model.complaint("displacement area=\(code)") != nil, "\(code)") }
        let ends = try model.lines("displacement by=corridor area=world", ["origin_code", "destination_code"])
        let areas = try model.data.areas()
        for end in ends {
            let codes = end.split(separator: ",").map(String.init)
            #expect(codes[0] != codes[1] && codes.allSatisfy { areas.area(iso: $0) != nil }, "\(end)")
        }
    }

    @Test("One year of 2019 is answered from the pairs, a range from the series whole; editions never mix")
    func editions() throws {
        func editions(_ question: String) throws -> [String] {
            try model.view("displacement " + question).caption(model: model).editions
        }
        for question in ["", "years=2019-2019", "by=corridor", "ages=0-17"] {
            #expect(try editions(question) == ["unhcr-2023"], "\(question)")
        }
        for question in ["years=2018-2020", "year=2018", "year=2019 edition=unhcr-2026"] {
            #expect(try editions(question) == ["unhcr-2026"], "\(question)")
        }
        #expect(try editions("kind=internally-displaced") == ["idmc-2023-05"])
        #expect(
            try editions("kind=internally-displaced year=2024 edition=idmc-2026-06") == ["idmc-2026-06"])
        let view = try model.view("displacement years=1990-2024")
        #expect(try view.source(model: model).hasPrefix("UNHCR, Refugee Data Finder"))
    }

    @Test("Nobody counted before 2000 and 2004: these years stand, empty")
    func uncounted() throws {
        let seekers = try model.lines("displacement kind=asylum-seekers years=1998-2001", ["year", "persons"])
        #expect(seekers.prefix(2) == ["1998,", "1999,"] && seekers.dropFirst(2).allSatisfy { !$0.hasSuffix(",") })
        let stateless = try model.lines("displacement kind=stateless years=2003-2004", ["year", "persons"])
        #expect(stateless == ["2003,", "2004,349213"])
        #expect(try model.lines("displacement by=area area=COK", ["code", "persons"]) == ["COK,"])
    }

    @Test("Areas stand by M49 number, with top by persons; corridors likewise")
    func order() throws {
        #expect(try model.lines("displacement by=area", ["code"]).prefix(3) == ["AFG", "ASM", "AZE"])
        #expect(try model.lines("displacement by=area top=3", ["code"]) == ["TUR", "PAK", "IRN"])
        #expect(try model.lines("displacement by=area ages=0-17 top=3", ["code"]) == ["TUR", "PAK", "BGD"])
        let areas = try model.data.areas()
        let origins = try model.lines("displacement by=corridor area=AUS", ["origin_code"])
            .compactMap { areas.area(iso: $0) }
        #expect(origins == origins.sorted() && origins.count > 20)
        let ranked = try model.lines("displacement by=corridor top=10000 side=origin within=region", ["persons"])
            .compactMap { Int($0) }
        #expect(ranked == ranked.sorted(by: >) && ranked.allSatisfy { $0 > 0 })
        #expect(ranked.reduce(0, +) == 4_079_767)
    }

    @Test("Columns: an area's, and of corridors both ends")
    func columns() throws {
        #expect(try model.table("displacement").columns == ["code", "area", "year", "kind", "side", "persons"])
        #expect(
            try model.table("displacement by=corridor top=1").columns == [
                "origin_code", "origin", "destination_code", "destination", "year", "kind", "side", "persons",
            ])
        #expect(
            try model.csv("displacement by=corridor top=1").hasSuffix(
                "\nSYR,Syrian Arab Republic,TUR,Turkey,2019,refugees,asylum,3576370\n"))
    }

    @Test(
        "Canonical lines",
        arguments: [
            ("displacement", "displacement area=region"),
            ("displacement year=2019 edition=UNHCR-2023", "displacement area=region"),
            ("displacement year=2019 edition=unhcr-2026", "displacement area=region edition=unhcr-2026"),
            ("displacement years=2019-2019", "displacement area=region"),
            ("displacement year=2018 edition=unhcr-2026", "displacement area=region year=2018"),
            ("displacement years=2018-2030", "displacement area=region years=2018-2030"),
            (
                "displacement kind=asylum_seekers side=origin by=area top=5 area=sea",
                "displacement area=south-east-asia kind=asylum-seekers side=origin by=area top=5"
            ),
            ("displacement by=corridor years=2010-2020", "displacement area=region by=corridor"),
            (
                "displacement by=corridor within=region top=2",
                "displacement area=region by=corridor top=2 within=region"
            ),
            ("displacement ages=00-17 sex=female", "displacement area=region sex=female ages=0-17"),
            (
                "displacement kind=internally-displaced year=2021",
                "displacement area=region kind=internally-displaced year=2021"
            ),
        ])
    func canonical(line: String, expected: String) throws {
        #expect(try model.view(line).line(model: model) == expected)
    }

    @Test(
        "What no table has is refused",
        arguments: [
            ("kind=stateless side=origin", "kind=stateless has side=asylum only; UNHCR gives no origin"),
            ("kind=internally-displaced side=origin", "kind=internally-displaced has side=asylum only; "),
            ("kind=stateless by=corridor", "by=corridor goes with kind=refugees or kind=asylum-seekers"),
            ("kind=internally-displaced by=corridor", "by=corridor goes with kind=refugees or "),
            ("area=world year=2018", "World is not wholly in the region, and outside it only 2019 is answered"),
            ("area=outside years=2015-2019", "Outside Asia and the Pacific is not wholly in the region, and "),
            ("area=FRA years=1990-2024", "France is not wholly in the region, and outside it only 2019"),
            ("area=FRA year=2020 kind=internally-displaced", "France is not wholly in the region, and "),
            ("area=world edition=unhcr-2026", "unhcr-2026 covers the region’s areas only; leave out edition="),
            ("year=1989", "year=1989: unhcr-2026 has 1990 to 2024"),
            ("year=2018 edition=unhcr-2023", "year=2018: unhcr-2023 has 2019"),
            ("year=2018 by=corridor", "year=2018: unhcr-2023 has 2019"),
            ("ages=0-17 year=2018", "year=2018: unhcr-2023 has 2019"),
            ("sex=male edition=unhcr-2026", "edition=unhcr-2026: did you mean unhcr-2023? "),
            ("year=2023 kind=internally-displaced", "year=2023: idmc-2023-05 has 2009 to 2022"),
            ("kind=internally-displaced edition=unhcr-2023", "edition=unhcr-2023: one of idmc-2023-05, idmc-2026-06"),
            ("ages=0-18", "ages=0-18: two ages with a hyphen between, such as 0-17; UNHCR’s age groups begin at 0, 5,"),
            ("ages=17", "ages=17: two ages "), ("ages=-5-4", "ages=-5-4: two ages "),
            ("ages=18-17", "ages=18-17: two ages "),
            ("ages=99999999999999999999-4", "ages=99999999999999999999-4: two ages "),
            ("ages=0-17 kind=stateless", "sex= and ages= are known of refugees by asylum; "),
            ("sex=female side=origin", "sex= and ages= are known of refugees by asylum; "),
            ("sex=female by=corridor", "sex= and ages= are known of refugees by asylum; "),
            ("within=region", "within=region goes with by=corridor"), ("within=subregion", "within=subregion: "),
            ("top=3", "top= cuts a ranking; "), ("area=NPL by=subregion", "by=subregion takes a group"),
            ("kind=migrants", "kind=migrants: one of refugees, asylum-seekers, stateless, internally-displaced"),
            ("side=destination", "side=destination: one of asylum, origin"),
            ("years=2000-1990", "years=2000-1990: the years are reversed"),
        ])
    func refused(question: String, expected: String) throws {
        let complaint = try #require(model.complaint("displacement " + question))
        #expect(complaint.hasPrefix(expected), "\(complaint)")
    }

    @Test("Every question about displacement in the printed figures and claims has an answer")
    func printedFigures() throws {
        var questions: Set<String> = []
        for file in ["published.tsv", "claims.tsv"] {
            let text = try String(contentsOf: Tables.assets.appending(path: file), encoding: .utf8)
            for match in text.matches(of: /\{(displacement [^}]*)\}/) { questions.insert(String(match.1)) }
        }
        #expect(questions.count > 10)
        for question in questions {
            let persons = try model.lines(question, ["persons"])
            #expect(!persons.isEmpty && persons.allSatisfy { Int($0) ?? 0 > 0 }, "\(question)")
        }
    }

    @Test("How many areas are known")
    func coverage() throws {
        func coverage(_ query: DisplacementQuery, _ year: Int) throws -> Int { try query.coverage(year: year, model) }
        func known(_ question: String) throws -> Int {
            try model.lines("displacement by=area " + question, ["persons"]).count { !$0.isEmpty }
        }
        let questions: [(DisplacementQuery, Int, String)] = [
            (DisplacementQuery(), 2019, ""), (DisplacementQuery(years: .one(2005)), 2005, "year=2005"),
            (DisplacementQuery(kind: .internallyDisplaced), 2019, "kind=internally-displaced"),
            (DisplacementQuery(ages: RefugeeAgeSpan(0, 17)), 2019, "ages=0-17"),
        ]
        for (query, year, question) in questions {
            let expected = try known(question)
            #expect(try coverage(query, year) == expected && expected > 0, "\(question)")
        }
        let (all, ofKnownAge) = (try known(""), try known("ages=0-17"))
        #expect(all > ofKnownAge)
    }

    @Test("Titles and references, with the report's paragraph for the region alone")
    func captions() throws {
        func caption(_ question: String) throws -> String {
            let caption = try model.view("displacement " + question).caption(model: model)
            return [caption.title, caption.unit, caption.reference].joined(separator: "|")
        }
        #expect(try caption("") == "Refugees hosted in the region|millions, end of 2019|¶15")
        #expect(try caption("side=origin area=AFG") == "Refugees from Afghanistan|millions, end of 2019|")
        #expect(
            try caption("kind=asylum-seekers years=2000-2024")
                == "Asylum seekers in the region|thousands, end of 2000–2024|¶16"
        )
        #expect(try caption("area=outside") == "Refugees hosted outside the region|millions, end of 2019|")
        #expect(
            try caption("area=TUR sex=female ages=0-17")
                == "Refugee women and girls aged 0 to 17 hosted in Turkey|thousands, end of 2019|")
        #expect(
            try caption("by=corridor side=origin within=region")
                == "Refugees from the region by corridor, both ends in the region|millions, end of 2019|¶15")
    }
}
