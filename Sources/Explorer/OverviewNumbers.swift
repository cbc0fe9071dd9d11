import Figures
import MigrationData
import Screen
import Views

/// The numbers of the overview: those who live here (left) and those who left (right), on one scale.
struct OverviewNumbers {
    let stock: MigrantStock
    let areas: AreaTable
    let state: ExplorerState
    /// By year: who lives in the region, who left its areas, and who did both, in millions.
    private let totals: [(here: Double?, away: Double?, inside: Double?)]

    /// One side of migration, ready to be drawn.
    struct Side {
        var headline: Double?
        let first: String
        let second: String
        let note: String
        let columns: [ColumnChart.Column]
        var split: SplitBar
        /// Whether its numbers lie between two years, in which alone anything was counted.
        var isBetween = false
    }

    init(_ book: Book) throws(TableError) {
        stock = try book.model.data.migrantStock()
        areas = try book.model.data.areas()
        state = book.state
        if let known = book.memo.ofPane.overview {
            totals = known
            return
        }
        let (region, everywhere) = (areas.region, areas.origins(of: .world))
        totals = stock.years.map { [stock, areas, sex = state.sex] year in
            func millions(_ origins: AreaSet, _ destinations: AreaSet) -> Double? {
                stock.persons(from: origins, to: destinations, year: year, sex: sex).map { Double($0) / 1_000_000 }
            }
            return (millions(everywhere, region), millions(region, areas.all), millions(region, region))
        }
        book.memo.ofPane.overview = totals
    }

    private var chosen: (here: Double?, away: Double?, inside: Double?) {
        stock.years.firstIndex(of: state.stockYear).map { totals[$0] } ?? (nil, nil, nil)
    }

    private var isShort: Bool { state.size.width < 96 }
    /// Whether a side is too narrow for whole captions.
    private var hasShortCaptions: Bool { state.size.width < 112 }

    var left: Side {
        let here = chosen.here
        return Side(
            headline: here, first: isShort ? "million" : "million \(migrantsWord)",
            second: isShort ? "live here" : "live in the region", note: "¶4, 7, 9", columns: columns(\.here),
            split: split(
                "Where from", here,
                hasShortCaptions ? ("% in region", "% elsewhere") : ("% born in the region", "% born elsewhere")))
    }

    var right: Side {
        let away = chosen.away
        return Side(
            headline: away, first: isShort ? "million" : "million of its \(peopleWord)", second: "live abroad",
            note: "¶6, 7, 9", columns: columns(\.away),
            split: split(
                "Where to", away,
                hasShortCaptions ? ("% in region", "% elsewhere") : ("% stayed in the region", "% left the region")))
    }

    /// The largest number of both sides.
    static func maximum(_ sides: [Side]) -> Double {
        sides.flatMap(\.columns).compactMap(\.value).max() ?? 0
    }

    private func columns(
        _ all: KeyPath<(here: Double?, away: Double?, inside: Double?), Double?>
    ) -> [ColumnChart.Column] {
        zip(stock.years, totals).map { year, total in
            ColumnChart.Column(
                label: String(year), lower: total.inside, value: total[keyPath: all],
                number: NumberText.scaled(total[keyPath: all], decimals: isShort ? 0 : 1),
                isChosen: year == state.stockYear)
        }
    }

    private func split(_ title: String, _ all: Double?, _ captions: (String, String)) -> SplitBar {
        let inside = chosen.inside
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
