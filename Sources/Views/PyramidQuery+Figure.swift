import Figures
import MigrationData
import Screen

extension PyramidQuery {
    func caption(_ model: Model) throws(TableError) -> ViewCaption {
        let areas = try model.data.areas()
        let place = area == .region ? "" : ", " + areas.name(of: area)
        if let total = try populationTotal(sex, model) {
            return ViewCaption(
                title: "Population" + place + filter,
                unit:
                    "\(CountUnit(largest: total).name), \(year), \(Self.number(total, of: total)) in all, ages not known",
                reference: area == .region && year == 2020 ? "¶3" : "", editions: [Self.populationEdition], source: "")
        }
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
            title: title + place + filter, unit: unit,
            reference: area == .region && year == Afterwards.reportYear ? "¶5 figure II" : "", editions: editions,
            source: "")
    }

    /// Per cent of what, the year, and which ages are estimated.
    private var unit: String {
        let of = of == .both ? " of each" : range == nil && sex == .both ? "" : " of all"
        let estimated = parts.filter { $0.years < 5 }.map { $0.label.replacing("-", with: "–") }
        let note = estimated.isEmpty ? "" : ", \(estimated.joined(separator: " and ")) estimated"
        return "per cent\(of), \(year)\(note)"
    }

    /// The ages and the sex in words, where they are not all.
    private var filter: String {
        var words = ""
        if let range { words += ", " + range.text.replacing("-", with: "–") }
        if sex != .both { words += sex == .female ? ", women" : ", men" }
        return words
    }

    func figure(_ model: Model, _ request: FigureRequest) throws(TableError) -> Figure {
        let caption = try caption(model)
        let heading = Heading(
            title: caption.title, unit: caption.unit, note: caption.reference,
            shortTitle: of == .both ? "Migrants and all" + filter : caption.title)
        if request.form == .table { return .table(try ageTable(heading, model, request)) }
        if try populationTotal(sex, model) != nil { return .grouped(try totals(heading, model)) }
        if sex != .both { return .grouped(try oneSex(heading, model, request)) }
        let front = try ages(of == .population ? .population : .migrants, model)
        let behind = of == .both ? try ages(.population, model) : nil
        let rows = parts.enumerated().map { position, part in
            row(part.label, [part], front, behind, isChosen: position == request.chosenRow)
        }
        let broad = broadGroups.map { label, range in
            row(
                label, Array(parts[range]), front, behind,
                isChosen: request.chosenRow.map(range.contains) ?? false)
        }
        let frontName = of == .population ? "the whole population, " : "migrants, "
        return .pyramid(
            PopulationPyramid(
                heading: heading, rows: rows, broad: broad, frontLegend: frontName + Self.total(front),
                behindLegend: behind.map { "the whole population, " + Self.total($0) + ", and its edge" } ?? ""))
    }

    /// The few groups that stand for all, as positions among the parts.
    private var broadGroups: [(String, ClosedRange<Int>)] {
        if let range { return [(range.text.replacing("-", with: "–"), 0...max(0, parts.count - 1))] }
        return [("under 15", 0...2), ("15–64", 3...12), ("65+", 13...15)]
    }

    private func row(
        _ label: String, _ parts: [AgeRange.Part], _ front: Ages, _ behind: Ages?, isChosen: Bool
    ) -> PopulationPyramid.Row {
        func percent(_ ages: Ages?, _ persons: (Ages) -> [Int]?) -> Double? {
            guard let ages, let counts = persons(ages) else { return nil }
            return ages.share(parts.reduce(0) { $0 + ($1.persons(counts) ?? 0) }).map { $0 * 100 }
        }
        return PopulationPyramid.Row(
            label: label.replacing("-", with: "–"), left: percent(front) { $0.men }, right: percent(front) { $0.women },
            leftBehind: percent(behind) { $0.men }, rightBehind: percent(behind) { $0.women }, isChosen: isChosen)
    }

    private func ageTable(_ heading: Heading, _ model: Model, _ request: FigureRequest) throws(TableError) -> DataTable
    {
        let migrants = of == .population ? nil : try ages(.migrants, model)
        let population = of == .migrants ? nil : try ages(.population, model)
        var columns = [DataTable.Column(head: "age", isNumeric: false)]
        for (name, isShown) in [("migrants", migrants != nil), ("population", population != nil)] where isShown {
            for head in (sex == .female ? [] : ["men"]) + (sex == .male ? [] : ["women"]) + ["%"] {
                columns.append(DataTable.Column(head: head == "%" ? "% of \(name)" : head, isNumeric: true))
            }
        }
        let rows = parts.map { part in
            var row = [part.label.replacing("-", with: "–")]
            for ages in [migrants, population].compactMap({ $0 }) {
                let (men, women) = (part.persons(ages.men), part.persons(ages.women))
                let shown = sex == .female ? [women] : sex == .male ? [men] : [men, women]
                let known = shown.compactMap { $0 }
                row += shown.map(NumberText.exact)
                row.append(NumberText.percent(known.isEmpty ? nil : ages.share(known.reduce(0, +))))
            }
            return row
        }
        return DataTable(heading: heading, columns: columns, rows: rows, chosen: request.chosenRow)
    }

    private static func total(_ ages: Ages) -> String {
        guard let total = ages.total else { return "not known" }
        let word =
            switch CountUnit(largest: total) {
            case .persons: ""
            case .thousands: " thousand"
            case .millions: " million"
            }
        return number(total, of: total) + word
    }

    /// Persons in the unit of a figure whose largest number is `largest`; from a thousand millions up without decimals.
    static func number(_ persons: Int?, of largest: Int) -> String {
        CountUnit(largest: largest).text(persons, decimals: largest >= 1_000_000_000 ? 0 : 1)
    }
}
