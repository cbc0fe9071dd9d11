import Screen

/// Rows and columns of text and numbers with a cursor.
package struct DataTable: Hashable, Sendable {
    /// What stands above a column, and how it behaves.
    package struct Column: Hashable, Sendable {
        package var head: String
        /// Whether the column is right-aligned and never cut.
        package var isNumeric: Bool
        /// The cells that a column of text keeps before columns at the right are left out; 0 for all it needs.
        package var minimumWidth: Int

        package init(head: String, isNumeric: Bool = false, minimumWidth: Int = 0) {
            self.head = head
            self.isNumeric = isNumeric
            self.minimumWidth = minimumWidth
        }
    }

    package var heading: Heading
    package var columns: [Column]
    /// The texts of each row in the order of the columns; missing ones stay blank.
    package var rows: [[String]]
    /// The row of the cursor.
    package var chosen: Int?
    /// The row that the table is scrolled to.
    package var firstVisible: Int
    /// The columns, beside the first, that are never left out.
    package var keeps: Set<Int>
    /// The style of each row's first column where it holds a sign; nothing for text.
    package var signStyles: [Style] = []

    package init(
        heading: Heading, columns: [Column], rows: [[String]], chosen: Int? = nil, firstVisible: Int = 0,
        keeps: Set<Int> = []
    ) {
        self.heading = heading
        self.columns = columns
        self.rows = rows
        self.chosen = chosen
        self.firstVisible = firstVisible
        self.keeps = keeps
    }

    /// The text of a cell; blank where the row is too short.
    func text(row: Int, column: Int) -> String {
        row < rows.count && column < rows[row].count ? rows[row][column] : ""
    }
}
