import Figures
import MigrationData

/// How many there are in each area, as a map: numbers beside the largest, and dots by their share of the inhabitants.
struct AmountMap {
    let region: RegionMap
    let heading: Heading
    /// By area; nil where unknown. Areas that aren't asked for have no entry.
    let persons: [AreaIndex: Int?]
    /// Inhabitants by area, where they are known; empty for a map without shades.
    let population: [AreaIndex: Int]
    /// Of how many inhabitants the shares are: 100 or 1,000.
    let per: Int
    /// What is counted: `Migrants`.
    let what: String
    let request: FigureRequest

    /// Beside so many marks stands a number; the others can be asked for one by one.
    private static let numbered = 18

    func chart() -> MapChart {
        let largest = persons.values.compactMap { $0 }.max() ?? 0
        let unit = CountUnit(largest: largest)
        let strong = largestAreas
        var marks = region.marks(chosen: request.chosenArea)
        for (position, area) in region.members.enumerated() {
            let isChosen = marks[position].isChosen
            guard let persons = persons[area], strong.contains(area) || isChosen else { continue }
            marks[position].number = unit.text(persons)
            marks[position].weight = Double(persons ?? 0)
            marks[position].isStrong = strong.contains(area)
        }
        return MapChart(
            heading: heading, land: region.land, view: request.mapView, marks: marks, shades: shades,
            unit: unit.name, notes: population.isEmpty ? [] : [key])
    }

    private var largestAreas: Set<AreaIndex> {
        var known: [(area: AreaIndex, persons: Int)] = []
        for (area, persons) in persons {
            if let persons, persons > 0 { known.append((area, persons)) }
        }
        known.sort { first, second in
            first.persons == second.persons ? first.area < second.area : first.persons > second.persons
        }
        return Set(known.prefix(Self.numbered).map { $0.area })
    }

    // MARK: Shades

    private static let bounds = [1.0, 3, 10, 25]

    private func level(_ area: AreaIndex) -> Int? {
        guard case .some(.some(let persons)) = persons[area], let inhabitants = population[area], inhabitants > 0
        else { return nil }
        let share = Double(persons) / Double(inhabitants) * Double(per)
        return Self.bounds.filter { share >= $0 }.count
    }

    private var shades: [MapChart.Shade] {
        persons.keys.compactMap { area in
            level(area).map { level in
                MapChart.Shade(
                    area: Int(area.value), level: level, series: SeriesPalette.index(of: region.areas[area]?.subregion))
            }
        }.sorted { $0.area < $1.area }
    }

    /// What the dots mean, and how many areas have them.
    private var key: MapChart.Note {
        let levels = persons.keys.map(level)
        func row(_ label: String, _ level: Int?) -> MapChart.Note.Row {
            let count = levels.count { $0 == level }
            return MapChart.Note.Row(label: label, numbers: [count == 1 ? "1 area " : "\(count) areas"], level: level)
        }
        let labels = ["under 1", "1 to 3", "3 to 10", "10 to 25", "25 and more"]
        let unknown = levels.contains(nil) ? [row("not known", nil)] : []
        return MapChart.Note(
            title: "\(what) per \(NumberText.exact(per)) inhabitants",
            rows: labels.enumerated().map { row($1, $0) } + unknown, spareRows: unknown.count)
    }
}

extension RegionMap {
    /// The inhabitants of each area in a year, as far as they are known.
    static func population(of members: [AreaIndex], year: Int, _ model: Model) throws(TableError) -> [AreaIndex: Int] {
        let ages = try model.data.populationAges()
        let totals = try model.data.populationTotals()
        let areas = try model.data.areas()
        var result: [AreaIndex: Int] = [:]
        for member in members {
            let counted = ages.persons(AreaSet([member]), year: year, sex: .both)?.reduce(0, +)
            result[member] = counted ?? totals.persons(.area(member), year: year, areas: areas)
        }
        return result
    }
}
