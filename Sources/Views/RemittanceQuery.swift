import MigrationData

/// The question behind `remittances`.
package struct RemittanceQuery: Hashable, Sendable {
    package var area: AreaSelection
    package var direction: RemittanceDirection
    package var by: RemittanceBreakdown
    package var years: YearChoice
    package var top: Int?
    package var edition: String

    /// The years of the report's figure VI.
    package static let reportYears = YearChoice.range(2009, 2019)

    /// The edition on which the report rests for a direction.
    package static func defaultEdition(_ direction: RemittanceDirection) -> String {
        Remittances.reportEdition(direction)
    }

    package init(
        area: AreaSelection = .region, direction: RemittanceDirection = .inflow, by: RemittanceBreakdown = .total,
        years: YearChoice = RemittanceQuery.reportYears, top: Int? = nil
    ) {
        self.area = area
        self.direction = direction
        self.by = by
        self.years = by == .corridor ? .one(RemittanceMatrix.year) : years
        self.top = top
        edition = by == .corridor ? RemittanceMatrix.edition : Self.defaultEdition(direction)
    }

    /// The money of an area as a view that names no edition has it.
    init(_ area: AreaSelection, _ direction: RemittanceDirection, _ model: Model) throws(TableError) {
        self.init(area: area, direction: direction)
        edition = try model.usualRemittanceEdition(direction)
        years = Self.usualYears(among: try model.data.remittances().years(edition, direction))
    }

    init(_ parameters: Parameters, model: Model) throws(ViewError) {
        area = try parameters.area("area", default: .region)
        direction = try parameters.word("direction", default: .inflow)
        by = try parameters.word("by", default: .total)
        top = try parameters.count("top")
        if by == .subregion { try parameters.refuseSubregions(of: area) }
        if top != nil, by == .total {
            throw .conflict("top= cuts a ranking; it goes with by=area, by=subregion or by=corridor")
        }
        if by == .corridor {
            edition = try parameters.edition(among: [RemittanceMatrix.edition], default: RemittanceMatrix.edition)
            _ = try parameters.years(among: [RemittanceMatrix.year], of: edition)
            years = .one(RemittanceMatrix.year)
            return
        }
        let table = try model.reading { (model) throws(TableError) in try model.data.remittances() }
        let editions = table.editions(direction).sorted()
        let direction = direction
        let usual = try model.reading { (model) throws(TableError) in try model.usualRemittanceEdition(direction) }
        edition = try parameters.edition(among: editions, default: usual)
        let known = table.years(edition, direction)
        years = try parameters.years(among: known, of: edition) ?? Self.usualYears(among: known)
    }

    /// The report's years, or all where an edition has none of those.
    private static func usualYears(among known: [Int]) -> YearChoice {
        reportYears.years(among: known).isEmpty ? .all : reportYears
    }

    func line(_ areas: AreaTable, usual: String) -> String {
        let usual = by == .corridor ? RemittanceMatrix.edition : usual
        return LineWords.join([
            "remittances", "area=" + LineWords.area(area, areas),
            direction == .inflow ? nil : "direction=\(direction.rawValue)", by == .total ? nil : "by=\(by.rawValue)",
            by == .corridor || years == Self.reportYears ? nil : years.words, top.map { "top=\($0)" },
            edition == usual ? nil : "edition=\(edition)",
        ])
    }

    /// One series of the answer: an area or group with its money by year.
    struct Series {
        let selection: AreaSelection
        let money: [Money?]
    }

    /// The answer for all breakdowns but corridors; with `top`, by the last year's money, else by M49 number.
    func series(_ model: Model) throws(TableError) -> (years: [Int], series: [Series]) {
        let table = try model.data.remittances()
        let areas = try model.data.areas()
        let covered = years.years(among: table.years(edition, direction))
        let series = parts(areas).map { part in
            Series(
                selection: part,
                money: table.money(part, direction: direction, edition: edition, years: covered, areas: areas))
        }
        return (covered, top.map { Self.largest($0, of: series) } ?? series)
    }

    private func parts(_ areas: AreaTable) -> [AreaSelection] {
        switch by {
        case .total, .corridor: [area]
        case .subregion: areas.subregions(of: area) ?? []
        case .area: areas.members(of: area).members.map(AreaSelection.area)
        }
    }

    /// The series with the most money in the last year; equals as they come, unknown ones not at all.
    private static func largest(_ count: Int, of series: [Series]) -> [Series] {
        let known = series.enumerated().compactMap { position, part in
            (part.money.last ?? nil).map { (money: $0, position: position) }
        }
        let ranked = known.sorted { $0.money != $1.money ? $0.money > $1.money : $0.position < $1.position }
        return ranked.prefix(count).map { series[$0.position] }
    }

    /// The corridors of the bilateral matrix: by money with `top`, else by the M49 numbers of sender and receiver.
    func corridors(_ model: Model) throws(TableError) -> [RemittanceCorridor] {
        let ranking = try ranking(model)
        if let top { return Array(ranking.prefix(top)) }
        return ranking.sorted { ($0.sender, $0.receiver) < ($1.sender, $1.receiver) }
    }

    /// All corridors of the area in the bilateral matrix, by money.
    func ranking(_ model: Model) throws(TableError) -> [RemittanceCorridor] {
        try model.data.remittanceMatrix().ranking(area, direction: direction, areas: model.data.areas())
    }

    func table(_ model: Model) throws(TableError) -> ViewTable {
        if by == .corridor { return try corridorTable(model) }
        let areas = try model.data.areas()
        let answer = try series(model)
        var rows: [[Value]] = []
        for part in answer.series {
            for (year, money) in zip(answer.years, part.money) {
                rows.append([
                    .text(areas.code(of: part.selection)), .text(areas.name(of: part.selection)), .whole(year),
                    .text(direction.rawValue), .text(edition), .money(money),
                ])
            }
        }
        return ViewTable(columns: ["code", "area", "year", "direction", "edition", "usd_million"], rows: rows)
    }

    private func corridorTable(_ model: Model) throws(TableError) -> ViewTable {
        let areas = try model.data.areas()
        let rows = try corridors(model).map { corridor in
            [
                Value.text(areas.code(of: .area(corridor.sender))), .text(areas.name(of: .area(corridor.sender))),
                .text(areas.code(of: .area(corridor.receiver))), .text(areas.name(of: .area(corridor.receiver))),
                .whole(RemittanceMatrix.year), .text(direction.rawValue), .text(edition),
                .money(Money(thousands: Int64(corridor.millions) * 1_000)),
            ]
        }
        return ViewTable(
            columns: [
                "origin_code", "origin", "destination_code", "destination", "year", "direction", "edition",
                "usd_million",
            ], rows: rows)
    }
}
