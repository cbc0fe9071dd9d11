/// Years that are played one after the other, and how far they have come.
package struct Playing: Hashable, Sendable {
    /// The years in which something was counted, ascending; the first is where playing began.
    let years: [Int]
    /// Whether nothing is drawn between them.
    package let isStepped: Bool
    /// The time since it began.
    private(set) var milliseconds = 0

    /// A year takes a second, or less where there are so many that nobody would wait for the last.
    private static let longestStep = 1000
    private static let longestWhole = 8000

    /// Playing at its beginning.
    package init(years: [Int], isStepped: Bool) {
        self.years = years
        self.isStepped = isStepped
    }

    private var steps: Int { max(0, years.count - 1) }

    /// The milliseconds from a year to the next.
    var step: Int {
        isStepped || steps == 0 ? Self.longestStep : max(1, min(Self.longestStep, Self.longestWhole / steps))
    }

    /// Goes on to a time since it began, never back; where it goes step by step, to the next year whatever the time.
    package mutating func advance(to milliseconds: Int) {
        let whole = steps * step
        let wanted = isStepped ? self.milliseconds + step : milliseconds
        self.milliseconds = min(max(self.milliseconds, wanted), whole)
    }

    private var index: Int { min(milliseconds / step, steps) }

    /// The last year that was passed.
    package var year: Int { years.isEmpty ? 0 : years[index] }
    /// The year that comes next; the last one at the end.
    package var next: Int { years.isEmpty ? 0 : years[min(index + 1, steps)] }
    /// How far the way from the one to the other is gone, from 0 to less than 1.
    package var part: Double { isOver ? 0 : Double(milliseconds % step) / Double(step) }

    package var isOver: Bool { milliseconds >= steps * step }
    /// Whether what is seen lies between two years.
    package var isBetween: Bool { !isStepped && part > 0 }
}
