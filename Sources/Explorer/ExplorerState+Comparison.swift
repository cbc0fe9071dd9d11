import MigrationData
import Views

extension ExplorerState {
    /// Asks what to compare with, or ends the comparison.
    mutating func toggleComparison(_ book: Book) throws(TableError) {
        if current.compared != nil { return endComparison() }
        guard pane.canCompare else {
            notice = "there is nothing to compare here"
            return
        }
        try openPrompt(.compare, book)
    }

    mutating func endComparison() {
        current.compared = nil
        current.figureRow = pane == .ages ? current.figureRow : 0
        notice = "no longer compared"
    }

    /// Holds what the pane shows against a value; women stand against men and men against women.
    mutating func compare(with value: ComparedValue) {
        current.compared = value
        current.comparedForm = 0
        if pane != .ages { current.figureRow = 0 }
        // The lines of a profile give way to the comparison; the arrows then change the area that is compared.
        if pane == .profile { current.focus = .list }
        if case .sex(let other) = value, sex == .both || sex == other, pane == .subregions || pane == .corridors {
            sex = other == .female ? .male : .female
        }
    }

    /// Shows the comparison in its next form that says something.
    mutating func switchComparedFigure(_ book: Book) throws(TableError) {
        guard let forms = pane.comparedForms, case .query(let query)? = try book.comparison() else { return }
        let known = try query.forms(book.model)
        var next = current.comparedForm
        repeat { next = (next + 1) % forms.count } while !known.contains(forms[next]) && next != current.comparedForm
        current.comparedForm = next
        if pane == .profile { current.figureRow = 0 }
        sayFigure(forms[next])
    }

    /// From a row of a comparison to the corridors of the area that it names.
    mutating func goIntoCompared(_ book: Book) throws(TableError) {
        let rows = try book.comparedRows()
        guard pane == .corridors, rows.indices.contains(current.figureRow),
            let selection = rows[current.figureRow].selection
        else {
            notice = "no area is chosen"
            return
        }
        goToCorridors(of: selection, isOut: book.lens.destination != .world)
    }
}
