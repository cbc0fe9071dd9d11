import MigrationData
import Screen
import Views

extension ExplorerState {
    /// Hands over to slides, with the view on the screen.
    mutating func present(_ book: Book) throws(TableError) -> Effect {
        if isPlain, !hasSlides {
            notice = "slides are drawn; crossings present --width 80 > FILE has them as text"
            return .none
        }
        return .present(try book.view()?.line(model: book.model))
    }

    /// Opens a view as if it had been chosen here; the place that it leads away from is noted.
    package mutating func visit(_ view: View, model: Model) throws(TableError) -> Effect {
        let before = self
        playing = nil
        try openPlace(view, model: model)
        try settle(model: model)
        return try noteLeaving(before, model: model)
    }
}
