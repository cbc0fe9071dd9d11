import MigrationData
import Screen
import Views

extension PresentationState {
    /// The cells that a figure has at most.
    var figureWidth: Int { max(1, size.width - 2 * SlidePainter.margin(of: size)) }

    private func choices(_ change: LiveFigure, _ view: View, _ model: Model) throws(TableError) -> ViewChoices {
        try view.choices(model: model, request: change.request(width: figureWidth, characters: characters))
    }

    /// What is chosen, by name.
    func chosenName(_ change: LiveFigure, _ view: View, _ model: Model) throws(TableError) -> String? {
        guard let row = change.row else { return nil }
        let items = try choices(change, view, model).items
        return items.indices.contains(row) ? items[row].name : nil
    }

    /// The place of what has a name in a figure; nil where it isn't there.
    func row(of name: String?, _ change: LiveFigure, _ view: View, _ model: Model) throws(TableError) -> Int? {
        guard let name else { return nil }
        return try choices(change, view, model).items.firstIndex { $0.name == name }
    }

    /// Moves up or down among what can be chosen; false where nothing can.
    mutating func choose(_ action: PresentationAction, _ view: View, _ model: Model) throws(TableError) -> Bool {
        guard var change = live else { return false }
        let choices = try choices(change, view, model)
        guard let first = choices.items.first else { return false }
        notice = ""
        let step = (action == .down ? 1 : -1) * (choices.isUpward ? -1 : 1)
        if case .year = first.target {
            let place = choices.items.firstIndex { $0.target == change.year.map(ViewChoices.Target.year) }
            change.year = Self.next(place, step, choices.items.count).flatMap { Int(choices.items[$0].name) }
        } else {
            change.row = Self.next(change.row, step, choices.items.count)
        }
        live = change
        return true
    }

    /// From nothing to the first or the last, from the first back to nothing.
    private static func next(_ place: Int?, _ step: Int, _ count: Int) -> Int? {
        guard let place, place < count else { return step > 0 ? 0 : count - 1 }
        let next = place + step
        return next < 0 ? nil : min(next, count - 1)
    }

    // MARK: Playing

    /// Whether years go by themselves now: then the loop tells the time with `PresentationAction.tick`.
    package var isPlaying: Bool { film != nil }
    /// Whether years are played one by one, with nothing drawn between them.
    package var playsSteps: Bool { film?.playing.isStepped ?? isStepped }

    /// Plays from the year that is shown to the last, from the first where it is the last.
    mutating func play(_ view: View, _ model: Model) throws(TableError) {
        guard let change = live else { return }
        let (names, place, views) = try years(of: view, change, model)
        guard names.count > 1 else {
            notice = names.first.map { "\($0) is the only year" } ?? "this figure has no years"
            return
        }
        let lines = try views.map { (view) throws(TableError) in try view.line(model: model) }
        let start = place >= names.count - 1 ? 0 : place
        film = LiveFilm(number: change.number, names: names, lines: lines, start: start, isStepped: isStepped)
        showFilm()
    }

    /// Takes playing on to a time since it began; at the end the last year stays.
    mutating func tick(_ milliseconds: Int) {
        guard var film else { return }
        film.playing.advance(to: milliseconds)
        self.film = film
        showFilm()
        if film.playing.isOver { self.film = nil }
    }

    /// Stops at the year just passed, and says so.
    mutating func pause() {
        let name = film.map { $0.names[$0.playing.year] } ?? ""
        stopPlaying()
        notice = "paused at \(name)"
    }

    /// Stops at the year just passed, so that no still slide shows what nobody counted.
    mutating func stopPlaying() {
        guard film != nil else { return }
        film = nil
        for position in place.figures.indices { place.figures[position].between = nil }
    }

    private mutating func showFilm() {
        guard let film, var change = live, change.number == film.number else { return }
        let playing = film.playing
        if film.lines.isEmpty {
            change.year = Int(film.names[playing.year])
        } else {
            change.line = film.lines[playing.year]
            change.between =
                playing.isBetween
                ? Between(line: film.lines[playing.next], thousandths: Int(playing.part * 1000)) : nil
        }
        live = change
    }
}

extension PresentationState.LiveFigure {
    /// Its figure, with a year chosen; what else is chosen must be asked for among its choices.
    func request(width: Int, characters: CharacterSet) -> FigureRequest {
        FigureRequest(
            form: form.flatMap(FigureForm.init), chosenYear: year, width: width, characters: characters)
    }
}
