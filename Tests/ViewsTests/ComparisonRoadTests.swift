import MigrationData
import Testing
import Views

@Suite("The other road: both sides of a comparison and their difference, by awk")
struct ComparisonRoadTests {
    private let model = Tables.model()

    /// Persons by `kind,code,year,sex`, as awk has them; empty where unknown.
    private func stock() throws -> [String: String] {
        var persons: [String: String] = [:]
        for line in try OtherRoad.lines("stock.awk", "migrant_stock.tsv") {
            let end = line.lastIndex(of: ",") ?? line.startIndex
            persons[String(line[..<end])] = String(line[line.index(after: end)...])
        }
        return persons
    }

    private func difference(_ first: String, _ second: String) -> String {
        guard let one = Int(first), let other = Int(second) else { return "" }
        return String(one - other)
    }

    /// The rows of a comparison against those that awk's numbers give for `key` and `other` keys.
    private func expect(_ line: String, _ other: (_ code: String, _ year: String, _ sex: String) -> String) throws {
        let known = try stock()
        let kind = line.hasPrefix("stock") ? "stock" : "emigrants"
        let rows = try model.lines(line, ["code", "year", "sex", "persons", "compared", "difference"])
        #expect(!rows.isEmpty)
        for row in rows {
            let fields = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            let first = known["\(kind),\(fields[0]),\(fields[1]),\(fields[2])"]
            let second = known["\(kind),\(other(fields[0], fields[1], fields[2]))"]
            #expect(fields[3] == first && fields[4] == second, "\(row)")
            #expect(fields[5] == difference(first ?? "", second ?? ""), "\(row)")
        }
    }

    @Test("Area against area, and against a group, in all years")
    func areas() throws {
        try expect("stock area=NPL compare=BGD") { "BGD,\($1),\($2)" }
        try expect("emigrants area=PHL compare=pacific") { "pacific,\($1),\($2)" }
        try expect("stock area=south-east-asia sex=female compare=world") { "world,\($1),\($2)" }
    }

    @Test("2019 against 1990 in every area of the world, and the other way round")
    func years() throws {
        try expect("stock area=world by=area year=2019 compare=1990") { "\($0),1990,\($2)" }
        try expect("emigrants area=world by=area year=1990 compare=2019") { "\($0),2019,\($2)" }
    }

    @Test("Women against men in every area of the world")
    func sexes() throws {
        try expect("stock area=world by=area sex=female compare=male") { code, year, _ in "\(code),\(year),male" }
    }

    @Test("Corridors of two origins joined by hand, both by persons and by rank")
    func corridors() throws {
        func persons(_ code: String) throws -> [String: String] {
            let rows = try model.lines("corridors origin=\(code) top=1000", ["destination_code", "persons"])
            return Dictionary(
                rows.map { row in
                    let fields = row.split(separator: ",").map(String.init)
                    return (fields[0], fields[1])
                }, uniquingKeysWith: { first, _ in first })
        }
        let (first, second) = (try persons("NPL"), try persons("BGD"))
        let rows = try model.lines(
            "corridors origin=NPL top=1000 compare=BGD", ["destination_code", "persons", "compared", "difference"])
        #expect(rows.count == Set(first.keys).union(second.keys).count)
        for row in rows {
            let fields = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            #expect(fields[1] == first[fields[0]] ?? "" && fields[2] == second[fields[0]] ?? "", "\(row)")
            #expect(fields[3] == difference(fields[1], fields[2]), "\(row)")
        }
    }
}
