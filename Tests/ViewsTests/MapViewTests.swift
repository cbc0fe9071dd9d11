import Screen
import Testing

@testable import Figures
@testable import Views

@Suite("Maps asked for by a line")
struct MapViewTests {
    private let model = Tables.model()

    @Test("figure= is read, written again, and refused where it means nothing")
    func key() throws {
        for line in [
            "corridors origin=region top=5 year=2019 figure=map", "stock area=region year=2019 figure=map",
            "emigrants area=NPL figure=lines", "displacement area=region by=corridor top=5 figure=map",
        ] {
            #expect(try model.view(line).line(model: model) == line)
        }
        #expect(model.complaint("corridors figure=pyramid")?.contains("bars, map, flow, ranks, table") == true)
        #expect(model.complaint("matrix figure=map")?.contains("figure") == true)
        #expect(model.complaint("stock year=2019 figure=map compare=NPL")?.contains("figure=") == true)
        guard case .figure(.table) = try model.view("corridors figure=table").drawing(model: model) else {
            Issue.record("figure=table is no table")
            return
        }
    }

    @Test("Printed lower than it would be, a map is drawn smaller and not cut", arguments: CharacterSet.allCases)
    func printing(characters: CharacterSet) throws {
        let view = try model.view("corridors origin=region destination=region top=12 figure=map")
        let page = try TextPage(view: view, model: model, width: 80, characters: characters)
        let (whole, low) = (page.canvas(), page.canvas(height: 18))
        #expect(low.height == 18 && whole.height > 20)
        for code in ["NZL", "RUS", "TUR"] { #expect(low.text.contains(code) && whole.text.contains(code)) }
        #expect(!low.text.contains("more row"))
        if characters == .ascii { #expect(whole.text.utf8.allSatisfy { $0 < 0x80 }) }
    }
}
