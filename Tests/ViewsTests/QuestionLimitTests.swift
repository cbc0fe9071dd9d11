import MigrationData
import Testing
import Views

@Suite("Questions that can't be told as they were asked")
struct QuestionLimitTests {
    private let model = Tables.model()

    @Test(
        "A year that the edition lacks is told, and the years next to it are answered with their names",
        arguments: [
            (
                "migrants in japan 2017",
                "International Migrant Stock 2019 has 1990, 1995, 2000, 2005, 2010, 2015, 2019; "
                    + "2017 is not among them, next to it are 2015 and 2019",
                ["stock area=JPN year=2015", "stock area=JPN year=2019"]
            ),
            (
                "students in japan 2015", "2015 is not among them",
                ["students destination=JPN top=10 year=2013", "students destination=JPN top=10 year=2017"]
            ),
            (
                "remittances nepal 2030", "2030 is not among them, next to it is 2019",
                ["remittances area=NPL year=2019"]
            ),
            ("migrants in nepal 1850", "next to it is 1990", ["stock area=NPL year=1990"]),
            ("afghan refugees in pakistan 2010", "has 2019 alone", ["displacement area=PAK by=corridor"]),
            ("cost of sending money to nepal 1999", "no quarter of 1999", []),
            ("migrants in nepal since 1992", "1992 is not among them", ["stock area=NPL years=1995-2019"]),
        ])
    func years(words: String, note: String, lines: [String]) throws {
        let results = try model.find(words)
        #expect(results.notes.count == 1 && results.notes[0].contains(note), "\(results.notes)")
        #expect((results[.answer]?.results ?? []).map(\.line) == lines)
        for answer in results[.answer]?.results ?? [] {
            let years = lines.isEmpty ? [] : answer.title.split { !$0.isNumber }.filter { $0.count == 4 }
            #expect(!years.isEmpty, "\(answer.title)")
        }
    }

    @Test(
        "What can't be told is said, and nothing is answered in its place",
        arguments: [
            ("foo women in nepal", "“foo”"), ("migrant workers in nepal", "“workers”"),
            ("migrants from nepal to nepal", "both Nepal"), ("remittances of women in nepal", "not known by sex"),
            ("stateless people from myanmar", "UNHCR gives no origin"), ("women students in japan", "not known by sex"),
            ("children from nepal", "by where they live"), ("remittances from asia-pacific to nepal", "pairs of areas"),
            ("migrants in nepal by subregion", "no subregions"), ("paragraph 72", "a paragraph from 1 to 71"),
            ("objective 24", "from 1 to 23"), ("women in nepal 64.9", "“64”"), ("older refugees in pakistan", "ages"),
        ])
    func untold(words: String, clue: String) throws {
        let results = try model.find(words)
        #expect(results[.answer] == nil, "\(results[.answer]?.results.map(\.line) ?? [])")
        #expect(results.notes.contains { $0.contains(clue) }, "\(results.notes)")
    }
}
