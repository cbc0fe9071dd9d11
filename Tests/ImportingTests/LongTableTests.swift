import Importing
import MigrationData
import Testing

@Suite("Long CSV in many blocks")
struct LongTableTests {
    private static let header = "origin,destination,year,sex,persons\n"

    /// A row for each pair of many areas in two years, with a name in the last place that holds a line's end.
    private static func rows(_ codes: [String]) -> [String] {
        var rows: [String] = []
        for (origin, from) in codes.enumerated() {
            for (destination, to) in codes.enumerated() {
                for year in [1990, 2019] {
                    let name = (origin + destination) % 7 == 0 ? "\"\(to)\"" : to
                    rows.append("\(from),\(name),\(year),both,\(origin * 1000 + destination + year)\n")
                }
            }
        }
        return rows
    }

    @Test("More than two blocks give what their rows say, in any order")
    func blocks() throws {
        let bench = try Workbench()
        let codes = bench.areas.areas.map { String($0.m49) }
        let rows = Self.rows(codes)
        let scattered = rows.indices.map { rows[$0 * 7919 % rows.count] }
        #expect(rows.count % 7919 != 0 && rows.reduce(0) { $0 + $1.utf8.count } > 2 << 20)
        for (name, lines) in [("rows", rows), ("scattered", scattered)] {
            let file = try bench.read(Array((Self.header + lines.joined()).utf8), as: "a.csv", edition: name)
            let data = try bench.add(file)
            let found = try bench.rows(out: "migrant-stock.\(name).tsv")
            #expect(found.count == codes.count * codes.count)
            for row in found.indices {
                let (destination, origin) = (row / codes.count, row % codes.count)
                let fields = found[row]
                guard
                    fields["destination"] != codes[destination] || fields["origin"] != codes[origin]
                        || fields["both_1990"] != String(origin * 1000 + destination + 1990)
                        || fields["both_2019"] != String(origin * 1000 + destination + 2019)
                else { continue }
                Issue.record("\(name): row \(row) is \(fields)")
                break
            }
            let sum = codes.indices.reduce(0) {
                $0 + ($1 * 1000 + 2019) * codes.count + codes.count * (codes.count - 1) / 2
            }
            let stock = try data.stock(edition: name)
            #expect(stock.total(.world, side: .immigrants, year: 2019, sex: .both, areas: bench.areas) == sum)
        }
    }

    @Test("The first fault of many is told, with its line, whichever block it stands in")
    func firstFault() throws {
        let bench = try Workbench()
        var rows = Self.rows(bench.areas.areas.map { String($0.m49) })
        for place in [rows.count - 1, rows.count / 2] {
            rows[place] = rows[7]
            let fault = bench.fault(csv: Self.header + rows.joined())
            #expect(fault?.place == "line \(place + 2), column persons" && fault?.reason.contains("second row") == true)
        }
        for place in [rows.count / 2 - 40, 20_000] {
            rows[place] = "NPL,IND,19x0,both,1\n"
            #expect(bench.fault(csv: Self.header + rows.joined())?.place == "line \(place + 2), column year")
        }
    }

    @Test("Lines' ends within quotation marks are no ends of blocks, and count as lines")
    func quotedEnds() throws {
        let bench = try Workbench()
        let rows = (0..<30_000).map { "\"Nowhere, \n\($0 % 5000) \"\"x\"\"\",IND,\(1900 + $0 / 5000),both,1\n" }
        let file = try bench.read(csv: Self.header + rows.joined())
        #expect(file.unmatched.names.count == 5000 && file.unmatched.names[41].name == "Nowhere, \n41 \"x\"")
        let data = try bench.add(file)
        let stock = try data.stock(edition: "mine")
        for year in 1900..<1906 {
            #expect(stock.total(.world, side: .immigrants, year: year, sex: .both, areas: bench.areas) == 5000)
        }
        let fault = bench.fault(csv: Self.header + rows.joined() + "NPL,IND,2019,both,x\n")
        #expect(fault?.place == "line 60002, column persons")
        let open = bench.fault(csv: Self.header + rows.joined() + "\"NPL" + rows.joined())
        #expect(open?.place == "line 60002")
    }
}
