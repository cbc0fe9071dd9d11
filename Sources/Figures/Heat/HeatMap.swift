import Screen

/// A table of numbers from rows to columns in which classes are seen at once: by the ground of a cell, or by a strip beside
/// its number.
package struct HeatMap: Hashable, Sendable {
    /// One number with what is said below it where there is room.
    package struct Cell: Hashable, Sendable {
        package var number: String
        package var note: String
        /// The class, 0 to 5; nil for a sum, or for what can't be.
        package var level: Int?

        package init(_ number: String, note: String = "", level: Int? = nil) {
            self.number = number
            self.note = note
            self.level = level
        }
    }

    /// The name of a row or column, in its colour.
    package struct Name: Hashable, Sendable {
        package var name: String
        package var shortName: String
        /// Nil for a sum.
        package var series: Int?

        package init(_ name: String, short: String? = nil, series: Int? = nil) {
            self.name = name
            shortName = short ?? name
            self.series = series
        }
    }

    /// A cell by its row and column.
    package struct Place: Hashable, Sendable {
        package var row: Int
        package var column: Int

        package init(row: Int, column: Int) {
            self.row = row
            self.column = column
        }
    }

    package var heading: Heading
    /// What stands above the names of rows and before those of columns.
    package var rowHead: String
    package var columnHead: String
    package var rows: [Name]
    package var columns: [Name]
    /// Row by row.
    package var cells: [[Cell]]
    package var chosen: Place?
    /// What the classes are of, and the lower bound of each from the lowest on.
    package var legendTitle: String
    package var legend: [String]

    package init(
        heading: Heading, rowHead: String, columnHead: String, rows: [Name], columns: [Name], cells: [[Cell]],
        chosen: Place? = nil, legendTitle: String = "", legend: [String] = []
    ) {
        self.heading = heading
        self.rowHead = rowHead
        self.columnHead = columnHead
        self.rows = rows
        self.columns = columns
        self.cells = cells
        self.chosen = chosen
        self.legendTitle = legendTitle
        self.legend = legend
    }

    func cell(_ row: Int, _ column: Int) -> Cell {
        row < cells.count && column < cells[row].count ? cells[row][column] : Cell("")
    }
}
