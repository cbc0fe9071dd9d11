import MigrationData
import Views

/// The rows of a view with what they are about.
struct ViewSheet {
    /// The view's canonical line.
    var line: String
    var title: String
    /// Nil where there is none, as for the edition.
    var unit: String?
    /// The keys of the editions, joined where there are several.
    var edition: String?
    var source: String
    var table: ViewTable

    init(line: String, title: String, unit: String?, edition: String?, source: String, table: ViewTable) {
        self.line = line
        self.title = title
        self.unit = unit
        self.edition = edition
        self.source = source
        self.table = table
    }

    init(_ view: View, model: Model) throws(TableError) {
        let caption = try view.caption(model: model)
        self.init(
            line: try view.line(model: model), title: caption.title, unit: caption.unit.isEmpty ? nil : caption.unit,
            edition: caption.editions.isEmpty ? nil : caption.editions.joined(separator: ", "),
            source: try view.source(model: model), table: try view.table(model: model))
    }
}
