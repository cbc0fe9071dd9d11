import MigrationData
import Testing

@Suite("Tables of students, costs and population that are wrong")
struct MobilityFaultTests {
    private typealias Kind = Decoding.Kind

    @Test(
        "Students: broken fields, missing values and pairs twice",
        arguments: [
            ("2017\t4\t524\t5", "2017\t4\t524\t", "students", TableError.Problem.missingValue),
            ("2017\t4\t524\t5", "2017\t4\t524\t-5", "students", .negative("-5")),
            ("2017\t4\t524\t5", "17\t4\t524\t5", "year", .notYear("17")),
            ("2017\t4\t524\t5", "\t4\t524\t5", "year", .missingValue),
            ("2017\t4\t524\t5", "2017\t9\t524\t5", "origin", .unknownArea("9")),
            ("2017\t4\t524\t5", "2017\t4\tOS\t5", "destination", .unknownArea("OS")),
            ("2017\t4\t524\t5", "2013\t4\t524\t5", "students", .duplicateRow("AFG to NPL 2013")),
        ] as [(String, String, String, TableError.Problem)])
    func pairs(old: String, new: String, column: String, problem: TableError.Problem) {
        let fault = Kind.pairs.fault(Decoding.pairs.replacing(old, with: new))
        #expect(fault?.problem == problem && fault?.line == 3)
        #expect(fault?.column == column || problem == .duplicateRow("AFG to NPL 2013"))
    }

    @Test("Totals: unknown sides, missing values and rows twice")
    func totals() {
        let side = Kind.totals.fault(Decoding.totals.replacing("\torigin", with: "\tsource"))
        #expect(side?.problem == .unknownWord("source", expected: "origin, destination") && side?.column == "side")
        #expect(Kind.totals.fault(Decoding.totals.replacing("\t20\n", with: "\t\n"))?.problem == .missingValue)
        let twice = Kind.totals.fault(Decoding.totals + "2017\torigin\t4\t1\n")
        #expect(twice?.problem == .duplicateRow("AFG origin 2017") && twice?.line == 4)
    }

    @Test(
        "Costs: columns that are no quarters, broken numbers and corridors twice",
        arguments: [
            ("2019Q4", "2019Q5", TableError.Problem.unexpectedColumn("2019Q5"), 1),
            ("2019Q4", "2019", .unexpectedColumn("2019"), 1), ("2019Q4", "2020Q2", .unexpectedColumn("2020Q2"), 1),
            ("2019Q4\t2020Q1", "a\tb", .missingColumn("YEARQ1"), 1), ("8.72", "8.7245", .notDecimal("8.7245"), 2),
            ("8.72", "-8.72", .negative("-8.72"), 2), ("8.72", "..", .notDecimal(".."), 2),
            ("524\t4\t", "830\t4\t", .duplicateRow("830 to AFG"), 4),
        ] as [(String, String, TableError.Problem, Int)])
    func costs(old: String, new: String, problem: TableError.Problem, line: Int) {
        let fault = Kind.costs.fault(Decoding.costs.replacing(old, with: new))
        #expect(fault?.problem == problem && fault?.line == line)
    }

    @Test("Population: unknown sexes, broken numbers and rows twice, the world's too")
    func population() {
        let word = Kind.population.fault(Decoding.population.replacing("4\tmale", with: "4\tboth"))
        #expect(word?.problem == .unknownWord("both", expected: "female, male") && word?.column == "sex")
        for (text, problem) in [
            ("1.5", TableError.Problem.notWholeNumber("1.5")), ("-1", .negative("-1")),
            ("1000000000001", .tooLarge("1000000000001")), (String(repeating: "9", count: 40), .tooLarge("")),
        ] {
            let fault = Kind.population.fault(Decoding.population.replacing("3864824776", with: text))
            #expect(fault?.column == "2020" && fault?.line == 4)
            if problem != .tooLarge("") { #expect(fault?.problem == problem) }
        }
        let twice = Kind.population.fault(Decoding.population + "900\tfemale\t\t\n")
        #expect(twice?.problem == .duplicateRow("the world female"))
        #expect(Kind.population.fault(Decoding.population + "4\tmale\t\t\n")?.problem == .duplicateRow("AFG male"))
        #expect(Kind.population.fault(Decoding.population + "901\tmale\t\t\n")?.problem == .unknownArea("901"))
    }
}
