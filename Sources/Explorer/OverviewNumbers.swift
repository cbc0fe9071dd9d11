import Figures
import MigrationData
import Screen
import Views

/// The numbers of the overview: those who live here (left) and those who left (right), on one scale.
struct OverviewNumbers {
    let stock: MigrantStock
    let state: ExplorerState
    /// By year: who lives in the region, who left its areas, and who did both.
    private let totals: [PaneAnswers.OverviewYear]

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
        state = book.state
        if let known = book.memo.ofPane.overview {
            totals = known
            return
        }
        let areas = try book.model.data.areas()
        let (years, region, outside) = (stock.years, areas.region, areas.members(of: .outside))
        let inside = stock.persons(from: region, to: region, years: years, sex: state.sex)
        let arrived = stock.persons(from: areas.origins(of: .outside), to: region, years: years, sex: state.sex)
        let left = stock.persons(from: region, to: outside, years: years, sex: state.sex)
        totals = years.indices.map { year in
            PaneAnswers.OverviewYear(
                here: Self.sum(inside[year], arrived[year]), away: Self.sum(inside[year], left[year]),
                inside: inside[year])
        }
        book.memo.ofPane.overview = totals
    }

    /// What is known of two numbers, together.
    private static func sum(_ first: Int?, _ second: Int?) -> Int? {
        guard let first, let second else { return first ?? second }
        return first + second
    }

    /// The numbers of the chosen year.
    var chosen: PaneAnswers.OverviewYear {
        stock.years.firstIndex(of: state.stockYear).map { totals[$0] } ?? PaneAnswers.OverviewYear()
    }

    private static func millions(_ persons: Int?) -> Double? { persons.map { Double($0) / 1_000_000 } }

    private var isShort: Bool { state.size.width < 96 }
    /// Whether a side is too narrow for whole captions.
    private var hasShortCaptions: Bool { state.size.width < 112 }

    var left: Side {
        let here = Self.millions(chosen.here)
        return Side(
            headline: here, first: isShort ? "million" : "million \(migrantsWord)",
            second: isShort ? "live here" : "live in the region", note: "¶4, 7, 9", columns: columns { $0.here },
            split: split(
                "Where from", here,
                hasShortCaptions ? ("% in region", "% elsewhere") : ("% born in the region", "% born elsewhere")))
    }

    var right: Side {
        let away = Self.millions(chosen.away)
        return Side(
            headline: away, first: isShort ? "million" : "million of its \(peopleWord)", second: "live abroad",
            note: "¶6, 7, 9", columns: columns { $0.away },
            split: split(
                "Where to", away,
                hasShortCaptions ? ("% in region", "% elsewhere") : ("% stayed in the region", "% left the region")))
    }

    /// The largest number of both sides.
    static func maximum(_ sides: [Side]) -> Double {
        sides.flatMap(\.columns).compactMap(\.value).max() ?? 0
    }

    private func columns(_ all: (PaneAnswers.OverviewYear) -> Int?) -> [ColumnChart.Column] {
        zip(stock.years, totals).map { year, total in
            let value = Self.millions(all(total))
            return ColumnChart.Column(
                label: String(year), lower: Self.millions(total.inside), value: value,
                number: NumberText.scaled(value, decimals: isShort ? 0 : 1), isChosen: year == state.stockYear)
        }
    }

    private func split(_ title: String, _ all: Double?, _ captions: (String, String)) -> SplitBar {
        let inside = Self.millions(chosen.inside)
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
