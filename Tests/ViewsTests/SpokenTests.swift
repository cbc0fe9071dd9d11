import MigrationData
import Screen
import Testing
import Views

@Suite("Views for those who listen")
struct SpokenTests {
    @Test(
        "Signs become words",
        arguments: [
            ("¶7", "paragraph 7"), ("¶59–68", "paragraphs 59 to 68"), ("¶4, 7, 9", "paragraphs 4, 7, 9"),
            ("Nepal › India", "Nepal to India"), ("2019 · both sexes · UN DESA", "2019, both sexes, UN DESA"),
            ("−29 %", "minus 29 %"), ("+9 %", "plus 9 %"), ("×8.1", "times 8.1"), ("<0.1", "less than 0.1"),
            ("..", "not known"), ("15–64", "15 to 64"), ("✓ agrees  in the data", "agrees, in the data"),
            ("total   64.9", "total, 64.9"), ("▆▆▆▆", ""),
            ("printed: ..; data ..", "printed: not known; data not known"),
            ("", ""), ("well-known", "well-known"), ("─────", ""), ("a → b", "a, b"), ("→ unfolds", "Right unfolds"),
            ("over 7.8 M.", "over 7.8 million."), ("¶70 · 7 asks", "paragraph 70, 7 asks"),
            ("329.5 bn", "329.5 billion"), ("65+ 16.7 %", "65 and over 16.7 %"),
            ("c or Esc ends it", "c or Escape ends it"),
            ("Region  Some people", "Region. Some people"), ("2019 vs Nepal", "2019 against Nepal"),
        ])
    func signs(text: String, spoken: String) {
        #expect(Spoken.text(text) == spoken)
    }
}

/// The lines of whole views.
@Suite("Views, line by line")
struct SpokenViewTests {
    private let model = Tables.model()

    private func spoken(_ line: String) throws -> SpokenView { try SpokenView(model.view(line), model: model) }

    @Test("A line a row, with the number of the row in full")
    func rows() throws {
        for line in [
            "stock area=region by=subregion", "corridors origin=NPL", "matrix", "pyramid area=NPL",
            "remittances area=region by=area year=2019", "displacement area=region by=corridor", "students",
            "remittance-cost area=NPL", "area NPL", "published", "claims", "paragraph 4-9", "objectives", "covid",
            "measures", "recommendations", "sources", "stock area=NPL compare=BGD", "corridors origin=NPL compare=PAK",
        ] {
            let view = try spoken(line)
            let table = try model.table(line)
            #expect(view.rows.count == table.rows.count, "\(line)")
            #expect(view.lines.allSatisfy { !$0.isEmpty && !$0.contains("  ") && !$0.contains("..,") }, "\(line)")
            #expect(!view.lines.joined().contains("¶"), "\(line)")
            guard let column = table.columns.firstIndex(of: "persons") else { continue }
            for (row, values) in zip(view.rows, table.rows) {
                guard case .whole(let persons) = values[column] else { continue }
                let number = persons == nil ? "not known" : NumberText.exact(persons)
                #expect(row.contains(": " + number), "\(row)")
            }
        }
    }

    @Test("Corridors are told from where to where, with rank and share")
    func corridors() throws {
        let view = try spoken("corridors origin=NPL top=2 year=2019")
        #expect(view.unit == "In persons, year 2019, both sexes.")
        #expect(
            view.rows == [
                "1. Nepal to Malaysia: 578,082; share 25.3 %", "2. Nepal to India: 533,646; share 23.4 %",
            ])
    }

    @Test("Of stock over the years each row says its year")
    func years() throws {
        let view = try spoken("stock area=NPL years=2015-2019")
        #expect(view.title == "Migrant stock in Nepal")
        #expect(view.rows == ["Nepal, 2015: 509,471", "Nepal, 2019: 490,802"])
    }

    @Test("A text can be cut, and says so; in ASCII it is ASCII")
    func text() throws {
        let view = try spoken("corridors destination=CIV")
        let text = view.text(height: 4, in: .ascii)
        let lines = text.split(separator: "\n")
        #expect(lines.count == 4 && lines[3] == "\(view.lines.count - 3) more lines are left out.")
        #expect(text.utf8.allSatisfy { $0 < 128 })
        #expect(view.text(in: .unicode).split(separator: "\n").map(String.init) == view.lines)
    }
}
