import MigrationData

/// The question behind `stock` and `emigrants`.
package struct StockQuery: Hashable, Sendable {
    package var side: StockSide
    package var area: AreaSelection
    package var by: StockBreakdown
    package var years: YearChoice
    package var sex: Sex
    package var edition: String
    /// The form asked for by the line; nil for the usual one.
    package var figure: FigureForm?

    static let figures: [FigureForm] = [.bars, .lines, .map, .multiples, .table]

    /// The edition on which the report rests.
    package static let edition = MigrantStock.reportEdition

    package init(
        side: StockSide = .immigrants, area: AreaSelection = .region, by: StockBreakdown = .total,
        years: YearChoice = .all, sex: Sex = .both, edition: String = StockQuery.edition
    ) {
        self.side = side
        self.area = area
        self.by = by
        self.years = years
        self.sex = sex
        self.edition = edition
    }

    init(_ parameters: Parameters, side: StockSide, model: Model) throws(ViewError) {
        self.side = side
        edition = try parameters.stockEdition(side, model)
        let known = try model.stockYears(side, edition)
        area = try parameters.area("area", default: .region)
        by = try parameters.word("by", default: .total)
        years = try parameters.years(among: known, of: edition) ?? .all
        sex = try parameters.word("sex", default: .both)
        figure = try parameters.figure(Self.figures)
        if by == .subregion { try parameters.refuseSubregions(of: area) }
        if by == .sex, sex != .both {
            throw .conflict("by=sex gives women and men already; leave out sex= or by=")
        }
    }

    func line(_ areas: AreaTable, usual: String) -> String {
        LineWords.join([
            side == .immigrants ? "stock" : "emigrants", "area=" + LineWords.area(area, areas),
            by == .total ? nil : "by=\(by.rawValue)", years.words, sex == .both ? nil : "sex=\(sex.rawValue)",
            edition == usual ? nil : "edition=\(edition)", figure.map { "figure=\($0.rawValue)" },
        ])
    }

    /// One series of the answer: an area or group and a sex, with its persons by year.
    struct Series {
        let selection: AreaSelection
        let sex: Sex
        let persons: [Int?]
    }

    /// The answer: the years covered, and a series for each part.
    func series(_ model: Model) throws(TableError) -> (years: [Int], series: [Series]) {
        let stock = try model.data.stock(edition: edition)
        let areas = try model.data.areas()
        let covered = years.years(among: stock.years(side))
        if by == .area { return (covered, areaSeries(stock, areas, covered)) }
        let series = parts(areas).map { selection, sex in
            Series(
                selection: selection, sex: sex,
                persons: stock.totals(selection, side: side, years: covered, sex: sex, areas: areas))
        }
        return (covered, series)
    }

    private func parts(_ areas: AreaTable) -> [(AreaSelection, Sex)] {
        switch by {
        case .sex: [(area, .female), (area, .male)]
        case .subregion: (areas.subregions(of: area) ?? []).map { ($0, sex) }
        case .total, .area: [(area, sex)]
        }
    }

    /// Of so many areas one walk through the table a year takes less time than to look each up.
    private static let manyAreas = 60

    /// The areas one by one.
    private func areaSeries(_ stock: StockEdition, _ areas: AreaTable, _ years: [Int]) -> [Series] {
        let members = areas.members(of: area).members
        if members.count < Self.manyAreas {
            return members.map(AreaSelection.area).map { area in
                let persons = stock.totals(area, side: side, years: years, sex: sex, areas: areas)
                return Series(selection: area, sex: sex, persons: persons)
            }
        }
        let totals = years.map { stock.totals(side: side, year: $0, sex: sex) }
        return members.map { index in
            Series(selection: .area(index), sex: sex, persons: totals.map { $0[Int(index.value)] })
        }
    }

    /// The rows: areas by M49 number, years ascending, women before men.
    func table(_ model: Model) throws(TableError) -> ViewTable {
        let areas = try model.data.areas()
        let answer = try series(model)
        func rows(_ part: Series) -> [[Value]] {
            zip(answer.years, part.persons).map { year, persons in
                [
                    .text(areas.code(of: part.selection)), .text(areas.name(of: part.selection)), .whole(year),
                    .text(part.sex.rawValue), .whole(persons),
                ]
            }
        }
        let parts = answer.series.map(rows)
        let inOrder =
            by == .sex ? answer.years.indices.flatMap { year in parts.map { $0[year] } } : parts.flatMap(\.self)
        return ViewTable(columns: ["code", "area", "year", "sex", "persons"], rows: inOrder)
    }
}

extension Model {
    /// The years of an edition's migrant stock, for reading a view's line; emigrants are refused where it has no origins.
    func stockYears(_ side: StockSide, _ edition: String) throws(ViewError) -> [Int] {
        try reading { (model) throws(TableError) in
            side == .emigrants
                ? try model.data.migrantStock(edition: edition).years
                : try model.data.stock(edition: edition).years(side)
        }
    }

    /// What a table says, for reading a view's line.
    func reading<Answer>(_ body: (Model) throws(TableError) -> Answer) throws(ViewError) -> Answer {
        do throws(TableError) { return try body(self) } catch { throw .table(error) }
    }
}
