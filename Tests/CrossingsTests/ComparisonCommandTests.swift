import Testing

@Suite("crossings show VIEW compare=", .inTurn)
struct ComparisonCommandTests {
    @Test("CSV has the second's number and the difference, exit code 0")
    func csv() throws {
        let result = try Program.run([
            "show", "stock", "area=NPL", "year=2019", "compare=bangladesh", "--format", "csv",
        ])
        #expect(result.status == 0 && result.errors.isEmpty)
        #expect(
            result.output
                == "code,area,year,sex,persons,compared,difference\nNPL,Nepal,2019,both,490802,2185613,-1694811\n")
    }

    @Test("The figure names both sides, in ASCII too, and no line is wider than asked", arguments: [40, 60, 80, 120])
    func text(width: Int) throws {
        let arguments = ["show", "stock area=NPL compare=BGD", "--width", "\(width)", "--charset", "ascii"]
        let result = try Program.run(arguments)
        #expect(result.status == 0)
        #expect(result.output.contains("Nepal") && result.output.contains("Bangladesh"))
        #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= width })
        #expect(result.output.utf8.allSatisfy { $0 < 128 })
    }

    @Test("The sentences that --describe prints are those of the SVG")
    func described() throws {
        let sentences = try Program.run(["show", "stock area=NPL compare=BGD", "--describe"])
        #expect(sentences.status == 0 && sentences.output.contains("lower than that for Bangladesh by 1,694,811"))
        let svg = try Program.run(["show", "stock area=NPL compare=BGD", "--format", "svg"])
        #expect(svg.status == 0 && svg.output.contains("lower than that for Bangladesh by 1,694,811"))
    }

    @Test("What can't be compared is refused with 64 and one line", arguments: ["NPL", "1990", "korea", "nowhere"])
    func refused(value: String) throws {
        let result = try Program.run(["show", "stock area=NPL compare=\(value)"])
        #expect(result.status == 64 && result.output.isEmpty)
        #expect(result.errors.split(separator: "\n").count == 1)
    }
}
