/// What a benchmark took, in microseconds.
struct Measurement: Codable, Hashable {
    let name: String
    /// Of the wall clock.
    let median: Double
    let least: Double
    /// Of the processor, in the median.
    let processor: Double
    let iterations: Int

    private static let mostIterations = 20_000
    private static let fewestIterations = 3

    init(name: String, median: Double, least: Double, processor: Double, iterations: Int) {
        self.name = name
        self.median = median
        self.least = least
        self.processor = processor
        self.iterations = iterations
    }

    /// Runs a benchmark once for nothing, then for so many seconds, getting it ready each time included.
    init(of benchmark: Benchmark, seconds: Double) throws {
        try benchmark.prepare()()
        var wall: [Double] = []
        var processor: [Double] = []
        let end = Stopwatch.wall() + seconds * 1_000_000
        while wall.count < Self.mostIterations, wall.count < Self.fewestIterations || Stopwatch.wall() < end {
            let run = try benchmark.prepare()
            let before = (processor: Stopwatch.processor(), wall: Stopwatch.wall())
            try run()
            let after = (wall: Stopwatch.wall(), processor: Stopwatch.processor())
            wall.append(after.wall - before.wall)
            processor.append(after.processor - before.processor)
        }
        self.init(
            name: benchmark.name, median: Self.rounded(Self.median(wall)), least: Self.rounded(wall.min() ?? 0),
            processor: Self.rounded(Self.median(processor)), iterations: wall.count)
    }

    private static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
    }

    private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
