import Foundation
import Testing

/// Text that a terminal would obey, put wherever text comes from.
@Suite("No control character reaches the terminal", .inTurn)
struct HarmlessTextTests {
    /// An escape sequence, C1's own introducer, a bell, DEL, a bidirectional override, a line separator.
    private static let evil = "A\u{1B}[31mB\u{9B}1mC\u{7}D\u{7F}E\u{202E}F\u{2028}G\u{85}H"
    /// What a table may hold, as controls make it no table.
    private static let sly = "A\u{202E}B\u{2028}C\u{2066}D\u{FEFF}E\u{200F}"

    /// The scalars of a text that a terminal wouldn't only show.
    private func harmful(_ text: String, except allowed: Set<Unicode.Scalar> = ["\n"]) -> [String] {
        text.unicodeScalars.filter { scalar in
            let value = scalar.value
            let isControl = value < 0x20 || (0x7F..<0xA0).contains(value)
            let isSly =
                "\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}\u{2066}\u{2067}\u{2068}\u{2069}\u{2028}\u{2029}\u{200E}\u{200F}\u{FEFF}"
                .unicodeScalars.contains(scalar)
            return (isControl || isSly) && !allowed.contains(scalar)
        }.map { String($0.value, radix: 16) }
    }

    /// A folder whose names and texts begin with something.
    private func folder(_ text: String) throws -> TableFolder {
        let folder = try TableFolder()
        for (file, columns) in [
            ("areas.tsv", ["name", "short_name"]), ("paragraphs.tsv", ["title", "summary"]),
            ("measures.tsv", ["actor", "label", "statement", "theme"]), ("editions.tsv", ["publisher", "title"]),
            ("covid.tsv", ["label", "statement"]), ("sources.tsv", ["author", "title"]),
            ("recommendations.tsv", ["heading", "label", "statement"]), ("objectives.tsv", ["title", "summary"]),
        ] {
            try folder.changeLines(file) { lines in
                let head = lines[0].components(separatedBy: "\t")
                for index in lines.indices.dropFirst() {
                    var fields = lines[index].components(separatedBy: "\t")
                    for column in columns {
                        guard let place = head.firstIndex(of: column), place < fields.count else { continue }
                        fields[place] = text + fields[place]
                    }
                    lines[index] = fields.joined(separator: "\t")
                }
            }
        }
        return folder
    }

    @Test("A table with controls is no table, and the complaint shows them as what they aren't")
    func controls() throws {
        for text in ["\u{1B}[31m", "\u{9B}", "\u{7F}", "\u{85}", "\u{7}"] {
            let folder = try folder(text)
            defer { folder.remove() }
            let result = try Program.run(["show", "stock", "--data", folder.path])
            #expect(result.status == 65 && harmful(result.output + result.errors).isEmpty)
        }
    }

    @Test("What isn't refused in a table is printed as what it isn't")
    func tables() throws {
        let folder = try folder(Self.sly)
        defer { folder.remove() }
        let commands = [
            ["show", "stock", "area=region"], ["show", "corridors", "origin=NPL"], ["show", "measures"],
            ["show", "paragraph", "7"], ["show", "covid"], ["show", "sources"], ["show", "recommendations"],
            ["find", "nepal"], ["find", "women", "from", "nepal"], ["list", "areas"], ["list", "themes"],
            ["list", "editions"],
        ]
        for command in commands {
            let result = try Program.run(command + ["--data", folder.path])
            #expect(harmful(result.output + result.errors).isEmpty, "\(command)")
        }
        for format in ["json", "markdown", "svg", "html"] {
            let result = try Program.run(["show", "measures", "--format", format, "--data", folder.path])
            #expect(harmful(result.output).isEmpty, "\(format)")
        }
    }

    @Test("The explorer shows none, from tables or from the document")
    func explorer() throws {
        let folder = try folder(Self.sly)
        defer { folder.remove() }
        let session = ExplorerSession(["--data", folder.path], columns: 100, rows: 30)
        session.read()
        session.press(["2", "3", "4", "5", "6", "7", "8", "9", "0", "a", "d", "e", "\u{1B}", ":", "nepal", "/"])
        let text = String(decoding: session.received, as: UTF8.self)
        #expect(text.contains("\u{FFFD}"))
        // Escape sequences are the explorer's own; nothing else is.
        #expect(harmful(text, except: ["\u{1B}", "\r", "\n", "\u{8}", "\t"]).isEmpty)
    }

    @Test(
        "Arguments come back harmless in complaints, on lines of their own making",
        arguments: [
            ["show", evil], ["show", "stock", "area=" + evil], ["find", evil], ["show", "stock", "--format", evil],
            ["show", "stock", "--data", evil], ["show", "stock", "--output", "/nowhere/" + evil],
            ["show", "paragraph", "7", "--document", evil], ["import", evil, "-o", evil], ["list", evil], ["--" + evil],
            [evil], ["completions", evil],
        ])
    func arguments(arguments: [String]) throws {
        let result = try Program.run(arguments)
        #expect(result.status != 0)
        #expect(harmful(result.output + result.errors).isEmpty)
    }

    @Test("A line break in a file’s name begins no line")
    func lineBreak() throws {
        for command in [
            ["show", "stock", "--data", "a\nroot: done"], ["show", "stock", "--output", "/nowhere/a\nroot: done"],
            ["import", "a\nroot: done", "-o", "b"],
        ] {
            let result = try Program.run(command)
            #expect(!result.errors.contains("\nroot") && result.errors.contains("root: done"), "\(command)")
        }
    }

    @Test(
        "Variables of the environment do nothing",
        arguments: [
            "COLUMNS", "HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR", "LC_ALL", "LANG", "TERM", "TERM_PROGRAM", "TMUX",
            "STY", "ESCDELAY",
        ])
    func environment(name: String) throws {
        let result = try Program.run(["show", "stock"], environment: [name: Self.evil])
        #expect(result.status == 0 && harmful(result.output + result.errors).isEmpty)
        let session = ExplorerSession(environment: [name: Self.evil])
        session.read()
        session.press(["b", ":", "\u{1B}", "x"])
        let text = String(decoding: session.received, as: UTF8.self)
        #expect(harmful(text, except: ["\u{1B}", "\r", "\n", "\u{8}", "\t"]).isEmpty)
        #expect(!text.contains("\u{1B}[31m"))
    }
}
