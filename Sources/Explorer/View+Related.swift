import MigrationData
import Views

extension View {
    /// The lines of other views of the same area, each with what it shows in a few words.
    func related(areas: AreaTable) -> [(line: String, note: String)] {
        func code(_ selection: AreaSelection) -> String { areas.code(of: selection) }
        func isGroup(_ selection: AreaSelection) -> Bool { areas.members(of: selection).count > 1 }
        switch self {
        case .stock(let query):
            return Self.related(query, code(query.area), isGroup: isGroup(query.area))
        case .corridors(let query):
            let (origin, destination) = (query.question.origin, query.question.destination)
            return [("corridors origin=\(code(destination)) destination=\(code(origin))", "The other way")]
                + (origin == .world ? [] : [("emigrants area=\(code(origin))", "All who left there")])
                + (destination == .world ? [] : [("stock area=\(code(destination))", "All who live there")])
        case .pyramid(let query):
            return [
                ("stock area=\(code(query.area))", "Over the years"),
                ("pyramid area=\(code(query.area)) of=migrants", "Migrants alone"),
            ]
        case .remittances(let query):
            return Self.related(query, code(query.area), isGroup: isGroup(query.area))
        case .remittanceCost(let query):
            return [("remittances area=\(code(query.area))", "Remittances received there")]
        case .displacement(let query):
            let base = "displacement area=\(code(query.area)) kind=\(query.kind.rawValue)"
            return [
                query.side == .asylum
                    ? (base + " side=origin", "Those who fled from there") : (base, "Those who found refuge there"),
                (base + " side=\(query.side.rawValue) by=corridor top=10", "From where to where"),
            ] + (isGroup(query.area) ? [(base + " side=\(query.side.rawValue) by=area", "The same, by area")] : [])
        case .students(let query):
            let (origin, destination) = (query.question.origin, query.question.destination)
            return [("students origin=\(code(destination)) destination=\(code(origin))", "The other way")]
        case .objectives(let query):
            return query.number.map { [("measures objective=\($0)", "What was done about it")] } ?? []
        case .paragraph(let query): return Self.checks(query.paragraphs)
        case .comparison(let query): return query.first.related(areas: areas)
        case .area(let query):
            let code = code(query.area)
            return [
                ("corridors destination=\(code)", "Where they come from"),
                ("corridors origin=\(code)", "Where they live"),
                ("pyramid area=\(code)", "How old they are"),
                ("remittances area=\(code)", "Remittances received there"),
                ("displacement area=\(code)", "Those who found refuge there"),
                ("measures area=\(code)", "What it did, as the report tells"),
            ]
        case .matrix, .published, .claims, .covid, .measures, .recommendations, .sources: return []
        }
    }

    private static func related(
        _ query: StockQuery, _ code: String, isGroup: Bool
    ) -> [(line: String, note: String)] {
        let kind = query.side == .immigrants ? "stock" : "emigrants"
        let same = isGroup ? [("\(kind) area=\(code) by=area", "The same, by area")] : []
        let bySex = [("\(kind) area=\(code) by=sex", "Women and men")]
        let more =
            query.side == .immigrants
            ? [
                ("corridors destination=\(code)", "Where they come from"), ("pyramid area=\(code)", "How old they are"),
                ("emigrants area=\(code)", "Those who left there"),
            ]
            : [
                ("corridors origin=\(code)", "Where they live"),
                ("remittances area=\(code)", "The money sent home"), ("stock area=\(code)", "Those who live there"),
            ]
        return same + bySex + more
    }

    private static func related(
        _ query: RemittanceQuery, _ code: String, isGroup: Bool
    ) -> [(line: String, note: String)] {
        let isIn = query.direction == .inflow
        let base = "remittances area=\(code)"
        let direction = isIn ? "" : " direction=outflow"
        return (isGroup ? [(base + direction + " by=area", "The same, by area")] : [])
            + [
                isIn
                    ? (base + " direction=outflow", "Remittances sent from it")
                    : (base, "Remittances received there"),
                ("remittance-cost area=\(code)", "Cost of sending $200 there"),
                (base + direction + " by=corridor top=10", isIn ? "Where it comes from" : "Where it goes"),
            ]
    }

    private static func checks(
        _ paragraphs: ParagraphRange?
    ) -> [(line: String, note: String)] {
        guard let range = paragraphs else { return [] }
        let words = range.first == range.last ? "\(range.first)" : "\(range.first)-\(range.last)"
        return [
            ("published paragraph=\(words)", "Its printed numbers"),
            ("claims paragraph=\(words)", "What it says without a number"),
        ]
    }
}
