import Explorer
import Foundation
import Testing

@Suite("The README", .inTurn)
struct ReadmeTests {
    private func text(_ file: String) throws -> String {
        try String(contentsOf: Program.root.appendingPathComponent(file), encoding: .utf8)
    }

    @Test("Its table of keys is what crossings keys --markdown prints")
    func keys() throws {
        let table = try Program.run(["keys", "--markdown"]).output
        #expect(table.hasPrefix(KeyTable.markdown) && table.contains("While slides are shown"))
        #expect(try text("README.md").contains(table))
    }

    @Test("Its screen is what the program draws")
    func screen() throws {
        let readme = try text("README.md")
        let expected = try text("Tests/ExplorerTests/Screens/subregions-120x36.txt")
        let lines = expected.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            String(line.reversed().drop { $0 == " " }.reversed())
        }
        for line in lines where !line.isEmpty { #expect(readme.contains(line), "\(line)") }
    }

    @Test("Its figures are what the program prints; CROSSINGS_RECORD=1 writes them anew")
    func figures() throws {
        let readme = try text("README.md")
        var parts = readme.components(separatedBy: "<!-- figure: ")
        #expect(parts.count > 2)
        for index in parts.indices.dropFirst() {
            let view = try #require(parts[index].components(separatedBy: " -->").first)
            let arguments =
                ["show", "--width", "100", "--charset", "unicode"] + view.split(separator: " ").map(String.init)
            let figure = "```text\n" + (try Program.run(arguments).output) + "```"
            if !parts[index].contains(figure) { Issue.record("\(view) is drawn otherwise") }
            let end = try #require(parts[index].range(of: "\n```\n"))
            parts[index] = view + " -->\n" + figure + "\n" + parts[index][end.upperBound...]
        }
        guard ProcessInfo.processInfo.environment["CROSSINGS_RECORD"] != nil else { return }
        let file = Program.root.appendingPathComponent("README.md")
        try parts.joined(separator: "<!-- figure: ").write(to: file, atomically: true, encoding: .utf8)
    }

    @Test("It tells of every subcommand")
    func subcommands() throws {
        let readme = try text("README.md")
        let help = try Program.run(["--help"]).output
        let list = help.components(separatedBy: "SUBCOMMANDS:").last ?? ""
        let names = list.split(separator: "\n").filter {
            $0.hasPrefix("  ") && !$0.hasPrefix("   ") && !$0.hasPrefix("  See")
        }
        .compactMap { $0.split(separator: " ").first }
        #expect(names.count > 8)
        for name in names { #expect(readme.contains("crossings \(name)"), "\(name)") }
    }

    @Test("Every table of Assets has its line in SOURCES.md")
    func sources() throws {
        let sources = try text("Assets/SOURCES.md")
        let folder = Program.root.appendingPathComponent("Assets").path
        for file in try FileManager.default.contentsOfDirectory(atPath: folder) where file.hasSuffix(".tsv") {
            #expect(sources.contains("`\(file)`"), "\(file)")
        }
    }
}
