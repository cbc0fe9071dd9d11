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
            side: PairDescription.side(question.by, question.origin, question.destination), rows: rows, shown: top,
            whole: denominator, unit: .persons, most: "the most", areas: areas, ofWhat: ofWhat(areas),
            destinationVerb: "studied in")
        if isAtHome { return [Wording.sentence(main(total, areas))] }
        let share = total.flatMap { total in denominator.flatMap { Wording.percent(total, of: $0) } }
        let isPart = question.origin != .world && question.destination != .world
        return try model.described(
            [main(total, areas), isPart ? share.map { "that is \($0)" + ofWhat(areas) } : nil] + pairs.sentences
                + [denominatorIsMissing(denominator, areas), isOfPairs && rows.count > 1 ? Self.floor : nil],
            echoes(areas), edition: StudentMobility.edition)
    }

    private static let floor =
        "only pairs among the largest of either end are published, so that they don’t add up to the whole"

    /// Whether one area is asked for as both ends.
    private var isAtHome: Bool {
        if case .area = question.origin { return question.origin == question.destination }
        return false
    }

    private var isOfPairs: Bool { question.totalsSide == nil }

    /// Whether the total is a sum of published pairs, and so at least that.
    private var isFloor: Bool {
        if !isOfPairs { return false }
        if case .area = question.origin, case .area = question.destination { return false }
        guard let side = question.onlySide else { return true }
        return side == .origin ? question.by == .destination : question.by == .origin
    }

    private func main(_ total: Int?, _ areas: AreaTable) -> String {
        let (origin, destination) = (question.origin, question.destination)
        if isAtHome {
            return
                "\(areas.phrase(origin)) is asked for as both origin and destination, and students at home don’t count here"
        }
        let way = areas.wayPhrase(origin, destination, abroad: "abroad")
        let noun = origin == .world && destination != .world ? "foreign student" : "student"
        guard let total else {
            return "how many \(noun)s\(way.from) studied \(way.place) in \(question.year) is not known"
        }
        let atLeast = isFloor && total > 0 ? "at least " : ""
        return "in \(question.year), \(atLeast)\(Wording.counted(total, noun))\(way.from) studied \(way.place)"
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
