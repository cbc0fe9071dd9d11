import Screen
import Testing
import Views

@Suite("Pictures of views")
struct PictureTests {
    private let model = Tables.model()

    private func text(_ line: String, _ width: Int, _ characters: CharacterSet) throws -> String {
        try TextPage(view: model.view(line), model: model, width: width, characters: characters).canvas().text
    }

    @Test("A total over years")
    func total() throws {
        #expect(
            try text("stock years=2010-2019", 60, .unicode) == """
                 Migrant stock  millions, 2010–2019              ¶4 figure I

                                                                     persons
                 2010  ██████████████████████████████       55.6  55,572,874
                 2015  █████████████████████████████████▍   61.9  61,907,889
                 2019  ███████████████████████████████████  64.9  64,890,524

                Source: UN DESA, International Migrant Stock 2019

                """)
    }

    @Test("Women and men, in ASCII")
    func sexes() throws {
        #expect(
            try text("stock by=sex area=sea year=2019", 56, .ascii) == """
                 Migrant stock in South-East Asia by sex  millions, 2019
                                                          # women  = men
                 2019  #######################################       4.8
                       ============================================  5.4

                Source: UN DESA, International Migrant Stock 2019

                """)
    }

    @Test("A ranking of corridors with the change since another year")
    func corridors() throws {
        #expect(
            try text("corridors origin=NPL top=4 since=1990", 60, .unicode) == """
                 Corridors from Nepal  thousands, 2019

                                                                  since 1990
                 1  █ Nepal › Malaysia      █████████████  578.1       ×38.7
                 2  █ Nepal › India         ████████████   533.6        +3 %
                 3  █ Nepal › Saudi Arabia  ███████████    491.0      +176 %
                 4  █ Nepal › Qatar         █████▊         254.3      ×554.1

                Source: UN DESA, International Migrant Stock 2019

                """)
    }

    @Test("Asks of a recommendation, whole in ASCII too")
    func recommendation() throws {
        let lines = try text("recommendation b", 40, .ascii).split(separator: "\n").map(String.init)
        #expect(
            lines.prefix(4) == [
                "(b) Cooperation; whole of society; whole", "of government",
                "1  Carry out the Compact together: all", "   sectors, the whole of government, the",
            ])
        #expect(!lines.contains { $0.contains("...") })
    }

    @Test("Text that a rect cuts off says so on its last line, in both character sets")
    func cut() {
        let lines = [StyledText("One sentence"), StyledText("over two lines."), StyledText("")]
        for (characters, sign) in [(CharacterSet.unicode, "…"), (.ascii, "...")] {
            for (height, last) in [(1, "One sentence " + sign), (2, "over two lines."), (3, "")] {
                var canvas = Canvas(width: 30, height: height, characters: characters)
                Drawing.text(lines).draw(on: &canvas, in: canvas.bounds)
                #expect(canvas.line(height - 1) == last)
            }
        }
    }
}
