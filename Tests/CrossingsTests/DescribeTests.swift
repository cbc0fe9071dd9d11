import Foundation
import Testing

@Suite("crossings show --describe", .inTurn)
struct DescribeTests {
    @Test("It prints a sentence a line and nothing else, in the same words for any width")
    func lines() throws {
        let result = try Program.run(["show", "stock area=region", "--describe"])
        #expect(result.status == 0 && result.errors.isEmpty)
        let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.first == "In 2019, 64,890,524 migrants lived in Asia and the Pacific.")
        #expect(lines.last == "" && lines.dropLast().allSatisfy { $0.hasSuffix(".") && $0.count > 20 })
        #expect((2...9).contains(lines.count))
        for more in [["--width", "30"], ["--format", "text"], ["--color", "always"], ["--charset", "unicode"]] {
            #expect(try Program.run(["show", "--describe", "stock"] + more).output == result.output, "\(more)")
        }
    }

    @Test("With --charset ascii it is ASCII, sign for sign")
    func ascii() throws {
        for view in [
            "stock", "corridors destination=CIV", "claims", "paragraph 4", "published paragraph=12", "sources 9",
        ] {
            let plain = try Program.run(["show", view, "--describe", "--charset", "ascii"])
            #expect(plain.status == 0 && !plain.output.isEmpty, "\(view)")
            #expect(plain.output.utf8.allSatisfy { $0 == 10 || $0 >= 32 && $0 < 127 }, "\(view)")
            #expect(!plain.output.contains("..") && !plain.output.contains("?"), "\(view)")
        }
    }

    @Test("It goes into a file like a figure, which is kept unless --force")
    func output() throws {
        let path = NSTemporaryDirectory() + "crossings-description-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: path) }
        let arguments = ["show", "pyramid area=TUV", "--describe", "--output", path]
        let printed = try Program.run(["show", "pyramid area=TUV", "--describe"]).output
        #expect(try Program.run(arguments).output == "")
        #expect(try String(contentsOfFile: path, encoding: .utf8) == printed)
        #expect(try Program.run(arguments).status == 73)
        #expect(try Program.run(arguments + ["--force"]).status == 0)
    }

    @Test("Sentences are no rows: with a format of rows, and with a view that means nothing, it is refused")
    func refused() throws {
        for arguments in [["stock", "--format", "csv"], ["stok"], ["stock", "year=2018"]] {
            let result = try Program.run(["show", "--describe"] + arguments)
            #expect(result.status == 64 && result.output.isEmpty && !result.errors.isEmpty, "\(arguments)")
        }
    }
}
