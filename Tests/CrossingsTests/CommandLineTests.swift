import Foundation
import Testing

@Suite("The command line", .inTurn)
struct CommandLineTests {
    @Test("CSV has the contract's header, one line a row and nothing else")
    func csv() throws {
        let result = try Program.run(["show", "stock", "area=region", "year=2019", "--format", "csv"])
        #expect(result.status == 0)
        #expect(result.errors.isEmpty)
        #expect(result.output == "code,area,year,sex,persons\nregion,Asia and the Pacific,2019,both,64890524\n")
    }

    @Test(
        "A view can be one argument or several, with --data before or behind",
        arguments: [
            ["show", "stock area=NPL year=2019", "--format", "csv"],
            ["show", "stock", "area=NPL", "year=2019", "--format", "csv"],
            ["show", "--format", "csv", "stock", "year=2019", "area=nepal"],
        ])
    func viewForms(arguments: [String]) throws {
        let expected = try Program.run(["show", "stock area=524 year=2019", "--format=csv"])
        #expect(expected.status == 0)
        #expect(try Program.run(arguments).output == expected.output)
        let folder = Program.root.appendingPathComponent("Assets").path
        #expect(try Program.run(["--data", folder] + arguments).output == expected.output)
        #expect(try Program.run(arguments + ["--data", folder]).output == expected.output)
        #expect(try Program.run(["--data=" + folder] + arguments).output == expected.output)
    }

    @Test(
        "What is wrong in a view gives 64, one line on standard error, and a hint",
        arguments: [
            (["show", "stok"], "stock"), (["show", "stock aera=x"], "area"), (["show", "stock area=korea"], "KOR"),
            (["show", "stock year=2018"], "2019"), (["show", "corridors top=0"], "1 up"),
            (["show", "stock years=2019-1990"], "1990-2019"), (["show", "stock year=2019 years=1990-2019"], "exclude"),
            (["show", "stock year=2019 year=2015"], "twice"), (["show", "covid category=helth"], "health"),
            (["show", "recommendation h"], "a, b"), (["show", "stock area=NPL by=subregion"], "group"),
            (["show", "corridors origin=OS"], "residual"), (["show"], "view"),
            (["show", "stock", "--formt", "csv"], "--format"),
            (["show", "stock", "--format", "xml"], "text, csv, tsv, json, markdown, svg, html"),
            (["verify", "--format", "pdf"], "html"),
            (["show", "stock", "--width", "0"], "--width"), (["list", "foo"], "areas"),
        ])
    func wrongViews(arguments: [String], hint: String) throws {
        let result = try Program.run(arguments)
        #expect(result.status == 64)
        #expect(result.output.isEmpty)
        #expect(result.errors.contains(hint))
        let lines = result.errors.split(separator: "\n").count
        #expect((1...5).contains(lines))
    }

    @Test("No control character of an argument reaches the terminal")
    func controlCharacters() throws {
        for argument in ["stock area=\u{1B}[31mx", "\u{1B}]0;x\u{7}", "stock \u{9B}31m=2", "covid group=\u{202E}x"] {
            for arguments in [["show", argument], ["show", "stock", "--format", argument], [argument]] {
                let result = try Program.run(arguments)
                #expect(result.status == 64)
                let text = result.output + result.errors
                #expect(
                    text.unicodeScalars.allSatisfy {
                        $0 == "\n" || ($0.value >= 0x20 && !(0x7F...0x9F).contains($0.value))
                    })
                #expect(!text.unicodeScalars.contains("\u{202E}"))
            }
        }
    }

    @Test("Without a terminal the explorer prints the figure")
    func notATerminal() throws {
        let shown = try Program.run(["show", "pyramid area=PAC"])
        #expect(try Program.run(["pyramid", "area=PAC"]).output == shown.output)
        #expect(try Program.run([]).output.contains("64.9"))
    }

    @Test("A figure keeps to its width and height, and to ASCII when told")
    func width() throws {
        for view in [
            "stock by=subregion", "corridors top=30", "pyramid", "remittances by=subregion", "matrix", "covid",
        ] {
            let result = try Program.run(["show", view, "--width", "61", "--height", "9", "--charset", "ascii"])
            let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            #expect(lines.count <= 9)
            #expect(lines.allSatisfy { $0.count <= 61 })
            #expect(result.output.utf8.allSatisfy { $0 < 0x80 })
        }
    }

    @Test("Files are written whole, never over another one unless told")
    func output() throws {
        let path = NSTemporaryDirectory() + "crossings-" + UUID().uuidString + ".csv"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let arguments = ["show", "stock year=2019", "--format", "csv", "--output", path]
        #expect(try Program.run(arguments).status == 0)
        let first = try String(contentsOfFile: path, encoding: .utf8)
        #expect(first.hasPrefix("code,area"))
        #expect(try Program.run(arguments).status == 73)
        #expect(try Program.run(arguments + ["--force"]).status == 0)
        #expect(try Program.run(["show", "stock", "--output", "/nowhere/x"]).status == 73)
    }

    @Test(
        "Version, help and lists answer on standard output",
        arguments: [
            ["--version"], ["--help"], ["help", "show"], ["list", "areas"], ["list", "kinds"], ["list", "themes"],
            ["list", "editions"], ["keys"],
        ])
    func answers(arguments: [String]) throws {
        let result = try Program.run(arguments)
        #expect(result.status == 0)
        #expect(!result.output.isEmpty)
        #expect(result.errors.isEmpty)
    }

    @Test("A full device gives 74")
    func fullDevice() throws {
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/sh")
        shell.arguments = ["-c", "'\(Program.path)' show stock > /dev/full 2>/dev/null"]
        try shell.run()
        shell.waitUntilExit()
        #expect(shell.terminationStatus == 74)
    }
}
