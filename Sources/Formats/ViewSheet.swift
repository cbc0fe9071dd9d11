import MigrationData
import Views

/// Rows with what they are about: those of a view, or another answer in the same formats.
package struct ViewSheet {
    /// The view's canonical line.
    var line: String
    var title: String
    /// The unit of the rows; nil where there is none, as for the edition.
    var unit: String?
    /// The keys of the editions, joined where there are several.
    var edition: String?
    var source: String
    var table: ViewTable

    package init(line: String, title: String, unit: String?, edition: String?, source: String, table: ViewTable) {
        self.line = line
        self.title = title
        self.unit = unit
        self.edition = edition
        self.source = source
        self.table = table
    }

    init(_ view: View, model: Model) throws(TableError) {
        let caption = try view.caption(model: model)
        let table = try view.table(model: model)
        self.init(
            line: try view.line(model: model), title: caption.title, unit: Self.unit(table.columns),
            edition: caption.editions.isEmpty ? nil : caption.editions.joined(separator: ", "),
            source: try view.source(model: model), table: table)
    }

    /// In what the rows count, which a figure scales; nil where they count nothing, or each row in its own unit.
    private static func unit(_ columns: [String]) -> String? {
        if columns.contains("persons") { return "persons" }
        if columns.contains("students") { return "students" }
        if columns.contains("usd_million") { return "million US dollars" }
        if columns.contains("percent_of_200_usd") { return "per cent of 200 US dollars" }
        return nil
    }
}
