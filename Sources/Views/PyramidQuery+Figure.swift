import Figures
import MigrationData

extension PyramidQuery {
    func caption(_ model: Model) throws(TableError) -> ViewCaption {
        let areas = try model.data.areas()
        let place = area == .region ? "" : ", " + areas.name(of: area)
        let title =
            switch of {
            case .both: "Migrants against the whole population"
            case .migrants: "Migrants by age and sex"
            case .population: "Population by age and sex"
            }
        let editions = [
            of == .population ? nil : StockQuery.edition, of == .migrants ? nil : Self.populationEdition,
        ].compactMap { $0 }
        return ViewCaption(
            title: title + place, unit: (of == .both ? "per cent of each, " : "per cent, ") + "\(year)",
            reference: area == .region ? "¶5 figure II" : "", editions: editions, source: "")
    }

    func figure(_ model: Model, _ request: FigureRequest) throws(TableError) -> Figure {
        let caption = try caption(model)
        let heading = Heading(
            title: caption.title, unit: caption.unit, note: caption.reference,
            shortTitle: of == .both ? "Migrants and all" : caption.title)
        if request.form == .table { return .table(try ageTable(heading, model, request)) }
        let front = try ages(of == .population ? .population : .migrants, model)
        let behind = of == .both ? try ages(.population, model) : nil
        let rows = AgeTable.standardAges.enumerated().map { position, group in
            row(group, position...position, front, behind, isChosen: position == request.chosenRow)
        }
        let broad = [("under 15", 0...2), ("15–64", 3...12), ("65+", 13...15)].map { label, range in
            row(label, range, front, behind, isChosen: request.chosenRow.map(range.contains) ?? false)
        }
        let frontName = of == .population ? "the whole population, " : "migrants, "
        return .pyramid(
            PopulationPyramid(
                heading: heading, rows: rows, broad: broad, frontLegend: frontName + Self.total(front),
                behindLegend: behind.map { "the whole population, " + Self.total($0) + ", and its edge" } ?? ""))
    }

    private func row(
        _ label: String, _ range: ClosedRange<Int>, _ front: Ages, _ behind: Ages?, isChosen: Bool
    ) -> PopulationPyramid.Row {
        func percent(_ ages: Ages?, _ persons: (Ages) -> [Int]?) -> Double? {
            guard let ages, let counts = persons(ages) else { return nil }
            return ages.share(counts[range].reduce(0, +)).map { $0 * 100 }
        }
        return PopulationPyramid.Row(
            label: label.replacing("-", with: "–"), left: percent(front, \.men), right: percent(front, \.women),
            leftBehind: percent(behind, \.men), rightBehind: percent(behind, \.women), isChosen: isChosen)
    }

    private func ageTable(_ heading: Heading, _ model: Model, _ request: FigureRequest) throws(TableError) -> DataTable
    {
        let migrants = of == .population ? nil : try ages(.migrants, model)
        let population = of == .migrants ? nil : try ages(.population, model)
        var columns = [DataTable.Column(head: "age", isNumeric: false)]
        for (name, isShown) in [("migrants", migrants != nil), ("population", population != nil)] where isShown {
            for head in ["men", "women", "%"] {
                columns.append(DataTable.Column(head: head == "%" ? "% of \(name)" : head, isNumeric: true))
            }
        }
        let rows = AgeTable.standardAges.enumerated().map { position, group in
            var row = [group.replacing("-", with: "–")]
            for ages in [migrants, population].compactMap({ $0 }) {
                row += [
                    NumberText.exact(ages.men?[position]), NumberText.exact(ages.women?[position]),
                    NumberText.percent(ages.share(of: position...position)),
                ]
            }
            return row
        }
        return DataTable(heading: heading, columns: columns, rows: rows, chosen: request.chosenRow)
    }

    private static func total(_ ages: Ages) -> String {
        guard let total = ages.total else { return "not known" }
        let unit = CountUnit(largest: total)
        let decimals = total >= 1_000_000_000 ? 0 : 1
        let word =
            switch unit {
            case .persons: ""
            case .thousands: " thousand"
            case .millions: " million"
            }
        return unit.text(total, decimals: decimals) + word
    }
}
