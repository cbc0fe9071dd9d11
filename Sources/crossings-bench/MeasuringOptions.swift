import ArgumentParser

/// What is measured, and for how long.
struct MeasuringOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Only those whose name holds these letters.", valueName: "text"))
    var filter = ""

    @Option(help: ArgumentHelp("Seconds for each.", valueName: "n"))
    var seconds = 0.2

    @Option(help: ArgumentHelp("The folder with the texts of the packed tables.", valueName: "dir"))
    var assets = "Assets"

    func validate() throws {
        guard seconds > 0, seconds <= 60 else { throw ValidationError("--seconds takes more than 0, up to 60") }
    }

    /// The benchmarks that are asked for.
    func benchmarks(_ files: MadeUpFiles) -> [Benchmark] {
        Benchmark.all(assets: assets, files: files).filter { filter.isEmpty || $0.name.contains(filter) }
    }

    /// Measures all that are asked for, and tells of each before it begins.
    func measure() throws -> Results {
        let files = MadeUpFiles()
        defer { files.remove() }
        let chosen = benchmarks(files)
        guard !chosen.isEmpty else { throw ValidationError("no benchmark's name holds \"\(filter)\"") }
        var results = Results(moment: Moment.now, commit: Commit.current, machine: .current)
        for group in chosen.map(\.group).withoutRepeats {
            let before = ProcessMemory.resident
            ProcessMemory.forgetPeak()
            for benchmark in chosen where benchmark.group == group {
                Progress.tell(benchmark.name)
                results.measurements.append(try Measurement(of: benchmark, seconds: seconds))
            }
            let memory = GroupMemory(
                group: group, peakKiB: ProcessMemory.peak, growthKiB: max(0, ProcessMemory.resident - before))
            results.groups.append(memory)
        }
        Progress.tell("")
        return results
    }
}

extension Array where Element: Hashable {
    /// Each element once, in the order in which they come.
    var withoutRepeats: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
