import MigrationData
import Screen
import Views

extension PresentationState {
    /// Changes the state as an action asks for; the model answers what a figure can show.
    package mutating func update(
        _ action: PresentationAction, model: Model
    ) throws(TableError) -> PresentationEffect {
        switch action {
        case .tick(let milliseconds):
            tick(milliseconds)
            return .none
        case .stop:
            stopPlaying()
            return .none
        case .quit, .redraw, .suspend, .restartClock: return update(action)
        default: break
        }
        guard overlay == nil, place.blank == nil else { return update(action) }
        if action == .cancel {
            stopPlaying()
            notice = ""
            return .explore(try liveLine(model))
        }
        if try changeFigure(action, model) { return .none }
        return update(action)
    }

    /// The line of the view that the slide's live figure shows now; nil where the slide has none.
    private func liveLine(_ model: Model) throws(TableError) -> String? {
        guard let change = live, let view = try? View(change.line, model: model) else { return nil }
        return try view.line(model: model)
    }

    // MARK: The live figure

    /// The live figure as it is now; nil where the slide shows none.
    var live: LiveFigure? {
        get {
            let shown = slide.figures(shownAt: place.step)
            guard let number = shown.contains(place.live) ? place.live : shown.first else { return nil }
            return place.figures.first { $0.number == number }
                ?? LiveFigure(number: number, line: slide.figures[number].viewLine)
        }
        set {
            guard let newValue, slide.figures.indices.contains(newValue.number) else { return }
            let isUnchanged =
                newValue == LiveFigure(number: newValue.number, line: slide.figures[newValue.number].viewLine)
            place.figures.removeAll { $0.number == newValue.number }
            if !isUnchanged { place.figures.append(newValue) }
            place.figures.sort { $0.number < $1.number }
            place.live = newValue.number
        }
    }

    /// Does what an action means for the live figure; whether it means anything there.
    private mutating func changeFigure(_ action: PresentationAction, _ model: Model) throws(TableError) -> Bool {
        let isChoosing = action == .up || action == .down
        guard isChoosing || action.isOfFigure else { return false }
        guard let change = live, let view = try? View(change.line, model: model) else {
            if isChoosing { return false }
            stopPlaying()
            notice = slide.figures.isEmpty ? "no figure on this slide" : "nothing can be changed here"
            return true
        }
        // Who pauses the years sees the year just passed.
        if action == .play, film != nil {
            pause()
            return true
        }
        stopPlaying()
        if isChoosing, !(try choose(action, view, model)) { return false }
        if isChoosing { return true }
        notice = ""
        switch action {
        case .yearBack: try stepYear(-1, view, model)
        case .yearForward: try stepYear(1, view, model)
        case .play: try play(view, model)
        case .sex: try turn(.sex, view, model)
        case .side: try turn(.side, view, model)
        case .share: try turn(.share, view, model)
        case .figure: try switchForm(view, model)
        case .nextFigure: nextFigure()
        default: undo()
        }
        return true
    }

    private mutating func nextFigure() {
        let shown = slide.figures(shownAt: place.step)
        guard shown.count > 1, let number = live?.number, let position = shown.firstIndex(of: number) else {
            notice = "one figure only"
            return
        }
        place.live = shown[(position + 1) % shown.count]
    }

    private mutating func undo() {
        notice = place.figures.isEmpty ? "nothing was changed here" : "as the deck has it"
        place.figures = []
    }

    // MARK: Views

    private mutating func turn(_ turn: ViewTurn, _ view: View, _ model: Model) throws(TableError) {
        let turned: View
        do throws(ViewError) {
            turned = try view.turned(turn, model: model)
        } catch {
            if case .table(let table) = error { throw table }
            notice = error.description
            return
        }
        try show(turned, before: view, model)
    }

    private mutating func switchForm(_ view: View, _ model: Model) throws(TableError) {
        guard var change = live else { return }
        let form = change.form.flatMap(FigureForm.init)
        guard let next = try view.inNextForm(after: form, model: model, width: figureWidth) else {
            notice = "this figure has one form only"
            return
        }
        let name = try chosenName(change, view, model)
        change.line = try next.view.line(model: model)
        change.form = next.form?.rawValue
        change.row = try row(of: name, change, next.view, model)
        live = change
    }

    private mutating func stepYear(_ direction: Int, _ view: View, _ model: Model) throws(TableError) {
        guard var change = live else { return }
        let (names, place, views) = try years(of: view, change, model)
        guard names.count > 1 || views.isEmpty && !names.isEmpty else {
            notice = names.first.map { "\($0) is the only year" } ?? "this figure has no years"
            return
        }
        guard names.indices.contains(place + direction) else {
            notice = "\(names[place]) is the \(direction > 0 ? "last" : "first") year"
            return
        }
        if views.isEmpty {
            change.year = Int(names[place + direction])
            live = change
        } else {
            try show(views[place + direction], before: view, model)
        }
    }

    /// The years that a figure can go through, which of them it shows, and the views for them; no views where one figure
    /// shows all years.
    func years(
        of view: View, _ change: LiveFigure, _ model: Model
    ) throws(TableError) -> (names: [String], place: Int, views: [View]) {
        let covered = try view.coveredYears(model: model)
        if covered.count > 1 {
            let place = change.year.flatMap(covered.firstIndex) ?? covered.count - 1
            return (covered.map(String.init), place, [])
        }
        let moments = try view.moments(model: model)
        let name = try view.momentName(model: model)
        let place = moments.firstIndex { $0.name == name } ?? max(0, moments.count - 1)
        return (moments.map(\.name), place, moments.map(\.view))
    }

    /// Shows another view in the live figure; what was chosen stays chosen where it is there too.
    private mutating func show(_ next: View, before view: View, _ model: Model) throws(TableError) {
        guard var change = live else { return }
        let name = try chosenName(change, view, model)
        change.line = try next.line(model: model)
        if let year = change.year, try !next.coveredYears(model: model).contains(year) { change.year = nil }
        change.row = try row(of: name, change, next, model)
        live = change
    }
}

extension PresentationAction {
    /// Whether it is about a figure of the slide and nothing else.
    fileprivate var isOfFigure: Bool {
        switch self {
        case .yearBack, .yearForward, .sex, .side, .figure, .share, .play, .nextFigure, .undo: true
        default: false
        }
    }
}

extension Slide {
    /// The places of its figures that are seen after some pauses.
    func figures(shownAt step: Int) -> [Int] {
        var shown: [Int] = []
        var number = 0
        func walk(_ items: [SlideItem], _ isShown: Bool) {
            for item in items {
                let isSeen = isShown && item.step <= step
                if case .columns(let columns) = item.block {
                    for column in columns { walk(column, isSeen) }
                    continue
                }
                for _ in item.block.figures {
                    if isSeen { shown.append(number) }
                    number += 1
                }
            }
        }
        walk(items, true)
        return shown
    }
}
