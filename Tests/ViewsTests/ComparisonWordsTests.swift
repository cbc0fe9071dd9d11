import Figures
import MigrationData
import Screen
import Testing
import Views

@Suite("Comparisons in words and pictures")
struct ComparisonWordsTests {
    private let model = Tables.model()

    private func sentences(_ line: String) throws -> [String] { try model.view(line).sentences(model: model) }

    private func figure(_ line: String, _ form: FigureForm? = nil) throws -> Figure? {
        let drawing = try model.view(line).drawing(model: model, request: FigureRequest(form: form, width: 100))
        guard case .figure(let figure) = drawing else { return nil }
        return figure
    }

    @Test("Sentences say what, both numbers, the difference absolutely and in relation, and where it is largest")
    func sentences() throws {
        #expect(
            try sentences("stock area=NPL compare=BGD") == [
                "Migrant stock: Nepal against Bangladesh, from 1990 to 2019.",
                "In 2019 it is 490,802 persons for Nepal and 2,185,613 persons for Bangladesh.",
                "The number for Nepal is lower than that for Bangladesh by 1,694,811 persons, or 77.5 per cent.",
                "Nowhere else among the 7 years is the gap so large.",
                "Nepal has the larger number in none of the 7 years.",
                "The numbers are from “International Migrant Stock 2019” (UN DESA).",
            ])
        let times = try sentences("emigrants area=sswa year=2019 compare=pacific")
        #expect(
            times[1] == "It is 45,983,115 persons for South and South-West Asia and 1,876,447 persons for the Pacific.")
        #expect(times[2].hasSuffix("by 44,106,668 persons, and 24.5 times as large."))
        let corridors = try sentences("corridors origin=NPL top=5 compare=BGD")
        #expect(corridors[1].hasPrefix("For Malaysia it is 578,082 persons for Nepal and 410,195 persons"))
        #expect(corridors.contains { $0.hasPrefix("The gap is largest for India: 533,646 persons against 3,103,664") })
        let ages = try sentences("pyramid area=NPL of=migrants compare=BGD")
        #expect(ages[1] == "At ages 30–34 it is 14.0 per cent for Nepal and 10.2 per cent for Bangladesh.")
        #expect(ages[2].hasSuffix("by 3.8 percentage points."))
        let money = try sentences("remittances area=PHL year=2019 compare=VNM")
        #expect(
            money[1] == "It is 35.2 billion US dollars for the Philippines and 17.0 billion US dollars for Viet Nam.")
        let unknown = try sentences("students destination=AUS by=origin compare=JPN")
        #expect(unknown.contains { $0.contains("one of the two numbers is not known") })
    }

    @Test("A difference has its sign, and one of which a side isn't known is unknown")
    func signs() throws {
        guard case .difference(let bars)? = try figure("stock year=2019 by=subregion compare=1990", .difference) else {
            Issue.record("no differences")
            return
        }
        #expect(bars.rows.map(\.number) == ["−0.74", "−1.77", "+7.31", "+4.20", "+4.15"])
        #expect(bars.heading.title == "Migrant stock by subregion: 2019 less 1990")
        guard case .paired(let pairs)? = try figure("students destination=AUS by=origin compare=JPN") else {
            Issue.record("no pairs")
            return
        }
        let india = try #require(pairs.rows.first { $0.label == "India" })
        #expect(india.second == nil && india.secondNumber == ".." && india.difference == "..")
    }

    @Test("Over years there are two lines, of ages two pyramids on one scale, of one sex pairs")
    func forms() throws {
        guard case .lines(let chart)? = try figure("stock area=NPL compare=BGD", .lines) else {
            Issue.record("no lines")
            return
        }
        #expect(chart.lines.map(\.series.name) == ["Nepal", "Bangladesh"] && chart.years.count == 7)
        guard case .pyramids(let pyramids)? = try figure("pyramid area=NPL compare=BGD") else {
            Issue.record("no pyramids")
            return
        }
        #expect([pyramids.left, pyramids.right].map(\.heading.title) == ["Nepal", "Bangladesh"])
        guard case .paired? = try figure("pyramid sex=female compare=male") else {
            Issue.record("no pairs")
            return
        }
    }

    @Test("The table has exact numbers and the first in relation to the second")
    func table() throws {
        guard case .table(let table)? = try figure("stock area=NPL years=2015-2019 compare=BGD", .table) else {
            Issue.record("no table")
            return
        }
        #expect(
            table.rows == [
                ["2015", "509,471", "1,422,805", "−913,334", "−64 %"],
                ["2019", "490,802", "2,185,613", "−1,694,811", "−78 %"],
            ])
    }

    @Test("Titles name what is compared once, and captions all editions")
    func captions() throws {
        func title(_ line: String) throws -> String { try model.view(line).caption(model: model).title }
        #expect(try title("stock area=NPL sex=female compare=male") == "Migrant stock in Nepal: women against men")
        #expect(try title("stock area=NPL sex=female compare=BGD") == "Women among migrants: Nepal against Bangladesh")
        #expect(try title("corridors origin=NPL compare=BGD") == "Corridors: Nepal against Bangladesh")
        #expect(try title("displacement area=PAK compare=IRN").hasPrefix("Refugees by asylum: Pakistan against Iran"))
        #expect(
            try title("pyramid area=NPL compare=BGD")
                == "Migrants and the whole population by age: Nepal against Bangladesh")
        let editions = try model.view("displacement compare=2010").caption(model: model).editions
        #expect(editions == ["unhcr-2023", "unhcr-2026"])
        #expect(try model.view("remittances compare=wdi-2023-05").source(model: model).contains("; "))
    }
}
