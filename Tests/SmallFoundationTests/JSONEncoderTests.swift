import SmallFoundation
import Testing

@Suite("JSON as Foundation writes it")
struct JSONEncoderTests {
    @Test("Pretty or on one line", arguments: [true, false])
    func written(isPretty: Bool) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        if isPretty { encoder.outputFormatting.insert(.prettyPrinted) }
        let text = String(data: try encoder.encode(SampleBox()), encoding: .utf8)
        #expect(try text == FoundationJSON.text(SampleBox(), isPretty: isPretty))
        #expect(text?.contains("name") == true)
    }
}
