import Formats
import Fuzzing
import MigrationData
import Testing
import Views

@Suite("Damaged tables are refused with their name, or answered from")
struct TableFuzzTests {
    /// Views that between them ask every table.
    private static let lines = [
        "stock area=region by=subregion", "emigrants area=NPL", "corridors destination=region top=5", "matrix",
        "pyramid area=region", "remittances area=region by=subregion", "remittances direction=outflow by=area",
        "remittance-cost by=corridor", "displacement area=region", "displacement by=corridor kind=refugees top=5",
        "students destination=region by=origin top=5", "area FJI", "objectives", "covid", "measures", "recommendations",
        "sources", "claims", "published", "paragraph 9",
    ]

    @Test("Each table, in whatever way it is damaged", arguments: FuzzedTables.names)
    func tables(file: String) throws {
        let tables = try FuzzedTables.excerpts()
        let corpus = [tables[file] ?? []]
        let outcome = try FuzzRun("table-\(file)", rounds: 12).run(corpus: corpus) { bytes, random in
            let model = FuzzedTables.model(tables, replacing: file, with: bytes)
            do throws(TableError) { try model.checkAll() } catch {
                #expect(!error.description.unicodeScalars.contains { $0.properties.generalCategory == .control })
                return
            }
            let line = Self.lines.randomElement(using: &random) ?? ""
            Self.show(line, model)
        }
        #expect(outcome.slowest < .seconds(20))
    }

    @Test("Each table in columns: damaged in whatever way it is refused", arguments: FuzzedTables.packedNames)
    func packed(file: String) throws {
        let tables = try FuzzedTables.excerpts()
        let text = file.replacing(".columns", with: ".tsv")
        let whole = try FuzzedTables.packed(file)
        let outcome = try FuzzRun("packed-\(file)", rounds: 12).run(corpus: [whole]) { bytes, _ in
            guard bytes != whole else { return }
            do throws(TableError) {
                try FuzzedTables.model(tables, replacing: text, with: bytes).data.checkAll()
                Issue.record("\(file) was taken with \(bytes.count) of \(whole.count) bytes, damaged")
            } catch { _ = error.description }
        }
        #expect(outcome.slowest < .seconds(20))
    }

    @Test("Undamaged, the tables at hand are taken, as text and in columns")
    func undamaged() throws {
        let tables = try FuzzedTables.excerpts()
        try FuzzedTables.model(tables).checkAll()
        // What the report prints is checked against rows that excerpts lack.
        let model = FuzzedTables.model(try FuzzedTables.whole())
        for line in Self.lines { #expect(try !View(line, model: model).table(model: model).columns.isEmpty, "\(line)") }
        for file in FuzzedTables.packedNames {
            let text = file.replacing(".columns", with: ".tsv")
            try FuzzedTables.model(tables, replacing: text, with: FuzzedTables.packed(file)).data.checkAll()
        }
    }

    @Test("The damage is real: of the damaged copies of a table some are refused and some are not")
    func damage() throws {
        let tables = try FuzzedTables.excerpts()
        var refused = 0
        let outcome = try FuzzRun("damage", rounds: 60).run(corpus: [tables["areas.tsv"] ?? []]) { bytes, _ in
            do throws(TableError) {
                _ = try FuzzedTables.model(tables, replacing: "areas.tsv", with: bytes).data.areas()
            } catch { refused += 1 }
        }
        #expect(refused > outcome.rounds / 2 && refused < outcome.rounds)
    }

    private static func show(_ line: String, _ model: Model) {
        do throws(ViewError) {
            let view = try View(line, model: model)
            for format in [OutputFormat.text, .csv] { _ = try? Rendering(format).text(of: view, model: model) }
            _ = try? view.sentences(model: model)
        } catch { _ = error.description }
    }
}
