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
        #expect(table == KeyTable.markdown)
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

    @Test("Every table of Assets has its line in SOURCES.md")
    func sources() throws {
        let sources = try text("Assets/SOURCES.md")
        let folder = Program.root.appendingPathComponent("Assets").path
        for file in try FileManager.default.contentsOfDirectory(atPath: folder) where file.hasSuffix(".tsv") {
            #expect(sources.contains("`\(file)`"), "\(file)")
        }
    }
}
