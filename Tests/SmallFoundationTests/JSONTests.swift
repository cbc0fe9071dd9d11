import SmallFoundation
import Testing

@Suite("JSON as Foundation writes it")
struct JSONTests {
    @Test("A value with all that an encoder must tell apart")
    func written() throws {
        let text = try json(SampleBox())
        #expect(try text == FoundationJSON.text(SampleBox()))
        #expect(text.contains("name"))
    }
}
