/// What a group of benchmarks took of memory.
struct GroupMemory: Codable, Hashable {
    let group: String
    let peakKiB: Int
    /// What was held after it and not before.
    let growthKiB: Int
}
