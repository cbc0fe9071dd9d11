import FoundationEssentials
import Testing

@testable import crossings_bench

@Suite("Results of crossings-bench")
struct ComparisonTests {
    private func results(_ moment: String, _ times: [(String, Double)]) -> Results {
        var results = Results(
            moment: moment, commit: "abc1234", machine: Machine(cores: 2, processor: "A processor"))
        results.measurements = times.map { name, least in
            Measurement(name: name, median: least * 1.5, least: least, processor: least, iterations: 10)
        }
        results.groups = [GroupMemory(group: "key", peakKiB: 1000, growthKiB: 10)]
        return results
    }

    @Test("A result written as JSON is the same when it is read")
    func roundTrip() throws {
        let written = results("2026-11-28T10:00:00Z", [("key/overview 120×36", 0.25), ("find/china", 1234.56)])
        #expect(try Results(json: Data(written.json().utf8)) == written)
    }

    @Test("What takes a tenth longer is called slower, what is new or gone so too")
    func verdicts() {
        let before = results("2026-11-27T10:00:00Z", [("a", 100), ("b", 100), ("c", 100), ("d", 100)])
        let now = results("2026-11-28T10:00:00Z", [("a", 111), ("b", 109), ("c", 80), ("e", 5)])
        let comparison = Comparison(before: before, now: now, filter: "")
        #expect(comparison.rows.map(\.name) == ["a", "b", "c", "e", "d"])
        #expect(comparison.rows.map(\.verdict) == [.slower, .same, .faster, .new, .gone])
        #expect(comparison.text.contains("SLOWER"))
        #expect(comparison.text.hasSuffix("1 slower by a tenth or more, 1 faster, of 5.\n"))
    }

    @Test("The last of a folder is the latest by its moment")
    func last() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        let results = [self.results("2026-11-28T10:00:00Z", []), self.results("2026-11-27T10:00:00Z", [])]
        let path = ResultFolder(path: folder.path())
        #expect(try path.last() == nil)
        #expect(try path.add(results[0]).hasSuffix("/2026-11-28-abc1234.json"))
        #expect(try path.add(results[1]).hasSuffix("/2026-11-27-abc1234.json"))
        #expect(try path.last() == results[0])
    }
}
