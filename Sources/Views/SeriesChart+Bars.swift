import Figures
import MigrationData
import Screen

extension SeriesChart {
    /// One bar a year.
    var years: RankedBars {
        let values = series.first?.values ?? []
        let rows = zip(moments, values).enumerated().map { position, pair in
            RankedBars.Row(
                label: String(pair.0), value: unit.scaled(pair.1), number: unit.text(pair.1),
                extras: unit.isCount ? [unit.exact(pair.1)] : [], isStrong: isChosen(position))
        }
        return RankedBars(heading: heading, extraHeads: unit.isCount ? ["persons"] : [], rows: rows)
    }

    /// One bar a series, by the chosen year's value.
    var ranking: RankedBars {
        let decimals = rankingDecimals
        let rows = ranked.map { part in
            let value = value(part)
            return RankedBars.Row(
                label: areas.name(of: part.selection),
                shortLabel: SeriesPalette.shortName(part.selection, areas: areas),
                series: SeriesPalette.index(of: part.selection, areas: areas), value: unit.scaled(value),
                number: unit.text(value, decimals: decimals),
                extras: moments.count > 1 ? [NumberText.change(from: part.values.first ?? nil, to: value)] : [])
        }
        return RankedBars(
            heading: heading, extraHeads: moments.count > 1 ? ["since \(moments[0])"] : [], rows: rows,
            chosen: request.chosenRow, showsRank: rows.count > 1)
    }

    /// Small numbers beside larger ones need a second decimal.
    private var rankingDecimals: Int {
        let known = series.compactMap(value)
        guard unit == .count(.millions), let smallest = known.min(), let largest = known.max() else { return 1 }
        return smallest < 1_000_000 && largest < 20_000_000 ? 2 : 1
    }

    /// One bar a year, parted by series.
    var stacked: StackedBars {
        let rows = moments.indices.map { position in
            let values = series.map { $0.values[position] }
            let known = values.compactMap { $0 }
            return StackedBars.Row(
                label: String(moments[position]), values: values.map(unit.scaled),
                total: unit.text(known.isEmpty ? nil : known.reduce(0, +)), isChosen: isChosen(position))
        }
        return StackedBars(
            heading: heading, series: series.map { SeriesPalette.series($0.selection, areas: areas) }, rows: rows,
            segmentNumbers: series.map { unit.text(value($0)) })
    }

    /// Women and men under one another, year by year.
    var sexes: GroupedBars {
        let rows = moments.indices.map { position in
            let values = series.map { $0.values[position] }
            return GroupedBars.Row(
                label: String(moments[position]), values: values.map(unit.scaled),
                numbers: values.map { unit.text($0) }, isChosen: isChosen(position))
        }
        let names = series.enumerated().map { position, part in
            Series(name: part.sex == .female ? "women" : "men", index: position)
        }
        return GroupedBars(heading: heading, series: names, rows: rows, styles: [.right, .left])
    }
}
