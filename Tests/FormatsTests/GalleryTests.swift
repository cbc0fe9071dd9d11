import Figures
import Formats
import Foundation
import Screen
import Testing
import Views

@Suite("The gallery")
struct GalleryTests {
    private let model = FormatModel.model()

    @Test(
        "Each picture stands in both character sets, at three widths, as its file has it", arguments: GalleryEntry.all)
    func pictures(entry: GalleryEntry) throws {
        let text = try GalleryText(model: model).text(of: entry)
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Gallery/\(entry.name).txt")
        if ProcessInfo.processInfo.environment["CROSSINGS_RECORD"] == "1" {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try text.write(to: file, atomically: true, encoding: .utf8)
            return
        }
        let expected = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        let found = text.split(separator: "\n")
        #expect(expected.count == found.count)
        for (row, line) in zip(expected, found).enumerated() where line.0 != line.1 {
            Issue.record("\(entry.name):\(row)\n- \(line.0)\n+ \(line.1)")
        }
    }

    @Test("Every kind of figure has its picture, and shows what its word says")
    func kinds() throws {
        var kinds: Set<FigureKind> = []
        for entry in GalleryEntry.all {
            switch try entry.drawing(model: model, width: 110) {
            case .figure(let figure):
                #expect(figure.kind.rawValue == entry.word, "\(entry.name)")
                kinds.insert(figure.kind)
            case .profile: #expect(entry.word == "profile")
            case .text: #expect(entry.word == "text")
            }
        }
        #expect(kinds == Set(FigureKind.allCases))
        #expect(Set(GalleryEntry.all.map(\.name)).count == GalleryEntry.all.count)
    }

    @Test("ASCII has no other sign, and no line is wider than its picture")
    func ascii() throws {
        var gallery = GalleryText(model: model)
        gallery.characterSets = [.ascii]
        for entry in GalleryEntry.all {
            for width in GalleryEntry.widths {
                gallery.widths = [width]
                let lines = try gallery.text(of: entry).split(separator: "\n")
                #expect(lines.allSatisfy { $0.utf8.allSatisfy { (0x20...0x7E).contains($0) } }, "\(entry.name)")
                #expect(lines.dropFirst(2).allSatisfy { $0.utf8.count <= width }, "\(entry.name) \(width)")
            }
        }
    }
}
