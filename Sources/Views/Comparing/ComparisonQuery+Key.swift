import MigrationData

extension ComparisonQuery {
    /// The key that a value replaces; refused where the two sides would have no row in common.
    static func key(for value: ComparedValue, in first: View) throws(ViewError) -> String {
        switch value {
        case .sex: return "sex"
        case .edition: return "edition"
        case .year(let year):
            guard first.onlyYear != nil else {
                throw .conflict("compare=\(year) replaces a year; say which one it stands against, such as year=2019")
            }
            return "year"
        case .area(let other): return try areaKey(first, other)
        }
    }

    private static func areaKey(_ first: View, _ other: AreaSelection) throws(ViewError) -> String {
        switch first {
        case .stock(let query):
            try refuseParts(query.by == .area || query.by == .subregion, "by=total or by=sex")
        case .remittances(let query):
            if query.by == .corridor { try refuseGroups([query.area, other], "by=total") }
            try refuseParts(query.by == .area || query.by == .subregion, "by=total")
        case .displacement(let query):
            if query.by == .corridor { try refuseGroups([query.area, other], "by=total") }
            try refuseParts(query.by == .area || query.by == .subregion, "by=total")
        case .corridors(let query): return try end(query.question.by, query.question.ends, other)
        case .students(let query):
            return try end(query.question.by, [query.question.origin, query.question.destination], other)
        default: break
        }
        return "area"
    }

    /// The end of corridors that another area replaces: the one that isn't ranked, or the single area.
    private static func end(
        _ side: CorridorSide, _ ends: [AreaSelection], _ other: AreaSelection
    ) throws(ViewError) -> String {
        switch side {
        case .origin: return "destination"
        case .destination: return "origin"
        case .corridor:
            guard let place = ends.firstIndex(where: \.isSingle), other.isSingle else {
                throw .conflict(
                    "compare= of by=corridor takes single areas, such as origin=NPL compare=BGD;"
                        + " groups compare with by=origin or by=destination")
            }
            return place == 0 ? "origin" : "destination"
        }
    }

    private static func refuseParts(_ isParted: Bool, _ right: String) throws(ViewError) {
        guard isParted else { return }
        throw .conflict("two areas are parted differently and have no row in common; compare= of them takes \(right)")
    }

    private static func refuseGroups(_ selections: [AreaSelection], _ right: String) throws(ViewError) {
        if selections.allSatisfy(\.isSingle) { return }
        throw .conflict(
            "compare= of by=corridor takes single areas, such as area=NPL compare=BGD; groups take \(right)")
    }
}

extension AreaSelection {
    /// Whether it is one area and no group.
    var isSingle: Bool {
        if case .area = self { return true }
        return false
    }
}

extension CorridorQuestion {
    fileprivate var ends: [AreaSelection] { [origin, destination] }
}
