import Views

/// The years of a figure that go by themselves: their names, and the views' lines that show them.
struct LiveFilm: Hashable, Sendable {
    /// The figure's place on the slide, from 0.
    let number: Int
    let names: [String]
    /// One a year; none where one figure shows all years and only another one is chosen.
    let lines: [String]
    /// Its years are places among the names.
    var playing: Playing

    init(number: Int, names: [String], lines: [String], start: Int, isStepped: Bool) {
        self.number = number
        self.names = names
        self.lines = lines
        playing = Playing(years: Array(start..<names.count), isStepped: isStepped || lines.isEmpty)
    }
}
