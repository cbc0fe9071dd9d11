import MigrationData
import Screen
import Views

/// Names and numbers as panes write them.
struct Naming {
    let areas: AreaTable

    /// A list's row for an area or group.
    func row(
        _ item: ListItem, _ selection: AreaSelection, numbers: [String], isUnfolded: Bool? = nil
    ) -> ListRow {
        var row = ListRow(
            item, label: longName(selection), short: SeriesPalette.shortName(selection, areas: areas),
            numbers: numbers, series: SeriesPalette.index(of: selection, areas: areas))
        row.isUnfolded = isUnfolded
        return row
    }

    /// A list's row for an area below its subregion, which shows the pattern for all of its areas.
    func member(_ item: ListItem, _ selection: AreaSelection, numbers: [String]) -> ListRow {
        var row = row(item, selection, numbers: numbers)
        row.series = nil
        row.role = .member
        return row
    }

    /// The name for a list of 30 cells.
    func longName(_ selection: AreaSelection) -> String {
        switch selection {
        case .group(.subregion(.southAndSouthWestAsia)): "South and S-W Asia"
        case .group(.subregion(.eastAndNorthEastAsia)): "East and N-E Asia"
        default: areas.name(of: selection)
        }
    }

    /// The whole name where it is not longer than a short one may be.
    func mediumName(_ selection: AreaSelection) -> String {
        let name = areas.name(of: selection)
        return name.utf8.count <= 18 || name.count <= 18 ? name : SeriesPalette.shortName(selection, areas: areas)
    }

    /// The name inside a sentence.
    func inSentence(_ selection: AreaSelection) -> String {
        switch selection {
        case .group(.region): "the region"
        case .group(.outside): "outside the region"
        case .group(.world): "the world"
        case .group(.subregion(.pacific)): "the Pacific"
        default: areas.name(of: selection)
        }
    }

    func matches(_ selection: AreaSelection, _ filter: String) -> Bool {
        [areas.name(of: selection), longName(selection)].contains(where: FilterWord(filter).isIn)
            || areas.code(of: selection).lowercased() == PlainText.ascii(filter).lowercased()
    }

    static func sex(_ sex: Sex) -> String {
        switch sex {
        case .both: "both sexes"
        case .female: "women"
        case .male: "men"
        }
    }

    static func noun(_ sex: Sex, _ persons: Int?) -> String {
        switch sex {
        case .both: persons == 1 ? "person" : "persons"
        case .female: persons == 1 ? "woman" : "women"
        case .male: persons == 1 ? "man" : "men"
        }
    }

    /// `Up 25.4 % since 1990.`, from three times on in times: as many persons, as much money.
    static func growth(from before: Int, to now: Int, since year: Int, as amount: String) -> String {
        let ratio = Double(now) / Double(before)
        if ratio >= 3 { return "\(NumberText.fixed(ratio)) times as \(amount) as in \(year)." }
        let percent = NumberText.fixed(abs(ratio - 1) * 100)
        if percent == "0.0" { return now == before ? "The same as in \(year)." : "Much the same as in \(year)." }
        return (ratio >= 1 ? "Up " : "Down ") + "\(percent) % since \(year)."
    }
}
