/// Workbooks in the layouts in which publishers hand them out.
package enum MadeUpPublication {
    package typealias Cell = MadeUpWorkbook.Cell

    /// A row of areas: a name, a code where the publisher prints one, and the numbers.
    package struct Line {
        package let name: String
        package let code: Int?
        package let numbers: [Cell]

        package init(_ name: String, _ code: Int?, _ numbers: [Cell]) {
            self.name = name
            self.code = code
            self.numbers = numbers
        }

        var codeCell: Cell { code.map { .number(String($0)) } ?? .empty }
    }

    // MARK: United Nations

    /// Totals by destination as in 2019: numbers of both sexes for all years, then men, then women.
    package static func totals2019(years: [Int], _ lines: [Line]) -> MadeUpWorkbook {
        let pad: [Cell] = [.empty, .empty, .empty, .empty]
        var rows: [[Cell]] = [[], [], []]
        rows.append(pad + ["Workbook: UN_MigrantStockTotal_2019.xlsx"])
        rows.append(
            pad + [
                "Table 1 -  International migrant stock at mid-year by sex and by major area, region, country or area"
            ])
        rows.append(
            pad + ["Suggested citation: UN DESA (2019). International Migrant Stock 2019 (POP/DB/MIG/Stock/Rev.2019)."])
        let blocks = ["both sexes", "male", "female"].flatMap { sex in
            [Cell.text("International migrant stock at mid-year (\(sex))")] + years.dropFirst().map { _ in Cell.empty }
        }
        rows.append(
            ["Sort\norder", "Major area, region, country or area of destination", "Notes", "Code", "Type of data (a)"]
                + blocks)
        rows.append(pad + [.empty] + (0..<3).flatMap { _ in years.map { Cell.number(String($0)) } })
        for (position, line) in lines.enumerated() {
            rows.append(
                [.number(String(position + 1)), .text(line.name), .empty, line.codeCell, "B"] + line.numbers)
        }
        return MadeUpWorkbook([
            MadeUpWorkbook.Sheet(
                "CONTENTS", [["TABLE", "TITLE"], ["Table 1", "International migrant stock at mid-year"]]),
            MadeUpWorkbook.Sheet("Table 1", rows),
            MadeUpWorkbook.Sheet(
                "Table 2",
                [
                    pad + ["Table 2 - Total population at mid-year (thousands)"],
                    [
                        "Sort", "Major area, region, country or area", "Notes", "Code", "Type",
                        "Total population (both sexes)",
                    ],
                    pad + [.empty] + years.map { Cell.number(String($0)) },
                    [1, "Nepal", .empty, 524, .empty] + years.map { _ in Cell.number("28000.5") },
                ]),
        ])
    }

    /// Totals by destination as in 2020: the years stand beside the column's name, what they count three rows above.
    package static func totals2020(years: [Int], _ lines: [Line]) -> MadeUpWorkbook {
        let pad: [Cell] = [.empty, .empty, .empty, .empty]
        var rows: [[Cell]] = [[]]
        rows.append(pad + ["International Migrant Stock 2020: Destination"])
        rows.append(
            pad + ["Table 1: International migrant stock at mid-year by sex and by region, country or area, 1990-2020"])
        rows.append(pad + ["POP/DB/MIG/Stock/Rev.2020"])
        let blocks = ["both sexes combined", "males", "females"].flatMap { sex in
            [Cell.text("International migrant stock at mid-year, \(sex)")] + years.dropFirst().map { _ in Cell.empty }
        }
        rows.append(pad + [.empty] + blocks)
        rows += [[], []]
        rows.append(
            [.empty, "Region, development group, country or area", "Notes", "Location code", "Type of data"]
                + (0..<3).flatMap { _ in years.map { Cell.number(String($0)) } })
        for (position, line) in lines.enumerated() {
            rows.append(
                [.number(String(position + 1)), .text("   \(line.name)"), .empty, line.codeCell, " "] + line.numbers)
        }
        return MadeUpWorkbook([MadeUpWorkbook.Sheet("Table 1", rows)])
    }

    /// Destinations and years down, origins across, a sheet a sex, as in 2019. `lines` are of a sex, with the year among
    /// their numbers first.
    package static func origins2019(origins: [String], _ sheets: [(sex: String, lines: [Line])]) -> MadeUpWorkbook {
        let pad: [Cell] = [.empty, .empty, .empty, .empty, .empty]
        return MadeUpWorkbook(
            sheets.enumerated().map { position, sheet in
                var rows: [[Cell]] = [[], pad + ["Workbook: UN_MigrantStockByOriginAndDestination_2019.xlsx"]]
                rows.append(
                    pad + [
                        .text(
                            "Table \(position + 1) - \(sheet.sex) migrant stock at mid-year by origin and by major area, region, country or area of destination, 1990-2019"
                        )
                    ])
                rows.append(pad + ["POP/DB/MIG/Stock/Rev.2019"])
                rows.append(
                    [
                        "Year", "Sort order", "Major area, region, country or area of destination", "Notes", "Code",
                        "Type of data (a)", "Country or area of origin",
                    ])
                rows.append(pad + [.empty, "Total"] + origins.map { Cell.text($0) })
                for (number, line) in sheet.lines.enumerated() {
                    rows.append(
                        [line.numbers[0], .number(String(number + 1)), .text(line.name), .empty, line.codeCell, "B"]
                            + line.numbers.dropFirst())
                }
                return MadeUpWorkbook.Sheet("Table \(position + 1)", rows)
            })
    }

    /// Destinations and origins down, years across, as in 2020.
    package static func origins2020(years: [Int], _ lines: [(destination: Line, origin: Line)]) -> MadeUpWorkbook {
        var rows: [[Cell]] = [
            [], [.empty, "International Migrant Stock 2020"],
            [
                .empty,
                "Table 1: International migrant stock at mid-year by sex and by region, country or area of destination and origin, 1990-2020",
            ], [.empty, "POP/DB/MIG/Stock/Rev.2020"],
        ]
        let pad = [Cell](repeating: .empty, count: 7)
        let blocks = ["Both sexes combined", "Males", "Females"].flatMap { sex in
            [Cell.text(sex)] + years.dropFirst().map { _ in Cell.empty }
        }
        rows.append(pad + blocks)
        rows.append(
            [
                "Index", "Region, development group, country or area of destination", "Notes of destination",
                "Location code of destination", "Type of data of destination",
                "Region, development group, country or area of origin", "Location code of origin",
            ] + (0..<3).flatMap { _ in years.map { Cell.number(String($0)) } })
        for (position, line) in lines.enumerated() {
            rows.append(
                [
                    .number(String(position + 1)), .text(line.destination.name), .empty, line.destination.codeCell, "B",
                    .text(line.origin.name), line.origin.codeCell,
                ] + line.origin.numbers)
        }
        return MadeUpWorkbook([MadeUpWorkbook.Sheet("Table 1", rows)])
    }

    // MARK: World Bank

    /// Remittances by the World Bank, with notes below and a share that is none of ours.
    package static func remittances(
        _ direction: String, years: [Int], date: String, _ lines: [Line]
    ) -> MadeUpWorkbook {
        let heads = years.enumerated().map { position, year in
            position + 1 == years.count ? Cell.text("\(year)e") : .number(String(year))
        }
        var rows: [[Cell]] = [
            [.text("Migrant remittance \(direction) (US$ million)")] + heads
                + ["Remittances as a share of GDP in 2019 (%)"]
        ]
        for line in lines { rows.append([.text(line.name)] + line.numbers + ["-"]) }
        rows += [
            [], ["Source: World Bank staff calculation based on data from the International Monetary Fund."],
            ["Note: All numbers are in current (nominal) US $."], [.text(date)],
        ]
        return MadeUpWorkbook([MadeUpWorkbook.Sheet("Remittance \(direction)", rows)])
    }
}
