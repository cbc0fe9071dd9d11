import Figures
import Screen
import Testing
import Views

@Suite("What views look like")
struct FigureTests {
    private let model = Tables.model()

    private func page(_ line: String, _ width: Int, _ characters: CharacterSet = .unicode, height: Int? = nil) throws
        -> Canvas
    {
        try TextPage(view: model.view(line), model: model, width: width, characters: characters).canvas(height: height)
    }

    static let lines = [
        "stock", "stock by=subregion", "stock by=sex", "stock by=sex area=sea year=2019", "stock by=area year=2019",
        "stock area=NPL", "emigrants by=subregion year=1990", "emigrants area=outside sex=male", "corridors",
        "corridors since=1990", "corridors origin=NPL destination=NPL",
        "corridors origin=outside destination=region by=origin",
        "corridors origin=region destination=outside by=destination sex=female", "matrix", "matrix year=1990 sex=male",
        "pyramid", "pyramid of=migrants area=TUV", "pyramid of=population area=NIU", "remittances",
        "remittances by=subregion", "remittances by=area top=10 year=2019", "remittances area=COK",
        "remittances by=corridor area=NPL top=10", "remittances by=corridor area=region top=5", "covid",
        "displacement", "displacement years=1990-2024", "displacement by=subregion years=1990-2024",
        "displacement by=area top=10 kind=internally-displaced", "displacement by=area area=world ages=0-17",
        "displacement area=PLW", "displacement by=corridor top=10", "displacement by=corridor area=NIU side=origin",
        "displacement area=COK years=1990-2024 kind=stateless",
        "covid group=women", "recommendations", "recommendation f", "students", "students origin=TUV by=destination",
        "students origin=region by=origin top=300 year=2013", "students origin=NPL destination=NPL", "remittance-cost",
        "remittance-cost area=USA", "remittance-cost area=NPL",
        "remittance-cost by=subregion area=world quarter=2011Q1",
        "pyramid of=population year=2020", "pyramid of=population year=2020 area=NIU sex=male",
        "pyramid ages=0-17 of=migrants", "pyramid ages=3-3", "pyramid ages=75+ sex=female", "pyramid sex=male area=TUV",
    ]

    @Test("Every kind draws at any width and height in both character sets", arguments: lines)
    func robust(line: String) throws {
        let view = try model.view(line)
        for characters in [CharacterSet.unicode, .ascii] {
            for width in [1, 7, 39, 80, 200] {
                let page = try TextPage(view: view, model: model, width: width, characters: characters)
                let canvas = page.canvas()
                #expect(canvas.width == width && canvas.height > 0)
                if characters == .ascii { #expect(canvas.text.utf8.allSatisfy { $0 < 128 }, "\(width)") }
                for height in [1, 2, canvas.height - 2, canvas.height - 1, canvas.height + 5] {
                    let cut = page.canvas(height: height)
                    #expect(cut.height <= max(1, height) && cut.width == width)
                }
            }
        }
    }

    @Test("Every form of a figure draws, with a year and a row chosen", arguments: lines)
    func forms(line: String) throws {
        let view = try model.view(line)
        for form in FigureForm.allCases {
            let request = FigureRequest(form: form, chosenYear: 2019, chosenRow: 1, width: 60)
            let drawing = try view.drawing(model: model, request: request)
            var canvas = Canvas(width: 60, height: 20)
            drawing.draw(on: &canvas, in: canvas.bounds)
            #expect(!canvas.text.allSatisfy { $0 == "\n" })
        }
    }

    @Test("A page that is cut says how many rows there are more, and its source goes first")
    func cutting() throws {
        let line = "stock by=area year=2019"
        let whole = try page(line, 80)
        let lines = whole.text.split(separator: "\n", omittingEmptySubsequences: false)
        let cut = try page(line, 80, height: 10).text.split(separator: "\n")
        #expect(cut.last == "… \(whole.height - 2 - 9) more rows")
        #expect(lines.contains { $0.hasPrefix("Source: UN DESA, International Migrant Stock 2019") })
        let withoutSource = try page(line, 80, height: whole.height - 1).text
        #expect(!withoutSource.contains("Source:") && !withoutSource.contains("more row"))
    }

    @Test("Both sexes of a subregion are drawn, not only one")
    func bothSexes() throws {
        let text = try page("stock by=sex area=sea year=2019", 80).text
        #expect(text.contains("women") && text.contains("men "))
    }

    @Test("A ranking of all corridors is drawn in good time")
    func manyRows() throws {
        #expect(try page("corridors top=1000", 80).height > 1_000)
    }
}
