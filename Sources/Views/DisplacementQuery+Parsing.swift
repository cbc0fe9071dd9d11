import MigrationData
import Screen

extension DisplacementQuery {
    /// The values of `within`.
    private enum Within: String, CaseIterable {
        case region, no
    }

    init(_ parameters: Parameters, model: Model) throws(ViewError) {
        self.init(
            area: try parameters.area("area", default: .region), kind: try parameters.word("kind", default: .refugees),
            side: try parameters.word("side", default: .asylum), by: try parameters.word("by", default: .total),
            top: try parameters.count("top"),
            isWithinRegion: try parameters.word("within", default: Within.no) == .region,
            sex: try parameters.word("sex", default: .both), ages: try Self.ages(parameters))
        figure = try parameters.figure(Self.figures)
        if by == .subregion { try parameters.refuseSubregions(of: area) }
        try refuseWhatIsNotCounted()
        try readYears(parameters, model)
        try refuseOutside(model)
    }

    private static func ages(_ parameters: Parameters) throws(ViewError) -> RefugeeAgeSpan? {
        guard let text = parameters.text("ages") else { return nil }
        let ends = text.replacing("–", with: "-").split(separator: "-", omittingEmptySubsequences: false)
        let numbers = ends.compactMap { Int($0) }
        if ends.count == 2, numbers.count == 2, let span = RefugeeAgeSpan(numbers[0], numbers[1]) { return span }
        func list(_ ages: [Int]) -> String { ages.map(String.init).joined(separator: ", ") }
        throw .unknownValue(
            text, key: "ages",
            right: "two ages with a hyphen between, such as 0-17; UNHCR’s age groups begin at "
                + list(RefugeeAgeSpan.firsts) + " and end at " + list(RefugeeAgeSpan.lasts))
    }

    /// Refuses what no table has.
    private func refuseWhatIsNotCounted() throws(ViewError) {
        switch (kind, side, by) {
        case (.stateless, .origin, _):
            throw .conflict("kind=stateless has side=asylum only; UNHCR gives no origin of stateless people")
        case (.internallyDisplaced, .origin, _):
            throw .conflict("kind=internally-displaced has side=asylum only; these people are where they come from")
        case (.stateless, _, .corridor), (.internallyDisplaced, _, .corridor):
            throw .conflict("by=corridor goes with kind=refugees or kind=asylum-seekers")
        default: break
        }
        if top != nil, by == .total {
            throw .conflict("top= cuts a ranking; it goes with by=area, by=subregion or by=corridor")
        }
        if isWithinRegion, by != .corridor { throw .conflict("within=region goes with by=corridor") }
        if isBySexOrAge, kind != .refugees || side != .asylum || by == .corridor {
            throw .conflict(
                "sex= and ages= are known of refugees by asylum; they go with kind=refugees side=asylum"
                    + " and by=total, by=subregion or by=area")
        }
    }

    /// Reads years and edition, which depend on one another.
    private mutating func readYears(_ parameters: Parameters, _ model: Model) throws(ViewError) {
        let editions = try Self.editions(kind, isOfPairs: by == .corridor || isBySexOrAge, model)
        // Without an edition asked for, all years are those of the one that has most.
        let fallback = editions.contains(Self.conflictEdition) ? Self.conflictEdition : editions.last ?? edition
        let asked = try parameters.edition(among: editions, default: fallback)
        let known = try model.reading { (model) throws(TableError) in try Self.years(of: asked, model) }
        var years = try parameters.years(among: known, of: asked) ?? Self.reportYear
        if case .range(let first, let last) = years, first == last { years = .one(first) }
        self.years = asked == DisplacementPairs.edition ? Self.reportYear : years
        let isUsual = !parameters.has("edition") && kind != .internallyDisplaced
        edition = isUsual ? Self.usualEdition(kind, self.years) : asked
    }

    /// The editions that hold a kind; corridors, sexes and ages are in the pairs' alone.
    private static func editions(
        _ kind: DisplacementKind, isOfPairs: Bool, _ model: Model
    ) throws(ViewError) -> [String] {
        if isOfPairs { return [DisplacementPairs.edition] }
        if kind != .internallyDisplaced { return [DisplacementPairs.edition, DisplacementSeries.edition] }
        return try model.reading { (model) throws(TableError) in try model.data.conflictDisplacement().editions }
    }

    /// Refuses years other than 2019 where the area isn't wholly in the region.
    private func refuseOutside(_ model: Model) throws(ViewError) {
        let areas = try model.reading { (model) throws(TableError) in try model.data.areas() }
        if areas.isInRegion(area) { return }
        let year = DisplacementPairs.year
        if edition == DisplacementSeries.edition, years == Self.reportYear {
            throw .conflict("\(edition) covers the region’s areas only; leave out edition= for \(areas.name(of: area))")
        }
        if years != Self.reportYear {
            throw .conflict(
                "\(areas.name(of: area)) is not wholly in the region, and outside it only \(year) is answered:"
                    + " year=\(year)")
        }
    }
}
