import Figures
import MigrationData
import Screen
import Views

extension Book {
    /// The years as columns, lines or a table; below them from where to where.
    func displacementBlocks(_ area: AreaSelection, _ count: DisplacedCount) throws(TableError) -> [Page.Block] {
        if state.form == .table { return [Page.Block(.figure(.table(try yearTable(area, count))))] }
        if state.isMap { return [Page.Block(.figure(.map(try displacementMap(area, count))))] }
        let rows = try displacedRows()
        let below = rows.isEmpty ? [] : [try rowBlock(rows, area, count)]
        guard let years = try yearBlock(area, count) else {
            return below.isEmpty ? [Page.Block(.text(paragraph("Nobody is counted here.", .dim)))] : below
        }
        return [years] + below
    }

    // MARK: The years

    /// The years from the first to the last in which somebody was counted; nil without any.
    func yearBlock(_ area: AreaSelection, _ count: DisplacedCount) throws(TableError) -> Page.Block? {
        let areas = try model.data.areas()
        guard count.kind == .internallyDisplaced || areas.isInRegion(area) else { return nil }
        let all = try count.query(area, years: span(try displacementYears(count))).answer(model)
        let known = zip(all.years, all.series.first?.persons ?? []).filter { $0.1 != nil }
        guard let first = known.first?.0, let last = known.last?.0, first < last else { return nil }
        let isGroup = areas.subregions(of: area).map { $0.count > 1 } ?? false
        let query = count.query(
            area, by: state.form == .lines && isGroup ? .subregion : .total, years: .range(first, last))
        let drawing = try View.displacement(query).drawing(
            model: model, request: request(chosenYear: state.displacementYear))
        let minimum = figureSize.height >= 24 ? 14 : 10
        return Page.Block(marking(drawing, count), minimum: minimum)
    }

    private func span(_ years: [Int]) -> YearChoice { .range(years.first ?? 0, years.last ?? 0) }

    /// The drawing with a heading that suits its width, and with what came after the report marked as such.
    private func marking(_ drawing: Drawing, _ count: DisplacedCount) -> Drawing {
        func fitted(_ heading: Heading, _ more: String = "") -> Heading {
            let unit = heading.unit.parts(between: ",").first ?? ""
            return Heading(
                title: heading.title, unit: "\(unit), end of each year" + more, note: heading.note,
                shortTitle: count.shortTitle)
        }
        switch drawing {
        case .figure(.columns(var chart)):
            chart.heading = chart.heading.map { fitted($0) }
            for position in chart.columns.indices {
                chart.columns[position].isLater = (Int(chart.columns[position].label) ?? 0) > Self.reportYear
            }
            chart.laterNotes = ["what the report could not know →", "after the report →", "later →"]
            return .figure(.columns(chart))
        case .figure(.lines(var chart)):
            chart.heading = fitted(chart.heading, "; after \(Self.reportYear) later than the report")
            chart.chosenYear = state.displacementYear
            return .figure(.lines(chart))
        default: return drawing
        }
    }

    // MARK: All counts

    /// A row a year, a column a count; the chosen count is never left out.
    private func yearTable(_ area: AreaSelection, _ count: DisplacedCount) throws(TableError) -> DataTable {
        let years = try displacementYears()
        var columns = [DataTable.Column(head: "end of", minimumWidth: 6)]
        var rows = years.map { [String($0) + ($0 > Self.reportYear ? " →" : "")] }
        for count in DisplacedCount.all {
            columns.append(DataTable.Column(head: count.head, isNumeric: true))
            let known = try displacementYears(count)
            let answer = try count.query(area, years: span(known)).answer(model)
            let persons = Dictionary(
                zip(answer.years, answer.series.first?.persons ?? []), uniquingKeysWith: { first, _ in first })
            for (position, year) in years.enumerated() {
                rows[position].append(NumberText.exact(known.contains(year) ? persons[year] ?? nil : nil))
            }
        }
        let chosen = years.firstIndex(of: state.displacementYear) ?? 0
        var table = DataTable(
            heading: Heading(
                title: "Displaced, all counts", unit: "persons; → later than the report", note: "¶15–16",
                shortTitle: "All counts"),
            columns: columns, rows: rows, firstVisible: max(0, chosen - max(0, figureSize.height - 9)),
            keeps: [(DisplacedCount.all.firstIndex(of: count) ?? 0) + 1])
        table.signStyles = years.map { year in
            year == state.displacementYear ? .strong : year > Self.reportYear ? .byEdition : .dim
        }
        return table
    }

    // MARK: From where to where

    private func rowBlock(
        _ rows: [DisplacedRow], _ area: AreaSelection, _ count: DisplacedCount
    ) throws(TableError) -> Page.Block {
        let naming = Naming(areas: try model.data.areas())
        let isNarrow = figureSize.width < 60
        func name(_ selection: AreaSelection) -> String {
            isNarrow ? SeriesPalette.shortName(selection, areas: naming.areas) : naming.mediumName(selection)
        }
        let isOne: Bool
        if case .area = area { isOne = true } else { isOne = false }
        let unit = isOne ? CountUnit.persons : CountUnit(largest: rows.first?.persons ?? 0)
        let origins = isOne ? [] : rows.compactMap { row in row.corridor.map { name(.area($0.origin)) } }
        let width = origins.map { PlainText.width($0) }.max() ?? 0
        let bars = rows.enumerated().map { position, row in
            let swatch = isOne ? row.area : row.corridor.map { .area($0.origin) } ?? row.area
            var label = name(row.area)
            var short = SeriesPalette.shortName(row.area, areas: naming.areas)
            if !isOne, let corridor = row.corridor {
                let gap = PlainText.spaces(max(0, width - PlainText.width(origins[position])))
                label = origins[position] + gap + " › " + name(.area(corridor.asylum))
                short = [corridor.origin, corridor.asylum].map { naming.areas.code(of: .area($0)) }
                    .joined(separator: " › ")
            }
            return RankedBars.Row(
                label: label, shortLabel: short, series: SeriesPalette.index(of: swatch, areas: naming.areas),
                value: Double(row.persons),
                number: isOne
                    ? NumberText.exact(row.persons) : unit.text(row.persons, decimals: unit == .millions ? 2 : 1))
        }
        var figure = RankedBars(heading: rowHeading(unit, isOne: isOne, count), rows: bars, chosen: chosenRow)
        if !origins.isEmpty, figureSize.height >= 24, !isNarrow {
            let head = "fled from"
            figure.labelHead = head + PlainText.spaces(max(1, width - head.count + 3)) + "found refuge in"
        }
        return Page.Block(.figure(.ranked(figure)), minimum: 5, choice: .row)
    }

    private func rowHeading(_ unit: CountUnit, isOne: Bool, _ count: DisplacedCount) -> Heading {
        let year = count.hasCorridors ? Self.reportYear : state.displacementYear
        let title =
            switch (count.hasCorridors, isOne, count.side) {
            case (false, _, _): "In which areas"
            case (true, false, _): "From where to where"
            case (true, true, .asylum): "From where they came"
            case (true, true, .origin): "Where they found refuge"
            }
        let edition = count.query(.region, years: .one(year)).edition
        let source = edition.split(separator: "-").prefix(2).joined(separator: " ").uppercased()
        return Heading(title: title, unit: "\(unit.name), end of \(year)", note: source)
    }
}

extension DisplacedCount {
    /// The head of a column.
    fileprivate var head: String {
        switch (kind, side) {
        case (.refugees, .asylum): "refugees"
        case (.refugees, .origin): "from here"
        case (.asylumSeekers, .asylum): "seekers"
        case (.asylumSeekers, .origin): "from here"
        case (.stateless, _): "stateless"
        case (.internallyDisplaced, _): "inside"
        }
    }
}
