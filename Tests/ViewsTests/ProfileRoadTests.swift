import MigrationData
import Testing
import Views

@Suite("The other road: awk computes from the project's tables what profiles tell")
struct ProfileRoadTests {
    /// One row of a profile, by the code of its area.
    private struct Row: Sendable {
        let code: String
        let quantity: String
        let year: String
        let value: String
    }

    private let model = Tables.model()

    /// The profiles of every area and group, worked out once for all tests; empty where that fails.
    private static let all: [Row] = {
        let model = Tables.model()
        guard let areas = try? model.data.areas() else { return [] }
        return (areas.areas.map(\.code) + AreaGroup.all.map(\.word)).flatMap { code in
            ((try? model.lines("area \(code)", ["quantity", "year", "value"])) ?? []).map { line in
                let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
                return Row(code: code, quantity: fields[0], year: fields[1], value: fields[2])
            }
        }
    }()

    @Test("Stock, emigrants and women of every area and group")
    func stock() throws {
        let found = Self.all.compactMap { row -> String? in
            switch row.quantity {
            case "stock", "emigrants": "\(row.quantity),\(row.code),\(row.year),both,\(row.value)"
            case "stock-female": "stock,\(row.code),\(row.year),female,\(row.value)"
            case "emigrants-female": "emigrants,\(row.code),\(row.year),female,\(row.value)"
            default: nil
            }
        }
        let expected = try OtherRoad.lines("stock.awk", "migrant_stock.tsv").filter { line in
            line.contains(",both,") || line.contains(",2019,female,")
        }
        OtherRoad.expectSame(found, expected)
    }

    @Test("Remittances of every area and group in the editions of the report")
    func money() throws {
        let editions = ["inflow": "knomad-2020-04", "outflow": "wdi-2021-09"]
        let found = Self.all.compactMap { row -> String? in
            let direction = String(row.quantity.dropFirst("remittance-".count))
            guard row.quantity.hasPrefix("remittance-"), let edition = editions[direction] else { return nil }
            return "\(row.code),\(row.year),\(direction),\(edition),\(row.value)"
        }
        let expected = try OtherRoad.lines("remittances.awk", "remittances.tsv").filter { line in
            let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            return editions[fields[2]] == fields[3] && (2009...2019).contains(Int(fields[1]) ?? 0)
        }
        OtherRoad.expectSame(found, expected)
    }

    @Test("The median cost of sending of every area and group")
    func cost() throws {
        let found = Self.all.filter { $0.quantity == "remittance-cost" }.map {
            "median,\($0.code),2020Q1,\($0.value)"
        }
        let lines = try OtherRoad.lines("costs.awk", "remittance_cost.tsv")
        OtherRoad.expectSame(found, lines.filter { $0.hasPrefix("median,") && $0.contains(",2020Q1,") })
    }

    @Test("Displaced people of every area and group")
    func displaced() throws {
        let rows = Self.all
        let kinds = ["refugees", "asylum-seekers", "stateless"]
        let found = rows.compactMap { row -> String? in
            if kinds.contains(row.quantity) { return "\(row.code),\(row.quantity),asylum,\(row.value)" }
            guard row.quantity.hasSuffix("-from") else { return nil }
            return "\(row.code),\(row.quantity.dropLast("-from".count)),origin,\(row.value)"
        }
        let expected = try OtherRoad.lines("displacement.awk", "displacement_2019.tsv")
            .filter { !$0.contains(",internally-displaced,") && !$0.contains(",stateless,origin,") }
        OtherRoad.expectSame(found, expected)
        let inside = rows.filter { $0.quantity == "internally-displaced" }
            .map { "idmc-2023-05,\($0.code),\($0.year),\($0.value)" }
        let lines = try OtherRoad.lines(
            "conflict_displacement.awk", "conflict_displacement.tsv", set: "-v year=2019")
        OtherRoad.expectSame(inside, lines.filter { $0.hasPrefix("idmc-2023-05,") })
    }

    @Test("Students of every area and group, both years")
    func students() throws {
        let sides = ["foreign-students": "destination", "students-abroad": "origin"]
        let found = Self.all.compactMap { row in
            sides[row.quantity].map { "\($0),\(row.code),\(row.year),\(row.value)" }
        }
        OtherRoad.expectSame(found, try OtherRoad.lines("student_totals.awk", "students_totals.tsv"))
    }

    @Test("The largest origins and destinations of the region's areas, and no more than five of each")
    func ends() throws {
        let areas = try model.data.areas()
        let codes = Set(areas.region.members.map { areas.code(of: .area($0)) })
        var ranks: [String: Int] = [:]
        let found = Self.all.compactMap { row -> String? in
            let words = row.quantity.split(separator: " ").map(String.init)
            guard words.count == 2, codes.contains(row.code) else { return nil }
            let topic = words[0] == "origin" ? "into" : "out"
            ranks[topic + row.code, default: 0] += 1
            let ends = topic == "into" ? "\(words[1]),\(row.code)" : "\(row.code),\(words[1])"
            return "\(topic),\(row.code),\(row.year),both,\(ranks[topic + row.code] ?? 0),\(ends),\(row.value)"
        }
        let lines = try OtherRoad.lines("rankings.awk", "migrant_stock.tsv", then: OtherRoad.firstTen)
        let expected = lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
            .filter { (fields: [String]) -> Bool in
                let isEnd = fields[0] == "into" || fields[0] == "out"
                return isEnd && fields[2] == "2019" && fields[3] == "both" && (Int(fields[4]) ?? 9) <= 5
            }
        OtherRoad.expectSame(found, expected.map { $0.prefix(8).joined(separator: ",") })
    }
}
