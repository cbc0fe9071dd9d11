import Screen
import Testing
import Views

@Suite("What is found, as a page of text")
struct FindPageTests {
    private let model = Tables.model()

    private func page(_ words: String, _ width: Int = 80, _ characters: CharacterSet = .unicode) throws -> String {
        FindPage(try model.find(words, limit: 2), width: width, characters: characters).canvas.text
    }

    @Test("Answers first, then groups under their headings, with what each is and its view")
    func picture() throws {
        #expect(
            try page("women from nepal in malaysia 1990") == """
                Answers
                  Women from Nepal in Malaysia, 1990: 6,954 persons
                    corridors origin=NPL destination=MYS top=10 year=1990 sex=female
                    UN DESA, International Migrant Stock 2019

                Areas
                  Nepal
                    country or area · South and South-West Asia · NPL · NP · M49 524  area NPL
                  Malaysia
                    country or area · South-East Asia · MYS · MY · M49 458  area MYS

                Corridors
                  Nepal › Malaysia  578,082 persons
                    corridor · 2019  corridors origin=NPL destination=MYS top=10 year=2019

                """)
    }

    @Test("No line is wider than asked for, in ASCII every character is ASCII, and no width traps")
    func widths() throws {
        for words in ["korea", "migrants in japan 2017", "women", "zzzz", "ten largest corridors", "labour"] {
            for width in [0, 1, 2, 7, 20, 40, 80, 200] {
                for characters in [CharacterSet.unicode, .ascii] {
                    let text = try page(words, width, characters)
                    #expect(
                        text.split(separator: "\n").allSatisfy { $0.count <= max(1, width) }, "\(words) at \(width)")
                    if characters == .ascii { #expect(text.utf8.allSatisfy { $0 < 0x80 }) }
                }
            }
        }
    }

    @Test("As rows, a result has its kind, view, number and unit")
    func rows() throws {
        let table = try model.find("women from nepal in malaysia 1990", limit: 1).table
        #expect(table.columns == ["kind", "title", "detail", "view", "answer", "unit", "text"])
        #expect(
            table.rows.first == [
                .text("answer"), .text("Women from Nepal in Malaysia, 1990"),
                .text("UN DESA, International Migrant Stock 2019"),
                .text("corridors origin=NPL destination=MYS top=10 year=1990 sex=female"), .decimal(6_954),
                .text("persons"), .text("6,954 persons"),
            ])
    }
}
