import Screen

extension MapLayout {
    private struct Candidate {
        let x, y: Int
        let cost: Double
    }

    /// Below this many columns a label that doesn't stand well is left out, and the mark stays.
    private static let roomy = 100
    private static let dearest = 2.8

    /// Names beside the marks: first those of which the map speaks, then where it is most crowded.
    mutating func placeLabels() {
        let first = byWeight().filter { isImportant($0) }
        let rest = byCrowding(chart.marks.indices.filter { !isImportant($0) })
        for index in first + rest { placeLabel(index) }
    }

    func isImportant(_ index: Int) -> Bool {
        ends.contains(index) || chart.marks[index].isStrong || chart.marks[index].isChosen
    }

    private func byCrowding(_ indices: [Int]) -> [Int] {
        let crowds = indices.map { index -> (index: Int, count: Int) in
            guard let cell = marks[index] else { return (index, 0) }
            let count = marks.reduce(0) { count, other in
                guard let other, abs(other.x - cell.x) <= 5, abs(other.y - cell.y) <= 1 else { return count }
                return count + 1
            }
            return (index, count)
        }
        return crowds.sorted { $0.count == $1.count ? $0.index < $1.index : $0.count > $1.count }.map(\.index)
    }

    private mutating func placeLabel(_ index: Int) {
        let mark = chart.marks[index]
        guard let cell = marks[index], !mark.label.isEmpty || !mark.number.isEmpty else { return }
        let text = lettering.spelled([mark.label, mark.number].filter { !$0.isEmpty }.joined(separator: " "))
        let width = PlainText.width(text)
        var best: Candidate?
        for candidate in Self.candidates(cell.x, cell.y, width: width) {
            guard isFree(candidate.x, candidate.y, width: width, over: true) else { continue }
            let cost = candidate.cost + crowding(candidate, width: width, own: cell)
            if best.map({ cost < $0.cost }) ?? true { best = Candidate(x: candidate.x, y: candidate.y, cost: cost) }
        }
        guard let best else { return }
        if cells.width < Self.roomy, best.cost > Self.dearest, !isImportant(index) { return }
        labels.append(Label(x: best.x, y: best.y, mark: index, text: text))
        take(Rect(x: best.x, y: best.y, width: width, height: 1), .label)
    }

    /// What stands in the way of a label without forbidding it: arcs below it, text that it would touch.
    private func crowding(_ candidate: Candidate, width: Int, own: (x: Int, y: Int)) -> Double {
        var cost = 0.0
        for x in candidate.x..<candidate.x + width where claim(x, candidate.y) == .arc { cost += 1.5 }
        for x in [candidate.x - 1, candidate.x + width] where isInside(x, candidate.y) {
            switch claim(x, candidate.y) {
            case .label: cost += 3
            // It would be taken for that one's name.
            case .mark where (x, candidate.y) != own: cost += 3
            default: break
            }
        }
        return cost
    }

    /// Beside the mark, above and below it, at its corners, with a cell between.
    private static func candidates(_ x: Int, _ y: Int, width: Int) -> [Candidate] {
        [
            Candidate(x: x + 1, y: y, cost: 0), Candidate(x: x - width, y: y, cost: 0.6),
            Candidate(x: x - 1, y: y - 1, cost: 1), Candidate(x: x - 1, y: y + 1, cost: 1.1),
            Candidate(x: x - 2, y: y - 1, cost: 1.2), Candidate(x: x - 2, y: y + 1, cost: 1.3),
            Candidate(x: x, y: y - 1, cost: 1.4), Candidate(x: x, y: y + 1, cost: 1.4),
            Candidate(x: x + 1, y: y - 1, cost: 1.8), Candidate(x: x + 1, y: y + 1, cost: 1.8),
            Candidate(x: x - width, y: y - 1, cost: 1.8), Candidate(x: x - width, y: y + 1, cost: 1.8),
            Candidate(x: x + 2, y: y, cost: 2.6), Candidate(x: x - width - 1, y: y, cost: 2.6),
        ]
    }
}
