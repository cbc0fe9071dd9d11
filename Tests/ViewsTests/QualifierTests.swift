import ReportData
import Testing
import Views

@Suite("A qualifier is an interval, and decides")
struct QualifierTests {
    /// Qualifier, printed value, digits after the point, what the data give, whether that agrees.
    static let cases: [(qualifier: String, value: String, decimals: Int, data: String, agrees: Bool)] = [
        ("over", "5", 0, "4.98", false), ("over", "5", 0, "5", false), ("over", "5", 0, "5.0001", true),
        ("over", "5", 0, "9", true), ("almost", "107", 0, "106.6", true), ("almost", "107", 0, "107", false),
        ("almost", "107", 0, "106.4", false), ("almost", "107", 0, "106.5", true), ("almost", "2.4", 1, "2.36", true),
        ("almost", "2.4", 1, "2.34", false), ("nearly", "25", 0, "24.7", true), ("nearly", "25", 0, "25.1", false),
        ("just under", "49", 0, "48.95", true), ("just under", "49", 0, "49", false),
        ("just under", "49", 0, "48.4", false), ("about", "60", 0, "57.1", true), ("about", "60", 0, "56.9", false),
        ("around", "46", 0, "45.7", true), ("around", "60", 0, "63.1", false), ("roughly", "60", 0, "62.9", true),
        ("approximately", "7", 0, "7.4", true), ("approximately", "7", 0, "7.6", false),
        ("approximately", "1.7", 1, "1.64", true), ("", "52", 0, "51.5", true), ("", "52", 0, "52.49", true),
        ("", "52", 0, "52.5", false), ("", "52", 0, "51.4", false), ("", "56.8", 1, "56.84", true),
        ("", "56.8", 1, "56.9", false), ("", "51", 0, "51.9", false),
    ]

    @Test("What the words before a number allow", arguments: cases.indices)
    func intervals(index: Int) throws {
        let example = Self.cases[index]
        let check = try MadeUpChecks.check(
            .init(
                qualifier: example.qualifier, value: example.value, decimals: example.decimals, query: example.data))
        let told = "\(example.qualifier) \(example.value) where the data give \(example.data)"
        #expect(check.verdict == (example.agrees ? .agrees : .differs), "\(told)")
        #expect(check.computed == Double(example.data))
    }

    @Test("A fraction in words allows a twentieth to both sides, with a qualifier what that says")
    func fractions() throws {
        func verdict(_ qualifier: String, _ value: String, _ decimals: Int, _ data: String) throws -> Verdict {
            try MadeUpChecks.check(
                .init(qualifier: qualifier, value: value, unit: "share", decimals: decimals, query: data)
            ).verdict
        }
        #expect(try verdict("", "0.25", 2, "0.2389") == .agrees)
        #expect(try verdict("", "0.25", 2, "0.236") == .differs)
        #expect(try verdict("over", "0.6667", 4, "0.66") == .differs)
        #expect(try verdict("over", "0.6667", 4, "0.6728") == .agrees)
        #expect(try verdict("nearly", "0.5", 1, "0.46") == .agrees)
        #expect(try verdict("nearly", "0.5", 1, "0.51") == .differs)
    }

    @Test("Every qualifier of the report is one of those tried here")
    func complete() throws {
        let tried = Set(Self.cases.map(\.qualifier))
        #expect(tried == Set(PublishedFigure.Qualifier.allCases.map(\.rawValue)))
    }

    @Test("The scale turns a printed number into the query's unit, and the computed one back")
    func scale() throws {
        let check = try MadeUpChecks.check(
            .init(value: "65", scale: "1000000", query: "{stock area=region year=2019}"))
        #expect(check.verdict == .agrees)
        #expect(check.computed == 64.890524)
    }

    @Test("What the data don't know is not checkable; another edition makes differs-by-edition")
    func bases() throws {
        #expect(try MadeUpChecks.check(.init(query: "4")).verdict == .differs)
        #expect(try MadeUpChecks.check(.init(query: "4", basis: "other-edition")).verdict == .differsByEdition)
        #expect(try MadeUpChecks.check(.init(query: "5", basis: "other-edition")).verdict == .agrees)
        #expect(try MadeUpChecks.check(.init(query: "5 / 0")).verdict == .notCheckable)
        #expect(try MadeUpChecks.check(.init(basis: "none", reason: "Why.")).note == "Why.")
        #expect(try MadeUpChecks.check(.init(basis: "none")).verdict == .notCheckable)
        #expect(try MadeUpChecks.check(.init(basis: "derived")).verdict == .derived)
    }
}
