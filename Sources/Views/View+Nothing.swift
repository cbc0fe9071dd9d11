import Figures
import MigrationData
import Screen

extension View {
    /// What stands in the place of a figure without rows: its title, and the sentence that says that there is nothing.
    func nothing(_ model: Model, _ request: FigureRequest) throws(TableError) -> Drawing {
        func lines(_ text: String, _ style: Style) -> [StyledText] {
            // As in figures, which keep the first column for the cursor.
            request.wrapped(text, indentation: 1).map { StyledText(" " + $0, style) }
        }
        let sentence = try sentences(model: model).first ?? "Nothing is known of it."
        return .text(lines(try caption(model: model).title, .strong) + [StyledText("")] + lines(sentence, .dim))
    }
}

extension Drawing {
    /// Whether it is a ranking or a table in which nothing stands.
    var isWithoutRows: Bool {
        switch self {
        case .figure(.ranked(let bars)): bars.rows.isEmpty
        case .figure(.table(let table)): table.rows.isEmpty
        case .figure(.flow(let chart)): chart.ribbons.isEmpty
        case .figure(.ranks(let chart)): chart.lines.isEmpty
        case .figure(.multiples(let chart)): chart.panels.isEmpty
        default: false
        }
    }
}
