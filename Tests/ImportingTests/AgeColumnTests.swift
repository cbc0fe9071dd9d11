import Importing
import MigrationData
import Testing

@Suite("Long CSV with ages")
struct AgeColumnTests {
    private static let header = "origin,destination,year,sex,age,persons\n"

    private func lines(_ csv: String) throws -> [String] {
        let bench = try Workbench()
        try bench.add(bench.read(csv: Self.header + csv))
        return try bench.rows(out: "migrant-stock.mine.tsv").map { row in
            row.keys.sorted().map { "\($0)=\(row[$0] ?? "")" }.joined(separator: " ")
        }
    }

    private func fault(_ csv: String) throws -> String {
        try Workbench().fault(csv: Self.header + csv)?.description ?? ""
    }

    @Test("Ages are added up, in any order of rows; what isn't known adds nothing")
    func sums() throws {
        let expected = ["both_2019=100 destination=356 female_2019=40 origin=524"]
        #expect(
            try lines(
                "NPL,IND,2019,both,0-4,60\nNPL,IND,2019,female,5+,30\nNPL,IND,2019,both,5+,40\nNPL,IND,2019,female,0-4,10\n"
            )
                == expected)
        #expect(
            try lines("NPL,IND,2019,both,0–4,100\nNPL,IND,2019,both,5+,\nNPL,IND,2019,female,unknown,40\n") == expected)
        #expect(
            try lines("NPL,IND,2019,both,0-4,..\nNPL,IND,2019,both,5+,\n")
                == ["both_2019= destination=356 female_2019= origin=524"])
    }

    @Test("A total counts once, beside its parts or without them")
    func totals() throws {
        let expected = ["both_2019=100 destination=356 female_2019=40 origin=524"]
        let parts = "NPL,IND,2019,both,0-4,60\nNPL,IND,2019,both,5+,39\nNPL,IND,2019,female,0-99,40\n"
        #expect(try lines("NPL,IND,2019,both,total,100\n" + parts) == expected)
        #expect(try lines(parts + "NPL,IND,2019,both,All ages,100\n") == expected)
        #expect(try lines("NPL,IND,2019,male,all,60\nNPL,IND,2019,both,Total,100\n") == expected)
        #expect(try lines("NPL,IND,2019,both,total,\n" + parts).first?.hasPrefix("both_2019=99") == true)
    }

    @Test(
        "Ages that would count twice, or are none, are told with their line",
        arguments: [
            ("NPL,IND,2019,both,0-4,1\nnepal,356,2019,both,0-4,1\n", "line 3, column persons: a second row"),
            ("NPL,IND,2019,both,0-4,1\nNPL,IND,2019,both,00 - 04,1\n", "line 3, column persons: a second row"),
            ("NPL,IND,2019,both,0-4,\nNPL,IND,2019,both,0-4,2\n", "line 3, column persons: a second row"),
            ("NPL,IND,2019,both,total,1\nNPL,IND,2019,both,all ages,1\n", "line 3, column persons: a second row"),
            ("NPL,IND,2019,both,5-9,1\nNPL,IND,2019,both,0-14,3\n", "line 3, column age: the ages 0-14 overlap 5-9"),
            ("NPL,IND,2019,both,75+,1\nNPL,IND,2019,both,80,3\n", "line 3, column age: the ages 80 overlap 75+"),
            ("NPL,IND,2019,both,young,1\n", "line 2, column age: \"young\" is none of 0-4"),
            ("NPL,IND,2019,both,9-5,1\n", "line 2, column age: \"9-5\""),
            ("NPL,IND,2019,both,,1\n", "line 2, column age: the age is missing"),
            (
                "NPL,IND,2019,both,0-4,2147483000\nNPL,IND,2019,both,5+,2147483000\n",
                "line 3, column persons: the ages add"
            ),
            ("NPL,IND,2019,both,total,99\nNPL,IND,2019,both,0+,100\n", "NPL to IND in 2019: 100 persons by age of 99"),
            (
                "NPL,IND,2019,both,0+,99\nNPL,IND,2019,male,0+,60\nNPL,IND,2019,female,0-9,30\nNPL,IND,2019,female,10+,10\n",
                "NPL to IND in 2019: 40 women and 60 men are not 99 persons"
            ),
            ("NPL,IND,2019,male,total,60\nNPL,IND,2019,both,total,50\n", "line 3, column persons: 60 men of 50"),
        ])
    func faults(rows: String, what: String) throws {
        let description = try fault(rows)
        #expect(description.contains(what), "\(description)")
    }

    @Test("A hundred single ages are taken, more groups than ages there could be aren't")
    func manyAges() throws {
        let ages = (0..<100).map { "NPL,IND,2019,both,\($0),2\n" }.joined()
        #expect(try lines(ages) == ["both_2019=200 destination=356 female_2019= origin=524"])
        #expect(try fault(ages + "NPL,IND,2019,both,99,2\n").contains("line 102, column persons: a second row"))
        #expect(try fault(ages + "NPL,IND,2019,both,70+,2\n").contains("the ages 70+ overlap 70 "))
        let many = (0..<129).map { "NPL,IND,2019,both,\($0),1\n" }.joined()
        #expect(try fault(many).contains("line 130, column age: there are too many age groups"))
    }
}
