import Screen

/// What names the segments of a stacked bar: labels that stand under them, or a legend where they would collide.
enum SegmentNames {
    /// A segment's series, its number and the column where it begins.
    struct Slot {
        var series: Series
        var number: String
        var x: Int
    }

    /// Lines at a column, in the colour of a series.
    struct Box {
        var series: Int
        var number: String
        var lines: [String]
        var x: Int
    }

    case beneath([Box])
    case legend([[Slot]], usesShortNames: Bool)
    case none

    /// The rows that it takes.
    var height: Int {
        switch self {
        case .beneath(let boxes):
            boxes.reduce(0) { max($0, ($1.number.isEmpty ? 0 : 1) + $1.lines.count) }
        case .legend(let lines, _): lines.count
        case .none: 0
        }
    }

    /// How far a label may stand from the beginning of its segment.
    private static let largestShift = 3
    private static let mostLegendLines = 3

    /// The ways to name the segments in a width, best first.
    static func choices(_ slots: [Slot], width: Int, lettering: Lettering) -> [SegmentNames] {
        guard !slots.isEmpty else { return [] }
        let beneath = [
            boxes(slots, width: width, lettering) { slot, room in
                let full = lettering.balanced(slot.series.name)
                if lettering.width(slot.series.name) <= room { return [lettering.spelled(slot.series.name)] }
                return lettering.widest(full) <= room ? full : lettering.balanced(slot.series.shortName)
            },
            boxes(slots, width: width, lettering) { slot, _ in lettering.balanced(slot.series.shortName) },
        ]
        let numbers = boxes(slots, width: width, lettering) { _, _ in [] }
        let names = beneath.compactMap { $0 }.first
        let all = [names, legend(slots, width: width, lettering), numbers].compactMap { $0 }
        return all.filter { $0.height > 0 }
    }

    /// Labels under their segments, pushed apart; `nil` where one would stand too far from its own.
    private static func boxes(
        _ slots: [Slot], width: Int, _ lettering: Lettering, lines: (Slot, Int) -> [String]
    ) -> SegmentNames? {
        var boxes: [Box] = []
        for (index, slot) in slots.enumerated() {
            let end = index + 1 < slots.count ? slots[index + 1].x - 1 : width
            boxes.append(
                Box(series: slot.series.index, number: slot.number, lines: lines(slot, end - slot.x), x: slot.x))
        }
        let sizes = boxes.map { max(lettering.width($0.number), lettering.widest($0.lines)) }
        let low = slots.first?.x ?? 0
        guard
            let places = Spreading.places(
                wanted: boxes.map(\.x), sizes: sizes, gap: 1, from: min(low, width), to: width),
            zip(places, boxes).allSatisfy({ abs($0 - $1.x) <= largestShift })
        else { return nil }
        for index in boxes.indices { boxes[index].x = places[index] }
        return .beneath(boxes)
    }

    /// Swatch, number and name of each series, as many on a line as fit.
    private static func legend(_ slots: [Slot], width: Int, _ lettering: Lettering) -> SegmentNames? {
        for usesShortNames in [false, true] {
            var lines: [[Slot]] = [[]]
            var used = 1
            for slot in slots {
                let needed = lettering.width(legendText(slot, usesShortNames)) + 2
                if used > 1, used + needed > width {
                    lines.append([])
                    used = 1
                }
                guard used + needed <= width else { return nil }
                lines[lines.count - 1].append(slot)
                used += needed + 2
            }
            if lines.count <= (usesShortNames ? mostLegendLines : 2) {
                return .legend(lines, usesShortNames: usesShortNames)
            }
        }
        return nil
    }

    static func legendText(_ slot: Slot, _ usesShortNames: Bool) -> String {
        let name = usesShortNames ? slot.series.shortName : slot.series.name
        return slot.number.isEmpty ? name : slot.number + " " + name
    }
}
