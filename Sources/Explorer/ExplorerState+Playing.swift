import MigrationData
import Views

extension ExplorerState {
    /// Whether years go by themselves now: then the loop tells the time with `ScreenEvent.tick`.
    package var isPlaying: Bool { playing != nil }

    /// Whether years are played one by one, with nothing drawn between them.
    package var playsSteps: Bool { isStepped || isPlain }

    /// Whether what is seen lies between two years.
    package var isBetweenYears: Bool { playing?.isBetween ?? false }

    /// The year that the open pane shows; while years are played the last one that was passed.
    package internal(set) var shownYear: Int {
        get {
            switch pane {
            case .remittances: moneyYear
            case .displacement: displacementYear
            default: stockYear
            }
        }
        set {
            switch pane {
            case .remittances: moneyYear = newValue
            case .displacement: displacementYear = newValue
            default: stockYear = newValue
            }
        }
    }

    /// Plays from the chosen year to the last, from the first where it is the last; or pauses at the year just passed,
    /// so that no still screen shows what nobody counted.
    mutating func play(_ book: Book) throws(TableError) {
        if playing != nil {
            playing = nil
            notice = "paused at \(shownYear)"
            return
        }
        // The year that is compared with stands still.
        let years = try book.years().filter { current.compared != .year($0) }
        guard let last = years.last, years.count > 1 else {
            notice = "there is one year only"
            return
        }
        let start = shownYear >= last ? 0 : years.lastIndex { $0 <= shownYear } ?? 0
        shownYear = years[start]
        playing = Playing(years: Array(years[start...]), isStepped: playsSteps)
        if isPlain { notice = "playing \(years[start]) to \(last), Space pauses" }
    }

    /// Takes playing on to a time since it began; at the end the last year stays.
    mutating func tick(_ milliseconds: Int, model: Model) throws(TableError) {
        guard var playing else { return }
        playing.advance(to: milliseconds)
        self.playing = playing.isOver ? nil : playing
        guard playing.year != shownYear else { return }
        shownYear = playing.year
        notice = nil
        try settle(model: model)
    }
}

extension Book {
    /// The years of the open pane, ascending.
    func years() throws(TableError) -> [Int] {
        switch state.pane {
        case .remittances: Array(Self.moneyYears)
        case .displacement: try displacementYears()
        default: try model.data.migrantStock().years
        }
    }
}

extension Action {
    /// Whether it ends the playing of years; time and the size of the screen don't.
    var stopsPlaying: Bool {
        switch self {
        case .tick, .resize, .play: false
        default: true
        }
    }
}
