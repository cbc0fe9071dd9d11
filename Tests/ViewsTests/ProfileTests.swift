import Formats
import MigrationData
import Screen
import Testing
import Views

@Suite("The profile of one area or group")
struct ProfileTests {
    private let model = Tables.model()

    /// The value and the paragraph of a fact.
    private func fact(_ line: String, _ quantity: String, _ year: Int? = nil) throws -> String? {
        try model.lines(line, ["quantity", "year", "value", "paragraph"])
            .first { $0.hasPrefix("\(quantity),\(year.map { "\($0)" } ?? ""),") }
            .map { String($0.dropFirst(quantity.count + 1 + (year == nil ? 0 : 4) + 1)) }
    }

    @Test("A bare word, a name of two words and the key name the same area; without one it is the region")
    func lines() throws {
        for line in ["area NPL", "area area=NPL", "area np", "area nepal", "area 524"] {
            #expect(try model.view(line).line(model: model) == "area area=NPL")
        }
        #expect(try model.view("area viet nam").line(model: model) == "area area=VNM")
        #expect(try model.view("area").line(model: model) == "area area=region")
        #expect(
            try model.view("area NPL year=1990 sex=female").line(model: model) == "area area=NPL year=1990 sex=female")
        #expect(try model.view("area NPL year=2019 edition=undesa-2019").line(model: model) == "area area=NPL")
    }

    @Test("What means nothing is refused with what would be right")
    func refusals() {
        #expect(model.complaint("area NPL year=1991")?.contains("undesa-2019 has 1990, 1995") == true)
        #expect(model.complaint("area atlantis")?.contains("no area or group of that name") == true)
        #expect(model.complaint("area NPL CHN")?.contains("NPL CHN") == true)
        #expect(model.complaint("area NPL top=3")?.contains("it takes area, year, sex, edition") == true)
        #expect(model.complaint("area NPL edition=wdi-2021-09")?.contains("undesa-2019") == true)
    }

    @Test("The columns are the contract's, and each quantity and year stands once")
    func columns() throws {
        for code in ["NPL", "USA", "TUV", "830", "region", "world", "outside", "pacific"] {
            let table = try model.table("area \(code)")
            #expect(table.columns == ["quantity", "year", "value", "unit", "paragraph"])
            let keys = table.rows.map { Array($0.prefix(2)) }
            #expect(Set(keys).count == keys.count)
        }
        let units = Set(try model.lines("area region", ["unit"]))
        #expect(units == ["persons", "share", "rank", "count", "usd million", "per cent"])
    }

    @Test("A number that the report prints has its paragraph")
    func paragraphs() throws {
        #expect(try fact("area region", "stock", 2019) == "64890524,4")
        #expect(try fact("area region", "stock", 2015)?.hasSuffix(",") == true)
        #expect(try fact("area region", "emigrants", 2019)?.hasSuffix(",6") == true)
        #expect(try fact("area region", "emigrants-female-share", 2019)?.hasSuffix(",6") == true)
        #expect(try fact("area region year=1990", "emigrants-female-share", 1990)?.hasSuffix(",6") == true)
        #expect(try fact("area region", "emigrants-in-region", 2019)?.hasSuffix(",7") == true)
        #expect(try fact("area region", "stock-15-64-share", 2019)?.hasSuffix(",5") == true)
        #expect(try fact("area region", "population", 2020)?.hasSuffix(",3") == true)
        #expect(try fact("area region", "remittance-inflow", 2019)?.hasSuffix(",48") == true)
        #expect(try fact("area region", "remittance-outflow", 2009)?.hasSuffix(",49") == true)
        #expect(try fact("area region", "remittance-cost", 2020)?.hasSuffix(",49") == true)
        #expect(try fact("area region", "refugees-from", 2019)?.hasSuffix(",15") == true)
        #expect(try fact("area region", "internally-displaced", 2019)?.hasSuffix(",16") == true)
        #expect(try fact("area world", "stock", 2019)?.hasSuffix(",4") == true)
        #expect(try fact("area CHN", "students-abroad", 2017)?.hasSuffix(",12") == true)
    }

    @Test("Shares are quotients of the rows beside them, and ranks count who has more")
    func arithmetic() throws {
        for code in ["NPL", "IND", "AUS", "TUR", "MEX", "south-east-asia"] {
            func number(_ quantity: String, _ year: Int = 2019) throws -> Double {
                try #require(fact("area \(code)", quantity, year).flatMap { Double($0.prefix { $0 != "," }) })
            }
            #expect(abs(try number("stock-female-share") - number("stock-female") / number("stock")) < 1e-6)
            #expect(
                abs(try number("stock-of-population-share") - number("stock") / number("population")) < 1e-6)
            #expect(
                abs(try number("emigrants-in-region-share") - number("emigrants-in-region") / number("emigrants"))
                    < 1e-6)
            let ages =
                try number("stock-under-15-share") + number("stock-15-64-share")
                + number("stock-65-and-over-share")
            #expect(abs(ages - 1) < 3e-6)
        }
        let persons = try model.lines("stock area=region by=area year=2019", ["code", "persons"])
            .compactMap { line -> (Substring, Int)? in
                let fields = line.split(separator: ",")
                return fields.count == 2 ? Int(fields[1]).map { (fields[0], $0) } : nil
            }
        let own = try #require(persons.first { $0.0 == "NPL" }).1
        #expect(try fact("area NPL", "stock-rank-in-region", 2019) == "\(persons.count { $0.1 > own } + 1),")
        #expect(try fact("area RUS", "stock-rank-in-region", 2019) == "1,")
        #expect(try fact("area USA", "stock-rank-in-world", 2019) == "1,")
    }

    @Test("What is not known has a row without a value")
    func unknown() throws {
        #expect(try fact("area NPL", "internally-displaced", 2019) == ",")
        #expect(try fact("area TUV", "population", 2019) == ",")
        #expect(try fact("area NIU", "remittance-inflow", 2019) == ",")
        #expect(try fact("area USA", "stock-rank-in-region", 2019) == ",")
        #expect(try fact("area region", "stock-rank-in-world", 2019) == ",")
        #expect(try fact("area NPL", "measures") == "6,")
    }

    @Test("Every area and group draws on one screen, in 1990 too", arguments: CharacterSet.allCases)
    func everywhere(characters: CharacterSet) throws {
        let areas = try model.data.areas()
        for code in areas.areas.map(\.code) + AreaGroup.all.map(\.word) {
            let (width, height) = characters == .ascii ? (80, 24) : (120, 36)
            for year in characters == .ascii ? ["", " year=1990"] : [""] {
                let request = FigureRequest(width: width, characters: characters)
                let drawing = try model.view("area " + code + year).drawing(model: model, request: request)
                var canvas = Canvas(width: width, height: height, characters: characters)
                drawing.draw(on: &canvas, in: canvas.bounds)
                #expect(canvas.text.contains("live here"), "\(code)")
                if characters == .ascii { #expect(canvas.cells.allSatisfy { $0.scalar.value < 128 }, "\(code)") }
            }
        }
    }

    @Test("Any size can be drawn", arguments: CharacterSet.allCases)
    func sizes(characters: CharacterSet) throws {
        for code in ["NPL", "region", "VAT"] {
            for (width, height) in [
                (0, 0), (1, 1), (2, 2), (3, 40), (40, 3), (20, 9), (33, 12), (34, 12), (55, 17), (79, 17), (500, 200),
            ] {
                let request = FigureRequest(width: width, characters: characters)
                let drawing = try model.view("area " + code).drawing(model: model, request: request)
                var canvas = Canvas(width: width + 2, height: height + 2, characters: characters)
                drawing.draw(on: &canvas, in: Rect(x: 1, y: 1, width: width, height: height))
                let isOutside = canvas.bounds
                for y in 0..<isOutside.height {
                    for x in 0..<isOutside.width where x == 0 || y == 0 || x > width || y > height {
                        #expect(canvas[x, y] == .blank, "\(code) at \(width)x\(height)")
                    }
                }
                #expect(drawing.height(at: width, in: characters) < 400)
            }
        }
    }
}
