import MigrationData

/// An area or group and a sex, with its persons, or millions of dollars, by year.
struct ChartSeries: Hashable {
    let selection: AreaSelection
    var sex = Sex.both
    let values: [Double?]
}
