import Foundation
import MadeUpWorkbook
import Testing

@Suite("crossings import", .inTurn)
struct ImportTests {
    typealias Line = MadeUpPublication.Line

    /// A folder for one test.
    private final class Bench {
        let path = NSTemporaryDirectory() + "crossings-import-" + UUID().uuidString
        var out: String { path + "/out" }

        init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }

        deinit { try? FileManager.default.removeItem(atPath: path) }

        func put(_ bytes: [UInt8], _ name: String) throws -> String {
            try Data(bytes).write(to: URL(fileURLWithPath: path + "/" + name))
            return path + "/" + name
        }

        func put(_ text: String, _ name: String) throws -> String { try put(Array(text.utf8), name) }

        /// All that is in the folder, hidden or not.
        var files: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }
    }

    private static let header = "origin,destination,year,sex,persons\n"

    private static let totals = MadeUpPublication.totals2020(
        years: [2019, 2020],
        [Line("WORLD", 900, [90, 100, 40, 45, 50, 55]), Line("Nepal*", 524, [9, 10, 4, 5, 5, 5])]
    ).bytes

    @Test("Makes a folder that --data reads, says what it holds, and stays silent where all is matched")
    func folder() throws {
        let bench = try Bench()
        let file = try bench.put(Self.totals, "ims.xlsx")
        let result = try Program.run(["import", file, "-o", bench.out])
        #expect(result.status == 0 && result.errors.isEmpty)
        #expect(result.output == "undesa-2020: migrant stock, totals of 1 area, 2019–2020\n")
        #expect(try FileManager.default.contentsOfDirectory(atPath: bench.out).count == 2)
        let shown = try Program.run(["--data", bench.out, "show", "stock area=world", "--format", "csv"])
        #expect(shown.output == "code,area,year,sex,persons\nworld,World,2019,both,90\nworld,World,2020,both,100\n")
        let figure = try Program.run(["show", "stock area=NPL", "--data", bench.out])
        #expect(figure.output.contains("International Migrant Stock 2020"))
        let corridors = try Program.run(["show", "corridors top=1", "--data", bench.out, "--format", "csv"])
        #expect(corridors.output.contains("MEX"))
        let refused = try Program.run(["show", "corridors edition=undesa-2020", "--data", bench.out])
        #expect(refused.status == 65 && refused.output.isEmpty)
        #expect(refused.errors.split(separator: "\n").count == 1)
        #expect(try Program.run(["list", "editions", "--data", bench.out]).output.contains("undesa-2020"))
        let again = try Program.run(["import", file, "-o", bench.out])
        #expect(again.status == 73 && again.output.isEmpty && again.errors.contains("--force"))
        #expect(try Program.run(["import", file, "-o", bench.out, "--force"]).status == 0)
        #expect(try Program.run(["import", file, file, "-o", bench.path + "/twice"]).status == 73)
        #expect(bench.files == ["ims.xlsx", "out"])
    }

    @Test("Descriptions, profiles and answers are those of the folder's edition, or of the one that is named")
    func words() throws {
        let bench = try Bench()
        let file = try bench.put(Self.totals, "ims.xlsx")
        #expect(try Program.run(["import", file, "-o", bench.out]).status == 0)
        func output(_ arguments: String...) throws -> String {
            let result = try Program.run(["--data", bench.out] + arguments)
            #expect(result.status == 0 && result.errors.isEmpty)
            return result.output
        }
        let described = try output("show", "stock area=NPL", "--describe")
        #expect(described.hasPrefix("In 2020, 10 migrants lived in Nepal.\n"))
        #expect(described.contains("International Migrant Stock 2020") && !described.contains("2019”"))
        #expect(try output("show", "stock", "--describe").contains("report") == false)
        #expect(
            try output("show", "stock edition=undesa-2019", "--describe")
                == Program.run(["show", "stock", "--describe"]).output)
        let profile = try output("show", "area NPL edition=undesa-2020", "--format", "json")
        #expect(profile.contains("\"edition\": \"undesa-2020, wpp-2019") && !profile.contains("undesa-2019"))
        #expect(try output("find", "migrants in Nepal").contains("Migrants in Nepal, 2020: 10 persons"))
        #expect(
            try output("find", "migrants in Nepal undesa-2019").contains("Migrants in Nepal, 2019: 490,802 persons"))
        #expect(try output("verify").contains("As the last release recorded it"))
    }

    @Test("Names twenty of the unmatched and says how many there are")
    func unmatched() throws {
        let bench = try Bench()
        let rows = (1...25).map { "Nowhere \($0),IND,2019,both,1\n" }.joined() + "NPL,Atlantis\u{1B}[31m,2019,both,4\n"
        let file = try bench.put(Self.header + rows.replacing("\u{1B}", with: "\u{9B}"), "own.csv")
        let result = try Program.run(["import", file, "-o", bench.out, "--edition", "own-1"])
        #expect(result.status == 0)
        #expect(result.errors.contains("26 names match no area"))
        #expect(result.errors.contains("Nowhere 20 (origin)") && !result.errors.contains("Nowhere 21"))
        #expect(result.errors.contains("and 6 more"))
        #expect(result.errors.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
        let shown = try Program.run(["show", "stock area=IND edition=own-1", "--data", bench.out, "--format", "csv"])
        #expect(shown.output.contains("2019,both,25"))
    }

    @Test("Ends with the contract's code, a few lines on standard error, and no file")
    func faults() throws {
        let bench = try Bench()
        let csv = try bench.put(Self.header + "NPL,IND,2019,both,-4\n", "bad.csv")
        let good = try bench.put(Self.header + "NPL,IND,2019,both,4\n", "good.csv")
        let cut = try bench.put(Array(Self.totals.dropLast(40)), "cut.xlsx")
        let whole = try bench.put(Self.totals, "whole.xlsx")
        let files = bench.files
        let out = ["-o", bench.out]
        let named = out + ["--edition", "own"]
        let runs: [([String], Int32, String)] = [
            ([csv] + named, 65, "line 2, column persons"), ([cut] + out, 65, "cut off"),
            ([whole, cut] + out, 65, "cut off"), ([good] + out, 64, "--edition"), ([whole], 64, "output"),
            (out, 64, "file"),
            ([good] + out + ["--edition", "Own Name"], 64, "small letters"),
            ([good] + out + ["--edition", ""], 64, "small letters"),
            ([bench.path + "/none.csv"] + named, 66, "No such file"),
            ([bench.path] + named, 66, "not a regular file"),
            ([good, "-o", whole, "--edition", "own"], 73, "whole.xlsx"),
            ([good, "-o", bench.path + "/no/way", "--edition", "own"], 73, "No such file"),
        ]
        for (arguments, status, words) in runs {
            let result = try Program.run(["import"] + arguments)
            #expect(result.status == status, "\(arguments)")
            #expect(result.output.isEmpty)
            #expect(result.errors.contains(words), "\(result.errors)")
            #expect((1...5).contains(result.errors.split(separator: "\n").count))
            #expect(bench.files == files)
        }
    }
}
