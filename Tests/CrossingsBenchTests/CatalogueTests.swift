import EmbeddedAssets
import Explorer
import Figures
import MigrationData
import Testing
import Views

@testable import crossings_bench

@Suite("What crossings-bench measures")
struct CatalogueTests {
    private let names = Benchmark.all(assets: "Assets", files: MadeUpFiles()).map(\.name)

    private func isMeasured(_ start: String) -> Bool { names.contains { $0.hasPrefix(start) } }

    @Test("No two benchmarks have one name")
    func unique() {
        #expect(Set(names).count == names.count)
    }

    @Test("Every table of the binary is decoded, the packed ones from text too")
    func tables() {
        let files = (0..<embedded_asset_count()).compactMap { embedded_asset_at($0).name.map { String(cString: $0) } }
        let decoded = DecodedTable.allCases.flatMap(\.files)
        #expect(files.filter { $0.hasSuffix(".tsv") }.sorted() == decoded.sorted())
        for table in DecodedTable.allCases {
            #expect(names.contains("decode/\(table.rawValue), text"))
            #expect(names.contains("decode/\(table.rawValue), packed") == table.isPacked)
        }
        #expect(PackedTable.allCases.allSatisfy { decoded.contains($0.text) })
    }

    @Test("Every kind of view is asked")
    func views() {
        for kind in ViewKind.allCases { #expect(isMeasured("query/\(kind.rawValue)")) }
    }

    @Test("Every kind of figure is drawn, and every pane is opened and moved in, at three sizes")
    func figures() {
        for size in ["80×24", "120×36", "200×60"] {
            for kind in FigureKind.allCases { #expect(names.contains("figure/\(kind.rawValue) \(size)")) }
            for pane in Pane.allCases + [.profile] {
                #expect(
                    names.contains("open/\(pane.rawValue) \(size)") && names.contains("key/\(pane.rawValue) \(size)"))
            }
        }
        #expect(isMeasured("find/") && isMeasured("import/"))
    }

    @Test("Each group's first runs through and takes time")
    func measures() throws {
        let files = MadeUpFiles()
        defer { files.remove() }
        let all = Benchmark.all(assets: "Assets", files: files)
        for group in ["query", "figure", "open", "key", "paint", "find"] {
            let first = try #require(all.first { $0.group == group })
            let measured = try Measurement(of: first, seconds: 0.001)
            #expect(measured.least > 0 && measured.median >= measured.least && measured.iterations >= 3)
        }
    }
}
