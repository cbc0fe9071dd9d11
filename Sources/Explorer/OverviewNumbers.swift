import Figures
import MigrationData
import Screen
import Views

/// The numbers of the overview: those who live here (left) and those who left (right), on one scale.
struct OverviewNumbers {
    let stock: MigrantStock
    let areas: AreaTable
    let state: ExplorerState

    /// One side of migration, ready to be drawn.
    struct Side {
        let headline: Double?
        let first: String
        let second: String
        let note: String
        let columns: [ColumnChart.Column]
        let split: SplitBar
    }

    init(_ book: Book) throws(TableError) {
        stock = try book.model.data.migrantStock()
        areas = try book.model.data.areas()
        state = book.state
    }

    private var isShort: Bool { state.size.width < 96 }
    /// Whether a side is too narrow for whole captions.
    private var hasShortCaptions: Bool { state.size.width < 112 }

    var left: Side {
        let here = millions(.world, .region, state.stockYear)
        return Side(
            headline: here, first: isShort ? "million" : "million \(migrantsWord)",
            second: isShort ? "live here" : "live in the region", note: "¶4, 7, 9", columns: columns(.world, .region),
            split: split(
                "Where from", here,
                hasShortCaptions ? ("% in region", "% elsewhere") : ("% born in the region", "% born elsewhere")))
    }

    var right: Side {
        let away = millions(.region, .world, state.stockYear)
        return Side(
            headline: away, first: isShort ? "million" : "million of its \(peopleWord)", second: "live abroad",
            note: "¶6, 7, 9", columns: columns(.region, .world),
            split: split(
                "Where to", away,
                hasShortCaptions ? ("% in region", "% elsewhere") : ("% stayed in the region", "% left the region")))
    }

    /// The largest number of both sides.
    static func maximum(_ sides: Side...) -> Double {
        sides.flatMap(\.columns).compactMap(\.value).max() ?? 0
    }

    private func millions(_ origins: AreaSelection, _ destinations: AreaSelection, _ year: Int) -> Double? {
        stock.persons(
            from: areas.origins(of: origins), to: areas.members(of: destinations), year: year, sex: state.sex
        ).map { Double($0) / 1_000_000 }
    }

    private func columns(_ origins: AreaSelection, _ destinations: AreaSelection) -> [ColumnChart.Column] {
        stock.years.map { year in
            let all = millions(origins, destinations, year)
            return ColumnChart.Column(
                label: String(year), lower: millions(.region, .region, year), value: all,
                number: NumberText.scaled(all, decimals: isShort ? 0 : 1), isChosen: year == state.stockYear)
        }
    }

    private func split(_ title: String, _ all: Double?, _ captions: (String, String)) -> SplitBar {
        let inside = millions(.region, .region, state.stockYear)
        let share = inside.flatMap { inside in all.flatMap { $0 > 0 ? inside / $0 : nil } }
        let rest = share.map { 1 - $0 }
        let unit = "\(NumberText.scaled(inside)) of \(NumberText.scaled(all)) million"
        return SplitBar(
            heading: Heading(title: title, unit: unit + (hasShortCaptions ? "" : " inside the region")),
            parts: [share, rest],
            captions: [NumberText.percent(share) + " " + captions.0, NumberText.percent(rest) + " " + captions.1])
    }

    var migrantsWord: String {
        switch state.sex {
        case .both: "migrants"
        case .female: "migrant women"
        case .male: "migrant men"
        }
    }

    var peopleWord: String {
        switch state.sex {
        case .both: "people"
        case .female: "women"
        case .male: "men"
        }
    }
}
