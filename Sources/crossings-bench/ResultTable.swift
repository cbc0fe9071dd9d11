/// Results as two tables: times, and the memory of each group.
struct ResultTable {
    let results: Results

    init(_ results: Results) { self.results = results }

    var text: String {
        var times = TextTable(head: ["benchmark", "median", "least", "processor", "runs"])
        times.rows = results.measurements.map { measurement in
            let values = [measurement.median, measurement.least, measurement.processor]
            return [measurement.name] + values.map(NumberText.time) + [String(measurement.iterations)]
        }
        var memory = TextTable(head: ["group", "peak", "kept"])
        memory.rows = results.groups.map { group in
            [group.group] + [group.peakKiB, group.growthKiB].map(NumberText.memory)
        }
        return "\(results.commit), \(results.moment), \(results.machine.text)\n\n\(times.text)\n\(memory.text)"
    }
}
