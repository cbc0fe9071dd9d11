import Foundation
import Testing

@Suite("crossings find", .inTurn)
struct FindCommandTests {
    @Test("The answer comes first, with its view, as one argument or several, --data before or behind")
    func answer() throws {
        let result = try Program.run(["find", "women", "from", "nepal", "in", "malaysia", "1990", "--width", "80"])
        #expect(result.status == 0 && result.errors.isEmpty)
        let lines = result.output.split(separator: "\n")
        #expect(lines[1] == "  Women from Nepal in Malaysia, 1990: 6,954 persons")
        #expect(lines[2] == "    corridors origin=NPL destination=MYS top=10 year=1990 sex=female")
        let folder = Program.root.appendingPathComponent("Assets").path
        let words = "women from nepal in malaysia 1990"
        for arguments in [["--data", folder, "find", words], ["find", words, "--data", folder], ["find", words]] {
            #expect(try Program.run(arguments + ["--width", "80"]).output == result.output)
        }
    }

    @Test("A view that find gives is shown with the same number")
    func sameNumber() throws {
        let found = try Program.run(["find", "remittances nepal 2015", "--format", "csv"])
        let row = try #require(found.output.split(separator: "\n").dropFirst().first)
        #expect(row.contains("remittances area=NPL year=2015"))
        let shown = try Program.run(["show", "remittances area=NPL year=2015", "--format", "csv"])
        let number = try #require(shown.output.split(separator: "\n").last?.split(separator: ",").last)
        #expect(row.contains(",\(number),usd_million,"))
    }

    @Test("Groups are cut to a few results, --all gives every one")
    func all() throws {
        let few = try Program.run(["find", "migrants"])
        let all = try Program.run(["find", "migrants", "--all"])
        #expect(few.output.contains(" more\n") && !all.output.contains(" more\n"))
        #expect(all.output.count > few.output.count)
    }

    @Test("Nothing found gives 1 and a line on standard error, no words give 64")
    func nothing() throws {
        let nothing = try Program.run(["find", "zzzzqq\u{1B}[31m"])
        #expect(nothing.status == 1 && nothing.output.isEmpty)
        #expect(nothing.errors.hasPrefix("crossings: find: nothing for \"zzzzqq"))
        #expect(!nothing.errors.unicodeScalars.contains("\u{1B}"))
        for arguments in [["find"], ["find", ""], ["find", " ", "\t"], ["find", "nepal", "--width", "0"]] {
            let result = try Program.run(arguments)
            #expect(result.status == 64 && result.output.isEmpty, "\(arguments)")
        }
    }

    @Test("The page keeps to its width and to ASCII when told")
    func narrow() throws {
        let result = try Program.run(["find", "korea", "--width", "50", "--charset", "ascii", "--color", "never"])
        #expect(result.status == 0)
        #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 50 })
        #expect(result.output.utf8.allSatisfy { $0 < 0x80 })
    }
}
