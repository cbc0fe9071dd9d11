import MigrationData
import Testing

@testable import Views

@Suite("Words of descriptions")
struct WordingTests {
    private let model = Tables.model()

    @Test("Areas take the article that the United Nations gives them, and only those")
    func articles() throws {
        let areas = try model.data.areas()
        let phrases = areas.areas.map { areas.phrase(.area($0.index)) }
        let withArticle = phrases.filter { $0.hasPrefix("the ") }.map { String($0.dropFirst(4)) }
        #expect(
            Set(withArticle) == [
                "Bahamas", "Plurinational State of Bolivia", "British Virgin Islands", "Cayman Islands",
                "Central African Republic", "Comoros", "Congo", "Democratic Republic of the Congo", "Cook Islands",
                "Dominican Republic", "Faroe Islands", "Falkland Islands (Malvinas)", "Gambia",
                "State of Palestine", "Holy See", "Hong Kong SAR of China", "Islamic Republic of Iran",
                "Democratic People's Republic of Korea", "Republic of Korea", "Lao People's Democratic Republic",
                "Macao SAR of China", "Republic of Moldova", "Netherlands", "Dutch part of Sint Maarten", "Niger",
                "Northern Mariana Islands", "Federated States of Micronesia", "Marshall Islands", "Philippines",
                "Russian Federation", "Syrian Arab Republic", "United Arab Emirates", "Turks and Caicos Islands",
                "Sudan", "United Kingdom", "Channel Islands", "Isle of Man", "United Republic of Tanzania",
                "United States of America", "United States Virgin Islands", "Bolivarian Republic of Venezuela",
                "Wallis and Futuna Islands",
            ])
        #expect(withArticle.count == 42)
        #expect(phrases.contains("Solomon Islands") && phrases.contains("Viet Nam") && phrases.contains("South Sudan"))
    }

    @Test("Groups have their article, and what is outside is never in something")
    func groups() throws {
        let areas = try model.data.areas()
        let phrases = AreaGroup.all.map { areas.phrase(.group($0)) }
        #expect(
            phrases == [
                "Asia and the Pacific", "the world", "the world outside Asia and the Pacific",
                "East and North-East Asia", "North and Central Asia", "South-East Asia", "South and South-West Asia",
                "the Pacific",
            ])
        #expect(areas.inPhrase(.outside) == "outside Asia and the Pacific")
        #expect(areas.fromPhrase(.outside) == "from outside Asia and the Pacific")
    }

    @Test("A sentence has a capital, one full stop and single spaces")
    func sentences() {
        #expect(Wording.sentence("in 2019,  nobody  came") == "In 2019, nobody came.")
        #expect(Wording.sentence("it is so..") == "It is so.")
        #expect(Wording.sentence("it reads “so”") == "It reads “so”.")
        #expect(
            Wording.sentences(of: "One. Two has (No. 189). three and 4.5. Five") == [
                "One.", "Two has (No. 189). three and 4.5.", "Five.",
            ])
    }

    @Test("Lists, counts and shares read as people write them")
    func words() {
        #expect(Wording.list(["a"]) == "a" && Wording.list(["a", "b"]) == "a and b")
        #expect(Wording.list(["a", "b", "c"]) == "a, b and c" && Wording.list([]) == "")
        #expect(Wording.list(["a", "b", "c", "d", "e"], most: 4) == "a, b, c and 2 others")
        #expect(Wording.list(["a", "b", "c", "d"], most: 4) == "a, b, c and d")
        #expect(Wording.counted(0, "area") == "no areas" && Wording.counted(1, "area") == "1 area")
        #expect(Wording.counted(1_234, "person", "people") == "1,234 people")
        #expect(Wording.percent(1, of: 3) == "33.3 per cent" && Wording.percent(0, of: 3) == "0 per cent")
        #expect(Wording.percent(3, of: 3) == "100 per cent" && Wording.percent(3, of: 0) == nil)
        #expect(Wording.percent(1, of: 100_000) == "less than 0.1 per cent")
        #expect(Wording.percent(99_999, of: 100_000) == "more than 99.9 per cent")
        #expect(Wording.years([1990, 1995], of: [1990, 1995, 2000]) == "1990 and 1995")
        #expect(Wording.years([1990, 1991, 1992, 1993, 1994], of: Array(1990...2000)) == "1990 to 1994")
        #expect(Wording.years([1990, 1991, 1992, 1993, 1995], of: Array(1990...2000)) == "5 of the 11 years")
        #expect(Wording.paragraphs(["summary", "4", "70"]) == "the summary and paragraphs 4 and 70")
    }

    @Test("Numbers are whole below a million, and never 1,000 millions")
    func numbers() {
        let persons = DescribedUnit.persons
        #expect(persons.short(999_999) == "999,999" && persons.short(1_000_000) == "1.0 million")
        #expect(persons.short(999_949_999) == "999.9 million" && persons.short(999_950_000) == "1.0 billion")
        #expect(persons.exact(64_890_524) == "64,890,524")
        let money = DescribedUnit.money
        #expect(money.short(0) == "0 US dollars" && money.short(35) == "35,000 US dollars")
        #expect(money.short(183_300) == "183.3 million US dollars")
        #expect(money.short(999_950) == "1.0 billion US dollars")
    }

    @Test("A change is told by its amount and in per cent, and no more is said than is true")
    func changes() {
        func clause(_ before: Int, _ after: Int) -> String {
            Change(before: before, after: after, unit: .persons).clause
        }
        #expect(clause(100, 125) == "had grown by 25, or 25.0 per cent")
        #expect(clause(100, 75) == "had fallen by 25, or 25.0 per cent")
        #expect(clause(100, 199) == "had grown by 99, or 99.0 per cent")
        #expect(clause(100, 200) == "had doubled, growing by 100, or 100 per cent")
        #expect(clause(100, 201) == "had more than doubled, growing by 101, or 101.0 per cent")
        #expect(clause(100, 350) == "had more than tripled, growing by 250, or 250.0 per cent")
        #expect(clause(10, 157) == "had become more than 15 times as large, growing by 147, or 1,470.0 per cent")
        #expect(clause(100, 50) == "had halved, falling by 50, or 50.0 per cent")
        #expect(clause(100, 49) == "had more than halved, falling by 51, or 51.0 per cent")
        #expect(clause(0, 7) == "had grown to 7" && clause(7, 0) == "had fallen to zero")
        #expect(clause(7, 7) == "was the same" && clause(0, 0) == "was still zero")
        #expect(clause(1_000_000, 1_000_001) == "had grown by 1, or less than 0.1 per cent")
    }

    @Test("Printed numbers are spelled out")
    func spelled() {
        for (short, words) in [
            ("49.4 %", "49.4 per cent"), ("1/4", "a quarter"), ("2/3", "two thirds"), ("half", "half"),
            ("$183 bn", "183 billion US dollars"), ("65 M", "65 million"), ("4.6 bn", "4.6 billion"),
            ("668,000", "668,000"),
            ("$200", "200 US dollars"), ("all", "all"),
        ] { #expect(FigureCheck.spelled(short) == words) }
    }
}
