import MigrationData

/// The question behind `displacement`.
package struct DisplacementQuery: Hashable, Sendable {
    package var area: AreaSelection
    package var kind: DisplacementKind
    /// Asylum for people displaced inside, who are counted where they are.
    package var side: DisplacementSide
    package var by: DisplacementBreakdown
    package var years: YearChoice
    package var top: Int?
    /// Only corridors whose two ends lie in the region.
    package var isWithinRegion: Bool
    /// Both, or of refugees in 2019 those of one sex.
    package var sex: Sex
    /// Of refugees in 2019 those of some ages.
    package var ages: RefugeeAgeSpan?
    package var edition: String
    /// The form asked for by the line; nil for the usual one.
    package var figure: FigureForm?

    static let figures: [FigureForm] = [.bars, .lines, .map, .table]

    /// The report's year.
    package static let reportYear = YearChoice.one(DisplacementPairs.year)
    package static let conflictEdition = "idmc-2023-05"

    /// The edition that answers where none is asked for: of refugees, asylum seekers and stateless people the pairs for
    /// 2019 alone, the series for anything else, so that editions never mix in an answer.
    package static func usualEdition(_ kind: DisplacementKind, _ years: YearChoice) -> String {
        if kind == .internallyDisplaced { return conflictEdition }
        return years == reportYear ? DisplacementPairs.edition : DisplacementSeries.edition
    }

    package init(
        area: AreaSelection = .region, kind: DisplacementKind = .refugees, side: DisplacementSide = .asylum,
        by: DisplacementBreakdown = .total, years: YearChoice = DisplacementQuery.reportYear, top: Int? = nil,
        isWithinRegion: Bool = false, sex: Sex = .both, ages: RefugeeAgeSpan? = nil, edition: String? = nil
    ) {
        self.area = area
        self.kind = kind
        self.side = side
        self.by = by
        self.years = years
        self.top = top
        self.isWithinRegion = isWithinRegion
        self.sex = sex
        self.ages = ages
        self.edition = edition ?? Self.usualEdition(kind, years)
    }

    /// Whether the answer comes from the table of ages.
    var isBySexOrAge: Bool { sex != .both || ages != nil }

    func line(_ areas: AreaTable) -> String {
        LineWords.join([
            "displacement", "area=" + LineWords.area(area, areas), kind == .refugees ? nil : "kind=\(kind.rawValue)",
            side == .asylum ? nil : "side=\(side.rawValue)", by == .total ? nil : "by=\(by.rawValue)",
            years == Self.reportYear ? nil : years.words, top.map { "top=\($0)" },
            isWithinRegion ? "within=region" : nil, sex == .both ? nil : "sex=\(sex.rawValue)",
            ages.map { "ages=\($0.first)-\($0.last)" },
            edition == Self.usualEdition(kind, years) ? nil : "edition=\(edition)",
            figure.map { "figure=\($0.rawValue)" },
        ])
    }

    func table(_ model: Model) throws(TableError) -> ViewTable {
        let areas = try model.data.areas()
        if by == .corridor { return try corridorTable(model) }
        let answer = try answer(model)
        var rows: [[Value]] = []
        for part in answer.series {
            for (year, persons) in zip(answer.years, part.persons) {
                rows.append([
                    .text(areas.code(of: part.selection)), .text(areas.name(of: part.selection)), .whole(year),
                    .text(kind.rawValue), .text(side.rawValue), .whole(persons),
                ])
            }
        }
        return ViewTable(columns: ["code", "area", "year", "kind", "side", "persons"], rows: rows)
    }

    private func corridorTable(_ model: Model) throws(TableError) -> ViewTable {
        let areas = try model.data.areas()
        let rows = try corridors(model).map { corridor in
            [
                Value.text(areas.code(of: .area(corridor.origin))), .text(areas.name(of: .area(corridor.origin))),
                .text(areas.code(of: .area(corridor.asylum))), .text(areas.name(of: .area(corridor.asylum))),
                .whole(DisplacementPairs.year), .text(kind.rawValue), .text(side.rawValue), .whole(corridor.persons),
            ]
        }
        return ViewTable(
            columns: [
                "origin_code", "origin", "destination_code", "destination", "year", "kind", "side", "persons",
            ], rows: rows)
    }
}
