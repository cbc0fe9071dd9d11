import MigrationData
import Testing
import Views

@Suite("Descriptions: their numbers by another road")
struct DescriptionRoadTests {
    private let model = Tables.model()

    private func sentences(_ line: String) throws -> [String] { try model.view(line).sentences(model: model) }

    /// The rows of a script of awk by what they are of; of several with the same key all of them.
    private func rows(_ script: String, _ table: String, keys: Int, then: String = "cat") throws -> [String: [[String]]]
    {
        var rows: [String: [[String]]] = [:]
        for line in try OtherRoad.lines(script, table, then: then) {
            let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            rows[fields.prefix(keys).joined(separator: ","), default: []].append(Array(fields.dropFirst(keys)))
        }
        return rows
    }

    /// A whole number with its thousands separated, written without the program's own way to do it.
    private func grouped(_ digits: String) -> String {
        var groups: [Substring] = []
        var rest = digits[...]
        while rest.count > 3 {
            groups.insert(rest.suffix(3), at: 0)
            rest = rest.dropLast(3)
        }
        return ([rest] + groups).joined(separator: ",")
    }

    private func short(_ digits: String) -> String {
        guard let number = Double(digits) else { return "" }
        if number < 1_000_000 { return grouped(digits) }
        let tenths = Int((number / 100_000).rounded())
        return grouped(String(tenths / 10)) + ".\(tenths % 10) million"
    }

    @Test(
        "Stock and emigrants of every area and group: the last year in full, the first, the largest, the smallest, the women",
        arguments: [("stock", "lived"), ("emigrants", "lived")])
    func stock(kind: String, verb: String) throws {
        // By kind and area, then year, sex and persons.
        let all = try rows("stock.awk", "migrant_stock.tsv", keys: 2)
        for (key, rows) in all where key.hasPrefix(kind + ",") {
            let both = rows.filter { $0[1] == "both" && !$0[2].isEmpty }
            guard let last = both.last, last[0] == "2019", let persons = Int(last[2]), persons > 1 else { continue }
            let code = key.split(separator: ",")[1]
            let text = try sentences("\(kind) area=\(code)")
            #expect(text[0].hasPrefix("In 2019, \(grouped(last[2])) "), "\(key): \(text)")
            #expect(text[0].contains(verb))
            let numbers = both.compactMap { Int($0[2]) }
            let whole = text.joined(separator: " ")
            if numbers.count > 2, let most = numbers.max(), let least = numbers.min(), most > least {
                for (word, number) in [("largest", most), ("smallest", least)] where number > 0 {
                    let years = both.filter { Int($0[2]) == number }.map { $0[0] }
                    #expect(whole.contains("\(word) in \(years[0])"), "\(key): \(text)")
                    #expect(whole.contains("at \(short(String(number)))"), "\(key): \(text)")
                }
            }
            if let first = both.first, first[0] != "2019", first[2] != "0", first[2] != last[2] {
                #expect(
                    whole.contains("In \(first[0]) the number was \(short(first[2])); by 2019 it had"),
                    "\(key): \(text)")
            }
            if let women = rows.last(where: { $0[1] == "female" && $0[0] == "2019" }).flatMap({ Int($0[2]) }) {
                let tenths = Int((Double(women) * 1_000 / Double(persons)).rounded())
                if tenths > 0, tenths < 1_000 {
                    #expect(
                        whole.contains("omen were \(tenths / 10).\(tenths % 10) per cent of them"), "\(key): \(text)")
                }
            }
        }
    }

    @Test("The first of every ranking of corridors, its number in full and its share")
    func corridors() throws {
        let table = try OtherRoad.lines("rankings.awk", "migrant_stock.tsv", then: OtherRoad.firstTen)
        let areas = try model.data.areas()
        var count = 0
        for line in table {
            let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            guard fields[2] == "2019", fields[3] == "both", fields[4] == "1" else { continue }
            let code = fields[1]
            let question: String
            switch fields[0] {
            case "IV": question = "origin=outside destination=region by=origin"
            case "V": question = "origin=region destination=outside by=destination"
            case "into": question = "destination=\(code) by=origin"
            case "out": question = "origin=\(code)"
            default: continue
            }
            let text = try sentences("corridors " + question).joined(separator: " ")
            let other = fields[0] == "IV" || fields[0] == "into" ? fields[5] : fields[6]
            let index = try #require(areas.area(iso: other) ?? Int(other).flatMap { areas.area(m49: $0) })
            let name = areas.phrase(.area(index))
            let first = "\(name): \(grouped(fields[7]))"
            let isTie = text.contains(" each, or")
            #expect(isTie || text.contains(first) || text.contains("came from \(name)"), "\(line): \(text)")
            count += 1
        }
        #expect(count > 100)
    }

    @Test("Refugees, asylum seekers and stateless people of every area: the number in full, or that it is not known")
    func displaced() throws {
        for line in try OtherRoad.lines("displacement.awk", "displacement_2019.tsv") {
            let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            let text = try sentences("displacement area=\(fields[0]) kind=\(fields[1]) side=\(fields[2])")
            let wanted =
                switch fields[3] {
                case "": " is not known."
                case "0": "At the end of 2019, no "
                default: "At the end of 2019, \(grouped(fields[3])) "
                }
            #expect(text[0].contains(wanted), "\(line): \(text)")
        }
    }

    @Test("Remittances of every area and group in 2019 and 2009, in millions or billions")
    func remittances() throws {
        for line in try OtherRoad.lines("remittances.awk", "remittances.tsv") {
            let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            guard fields[1] == "2019",
                ["inflow,knomad-2020-04", "outflow,wdi-2021-09"].contains(fields[2] + "," + fields[3])
            else { continue }
            let text = try sentences("remittances area=\(fields[0]) direction=\(fields[2])")
            guard let millions = Double(fields[4]) else {
                #expect(text[0].contains(" is not known"), "\(line): \(text)")
                continue
            }
            let isBillions = millions >= 999.95
            guard millions >= 1 else { continue }
            let tenths = Int((millions * (isBillions ? 0.01 : 10)).rounded())
            let amount = "\(tenths / 10).\(tenths % 10) \(isBillions ? "billion" : "million") US dollars"
            #expect(text[0].contains(" \(amount) in remittances"), "\(line): \(text)")
        }
    }

    @Test("The median cost of sending to every group, in every quarter")
    func costs() throws {
        let groups = Set(AreaGroup.all.map(\.word))
        for line in try OtherRoad.lines("costs.awk", "remittance_cost.tsv", then: "grep ^median") {
            let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            guard groups.contains(fields[1]) else { continue }
            let text = try sentences("remittance-cost area=\(fields[1]) quarter=\(fields[2])")
            guard let percent = Double(fields[3]) else {
                #expect(text[0].contains(" is not known"), "\(line): \(text)")
                continue
            }
            let tenths = Int((percent * 10).rounded())
            #expect(text[0].contains(" cost \(tenths / 10).\(tenths % 10) per cent"), "\(line): \(text)")
        }
    }

    @Test("Students abroad of every area and group, and foreign students in it")
    func students() throws {
        for line in try OtherRoad.lines("student_totals.awk", "students_totals.tsv") {
            let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            if fields[1] == "world" { continue }
            let text = try sentences("students \(fields[0])=\(fields[1]) year=\(fields[2])")
            let wanted =
                switch fields[3] {
                case "": " is not known."
                case "0": "In \(fields[2]), no "
                default: "In \(fields[2]), \(grouped(fields[3])) "
                }
            #expect(text[0].contains(wanted), "\(line): \(text)")
        }
    }
}
