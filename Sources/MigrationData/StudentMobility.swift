/// Students abroad: the pairs that are known, and UIS's totals by which they are measured.
package struct StudentMobility: Sendable {
    package static let edition = "uis-mobility"

    package let pairs: StudentPairs
    package let totals: StudentTotals

    package init(pairs: StudentPairs, totals: StudentTotals) {
        self.pairs = pairs
        self.totals = totals
    }

    /// Ascending.
    package var years: [Int] { pairs.years }

    /// The pairs that match a question, or one side of them summed up, the largest first; ties by the M49 numbers of
    /// origin, then destination.
    ///
    /// `by` an origin whose destination is the whole world, or the other way round, is answered by UIS's totals, which know
    /// more than the sum of pairs. Only areas with students are ranked, at most `limit`.
    package func ranking(_ question: StudentQuestion, areas: AreaTable, limit: Int = .max) -> [StudentCorridor] {
        let denominator = denominator(question, areas: areas)
        let ranked = counts(question, areas: areas).filter { $0.students > 0 }.sorted { left, right in
            left.students != right.students ? left.students > right.students : left.key < right.key
        }
        return ranked.prefix(limit).map { count in
            StudentCorridor(
                origin: count.origin, destination: count.destination, students: count.students,
                share: denominator.flatMap { $0 > 0 ? Double(count.students) / Double($0) : nil })
        }
    }

    /// All students that a question is about, whatever is cut from its ranking; nil where nothing is known.
    ///
    /// With one side asked for it is UIS's total of that side, unless the other side is ranked; then, and with both
    /// sides, it is the sum of the pairs that are here, a floor. With neither side it is the sum of what is ranked.
    package func total(_ question: StudentQuestion, areas: AreaTable) -> Int? {
        if let side = question.onlySide, question.by != side.other {
            let asked = side == .origin ? question.origin : question.destination
            return totals.students(asked, side: side, year: question.year, areas: areas)
        }
        let counts = counts(question, areas: areas)
        return counts.isEmpty ? nil : counts.reduce(0) { $0 + $1.students }
    }

    /// UIS's total for the side asked for: what shares are of; nil where neither side is asked for.
    ///
    /// Where both are, it is that of the side that isn't ranked: of all students in the destination by origin, of
    /// all students abroad of the origin otherwise.
    package func denominator(_ question: StudentQuestion, areas: AreaTable) -> Int? {
        let (origin, destination) = (question.origin, question.destination)
        if origin == .world, destination == .world { return nil }
        let isOfDestination = origin == .world || destination != .world && question.by == .origin
        return totals.students(
            isOfDestination ? destination : origin, side: isOfDestination ? .destination : .origin,
            year: question.year, areas: areas)
    }
}

extension StudentMobility {
    /// The students of one row before rows are ranked; equal ones go by `key`.
    private struct Count {
        let origin: AreaSelection
        let destination: AreaSelection
        var students: Int
        let key: Int
    }

    private func counts(_ question: StudentQuestion, areas: AreaTable) -> [Count] {
        if let side = question.totalsSide {
            let selection = side == .origin ? question.origin : question.destination
            return areas.members(of: selection).members.compactMap { area in
                let students = totals.students(area, side: side, year: question.year)
                return students.map { Self.side(question, area, $0) }
            }
        }
        var counts: [Int: Count] = [:]
        let ends = (areas.members(of: question.origin), areas.members(of: question.destination))
        pairs.forEach(from: ends.0, to: ends.1, year: question.year) { origin, destination, students in
            let count =
                question.by == .corridor
                ? Count(
                    origin: .area(origin), destination: .area(destination), students: 0,
                    key: Int(origin.value) << 8 | Int(destination.value))
                : Self.side(question, question.by == .origin ? origin : destination, 0)
            counts[count.key, default: count].students += students
        }
        return Array(counts.values)
    }

    /// A row that stands for one side; the other side is what was asked for.
    private static func side(_ question: StudentQuestion, _ area: AreaIndex, _ students: Int) -> Count {
        Count(
            origin: question.by == .origin ? .area(area) : question.origin,
            destination: question.by == .origin ? question.destination : .area(area), students: students,
            key: Int(area.value))
    }
}

extension StudentSide {
    fileprivate var other: CorridorSide { self == .origin ? .destination : .origin }
}
