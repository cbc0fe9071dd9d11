import MigrationData

/// The sentences about numbers by year, of one area or group or of its parts.
struct SeriesDescription {
    struct Part {
        let selection: AreaSelection
        /// Nil where unknown.
        let values: [Int?]
    }

    let topic: DescribedTopic
    let areas: AreaTable
    let years: [Int]
    /// The area or group asked for.
    let whole: Part
    /// Its parts; none where it isn't parted.
    var parts: [Part] = []
    /// How the parts are called: `areas`, `subregions`.
    var partNoun = "areas"
    /// How many parts a ranking was cut to; nil where all are shown.
    var top: Int?

    /// The year of the main number.
    var year: Int { years.last ?? 0 }
    var value: Int? { whole.values.last ?? nil }

    /// The main number with its year and place.
    var main: String {
        guard let value else { return topic.unknown(whole.selection, year: year, areas) + lastKnown }
        let clause = topic.clause(topic.counted(value), whole.selection, areas, isOne: value == 1)
        return topic.time(year) + ", " + clause
    }

    private var lastKnown: String {
        guard let position = whole.values.lastIndex(where: { $0 != nil }), let value = whole.values[position] else {
            return years.count > 1 ? ", nor is it for any of the \(years.count) years" : ""
        }
        return "; the last number known is that of \(years[position]), " + topic.unit.short(value)
    }

    /// How the main number stands to that of the first year known; nil with one year.
    var change: String? {
        guard let value, let position = whole.values.firstIndex(where: { $0 != nil }), position < years.count - 1,
            let before = whole.values[position]
        else { return nil }
        let clause = Change(before: before, after: value, unit: topic.unit).clause
        if value == before {
            return "in \(years[position]) it " + (value == 0 ? "had been the same, zero" : "had been just the same")
        }
        let first = before == 0 ? "zero" : topic.unit.short(before)
        return "in \(years[position]) \(topic.number) was \(first); by \(year) it \(clause)"
    }

    /// The years of the largest and the smallest number; nil below three known ones, or where they are the first and the last.
    var extremes: String? {
        let known = zip(years, whole.values).compactMap { year, value in value.map { (year: year, value: $0) } }
        guard known.count >= 3, let most = known.map(\.value).max(), let least = known.map(\.value).min() else {
            return nil
        }
        if most == least { return "it is the same in all \(known.count) years that are known" }
        func place(_ value: Int) -> String {
            let years = known.filter { $0.value == value }.map(\.year)
            let amount = value == 0 ? "zero" : topic.unit.short(value)
            return "in \(Wording.years(years, of: self.years)), at \(amount)"
        }
        return "\(topic.number) was largest \(place(most)), and smallest \(place(least))"
    }

    /// The years of which nothing is known, besides the last.
    var unknownYears: String? {
        let unknown = zip(years, whole.values).filter { $1 == nil }.map(\.0)
        let isAll = unknown.count == years.count
        if unknown.isEmpty || isAll || unknown == [year] { return nil }
        return "no value is known for " + Wording.years(unknown, of: years)
    }
}
