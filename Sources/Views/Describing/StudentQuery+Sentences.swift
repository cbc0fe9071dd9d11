import MigrationData

extension StudentQuery {
    func sentences(_ model: Model) throws(TableError) -> [String] {
        let areas = try model.data.areas()
        let students = try model.data.studentMobility()
        let ranking = students.ranking(question, areas: areas)
        let total = try total(model)
        let denominator = students.denominator(question, areas: areas)
        let rows = ranking.map {
            PairDescription.Row(origin: $0.origin, destination: $0.destination, amount: $0.students)
        }
        let pairs = PairDescription(
            side: question.by, rows: rows, shown: top, whole: denominator, unit: .persons, most: "the most",
            areas: areas, ofWhat: ofWhat(areas), destinationVerb: "studied in")
        let floor =
            question.totalsSide == nil && !rows.isEmpty
            ? "only pairs among the largest of either end are published, so that they don’t add up to the whole" : nil
        return try model.described(
            [main(total, areas)] + pairs.sentences + [denominatorIsMissing(denominator, areas), floor],
            echoes(areas), edition: StudentMobility.edition)
    }

    /// Whether the total is a sum of published pairs, and so at least that.
    private var isFloor: Bool {
        if question.totalsSide != nil { return false }
        guard let side = question.onlySide else { return true }
        return side == .origin ? question.by == .destination : question.by == .origin
    }

    private func main(_ total: Int?, _ areas: AreaTable) -> String {
        let (origin, destination) = (question.origin, question.destination)
        let from = origin == .world ? "" : " " + areas.fromPhrase(origin)
        let place =
            switch (origin, destination) {
            case (_, .group(.world)): "abroad"
            case (let first, let second) where first == second: "in another of its areas"
            default: areas.inPhrase(destination)
            }
        let foreign = origin == .world && destination != .world
        if origin == destination, case .area = origin {
            return
                "\(areas.phrase(origin)) is asked for as origin and destination, and students at home aren’t counted here"
        }
        guard let total else {
            return
                "how many \(foreign ? "foreign " : "")students\(from) studied \(place) in \(question.year) is not known"
        }
        let noun = foreign ? "foreign student" : "student"
        let atLeast = isFloor && total > 0 ? "at least " : ""
        return "in \(question.year), \(atLeast)\(Wording.counted(total, noun))\(from) studied \(place)"
    }

    private func ofWhat(_ areas: AreaTable) -> String {
        let (origin, destination) = (question.origin, question.destination)
        let isOfDestination = origin == .world || destination != .world && question.by == .origin
        return isOfDestination
            ? " of all foreign students \(areas.inPhrase(destination))"
            : " of all students abroad \(areas.fromPhrase(origin))"
    }

    private func denominatorIsMissing(_ denominator: Int?, _ areas: AreaTable) -> String? {
        let (origin, destination) = (question.origin, question.destination)
        if denominator != nil || origin == .world && destination == .world || origin == destination { return nil }
        return "no total of students is published for "
            + areas.phrase(origin == .world || destination != .world && question.by == .origin ? destination : origin)
            + ", so that no shares are known"
    }

    private func echoes(_ areas: AreaTable) -> [ReportEcho] {
        var all = self
        all.question.by = .corridor
        all.top = CorridorQuery.defaultTop
        return [ReportEcho("{\(all.line(areas))}", "for \(question.year)")]
    }
}
