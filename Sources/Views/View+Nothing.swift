import Figures
import MigrationData
import Screen

extension View {
    /// What stands in the place of a figure without rows: its title, and the sentence that says that there is nothing.
    func nothing(_ model: Model, _ request: FigureRequest) throws(TableError) -> Drawing {
        let title = request.wrapped(try caption(model: model).title).map { StyledText($0, .strong) }
        let sentence = try sentences(model: model).first ?? "Nothing is known of it."
        return .text(title + [StyledText("")] + request.wrapped(sentence).map { StyledText($0, .dim) })
    }
}

extension Drawing {
    /// Whether it is a ranking or a table in which nothing stands.
    var isWithoutRows: Bool {
        switch self {
        case .figure(.ranked(let bars)): bars.rows.isEmpty
        case .figure(.table(let table)): table.rows.isEmpty
        default: false
        }
    }
}
