import Figures
import MigrationData
import Screen
import Views

/// A view as vectors: title, unit, figure, and where the numbers come from.
struct SvgFigure {
    let heading: Heading
    let source: String
    let description: Description
    /// Cells of the figure.
    let width: Int
    let body: SvgBody

    /// Names within the document, which the page around it may not use again.
    static let titleName = "figure-title"
    static let descriptionName = "figure-description"

    /// Columns are 100 unless told otherwise, and at least 40: with fewer nothing could be read.
    init(_ view: View, model: Model, width: Int?, characters: CharacterSet) throws(TableError) {
        let columns = min(max(40, width ?? 100), 500)
        let request = FigureRequest(width: columns, characters: .unicode)
        let drawing = try view.drawing(model: model, request: request)
        let caption = try view.caption(model: model)
        body = SvgBody(drawing, title: caption.title, width: columns)
        heading =
            body.heading ?? Heading(title: caption.title, unit: caption.unit, note: caption.reference)
        source = "Source: " + (try view.source(model: model))
        description = try Description(view, model: model, in: characters)
        self.width = columns
    }
}
