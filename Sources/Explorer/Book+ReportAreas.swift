import MigrationData
import ReportData
import Screen
import Views

/// What the report says of areas, and of single measures.
extension Book {
    // MARK: Rows

    /// The areas that the report names, folded under one head.
    func areaRows() throws(TableError) -> [ListRow] {
        let named = try namedAreas()
        var head = ListRow(.section("areas"), label: "Areas named", numbers: [String(named.count)])
        head.isUnfolded = state.current.unfolded.contains(.section("areas"))
        return head.isUnfolded == true ? [head] + (try byName(named)).map(row) : [head]
    }

    func row(_ index: AreaIndex) -> ListRow {
        let area = try? model.data.areas()[index]
        var row = ListRow(.area(.area(index)), label: area?.name ?? "", short: area?.shortName)
        row.indent = 2
        return row
    }

    /// What a link has led to and the outline has no row for.
    func strayRows() throws(TableError) -> [ListRow] {
        guard case .measure(let id)? = state.current.item,
            let measure = try model.report.measure(id)
        else { return [] }
        memo.ofPane.rowsHangOnChoice = true
        return [
            .heading("Measure", numbers: [Self.places(measure.paragraphs)]),
            .marked(.measure(id), measure.polarity.mark(in: state.characters), label: measure.label), .air,
        ]
    }

    /// Every area that a paragraph, a measure or an impact names.
    private func namedAreas() throws(TableError) -> [AreaIndex] {
        let table = try model.data.areas()
        let codes = Set(
            try model.report.paragraphs().flatMap(\.areas) + model.report.measures().flatMap(\.areas)
                + model.report.covidImpacts().flatMap(\.areas))
        return codes.compactMap { table.area(iso: $0) }
    }

    private func byName(_ named: [AreaIndex]) throws(TableError) -> [AreaIndex] {
        let table = try model.data.areas()
        return named.sorted { (table[$0]?.name ?? "") < (table[$1]?.name ?? "") }
    }

    func matchingAreas() throws(TableError) -> [AreaIndex] {
        let table = try model.data.areas()
        let naming = Naming(areas: table)
        let found = try byName(namedAreas()).filter { naming.matches(.area($0), state.current.filter) }
        // Who types a whole name means that one, and not another that holds it.
        let wanted = PlainText.ascii(state.current.filter).lowercased()
        let whole = found.filter { PlainText.ascii(table[$0]?.name ?? "").lowercased() == wanted }
        return whole + found.filter { !whole.contains($0) }
    }

    // MARK: An area

    func groups(ofArea index: AreaIndex) throws(TableError) -> [LinkGroup] {
        guard let code = try model.data.areas()[index]?.code else { return [] }
        let paragraphs = try model.report.paragraphs().filter { $0.areas.contains(code) }
        let figures = try model.report.publishedFigures().filter { $0.area == code }
        let measures = try model.report.measures().filter { $0.areas.contains(code) }
        let impacts = try model.report.covidImpacts().filter { $0.areas.contains(code) }
        let ids = Set(measures.map(\.id))
        let asks = try model.report.recommendationAsks().filter { !ids.isDisjoint(with: $0.measures) }
        return [
            LinkGroup(title: "Named in", links: paragraphs.map { .paragraph($0.number) }),
            LinkGroup(title: "Printed numbers", links: figures.map { .figure($0.id) }),
            LinkGroup(title: "Measures", links: measures.map { .measure($0.id) }),
            LinkGroup(title: "The pandemic", links: impacts.map { .impact($0.id) }),
            LinkGroup(title: "Asks that its measures bear on", links: asks.map { .ask($0.id) }),
            LinkGroup(title: "In the data", unit: "who lives there", links: [.area(index)]),
        ]
    }

    func areaCard(_ index: AreaIndex) throws(TableError) -> [StyledText] {
        guard let area = try model.data.areas()[index] else { return [] }
        let place = area.subregion?.title ?? AreaGroup.outside.title
        return titled(area.name, place: area.code) + paragraph("What the report says of it; " + place + ".", .dim)
    }

    // MARK: A measure

    func groups(ofMeasure id: String) throws(TableError) -> [LinkGroup] {
        guard let measure = try model.report.measure(id) else { return [] }
        let asks = try model.report.recommendationAsks().filter { $0.measures.contains(id) }
        return [
            LinkGroup(title: "Asks that rest on it", links: asks.map { .ask($0.id) }),
            LinkGroup(title: "Paragraphs", links: measure.paragraphs.compactMap(Int.init).map { .paragraph($0) }),
            LinkGroup(title: "Objectives", links: measure.objectives.compactMap(Int.init).map { .objective($0) }),
            LinkGroup(title: "Areas", links: try areas(measure.areas)),
            LinkGroup(title: "Footnotes", links: measure.footnotes.map { .footnote($0) }),
        ]
    }

    func measureCard(_ id: String) throws(TableError) -> [StyledText] {
        guard let measure = try model.report.measure(id) else { return [] }
        let sign = StyledText([
            .init(" " + measure.polarity.mark(in: state.characters) + " ", measure.polarity.style),
            .init(measure.polarity.rawValue + " · " + measure.theme, .dim),
        ])
        return titled(measure.actor, place: Self.places(measure.paragraphs)) + [sign, StyledText("")]
            + paragraph(measure.statement + ".")
    }
}
