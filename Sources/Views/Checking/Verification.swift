import MigrationData
import ReportData

/// Holds what the report prints and claims against the tables. The computed values come from the same queries as the panes'.
package struct Verification {
    let model: Model

    /// All printed figures with their verdicts, in the report's order. Throws where a table or a query can't be read.
    package func figures() throws(TableError) -> [FigureCheck] {
        try figures { _ in true }
    }

    /// Those printed figures that `isWanted` names, with their verdicts.
    package func figures(where isWanted: (PublishedFigure) -> Bool) throws(TableError) -> [FigureCheck] {
        let all = try model.report.publishedFigures()
        return try checks(all.indices.filter { isWanted(all[$0]) }, of: all)
    }

    /// Those of one paragraph.
    package func figures(ofParagraph paragraph: String) throws(TableError) -> [FigureCheck] {
        let all = try model.report.publishedFigures()
        // A figure is large: those that aren't wanted are never copied.
        return try checks(all.indices.filter { all[$0].paragraph == paragraph }, of: all)
    }

    /// Those about one area or group that `isWanted` names.
    package func figures(
        about area: String, where isWanted: (PublishedFigure) -> Bool
    ) throws(TableError) -> [FigureCheck] {
        let all = try model.report.publishedFigures()
        return try checks(all.indices.filter { all[$0].area == area && isWanted(all[$0]) }, of: all)
    }

    private func checks(_ rows: [Int], of figures: [PublishedFigure]) throws(TableError) -> [FigureCheck] {
        var checks: [FigureCheck] = []
        for row in rows { checks.append(try check(figures[row], row: row)) }
        return checks
    }

    /// The printed figure of an id with its verdict; nil where there is none.
    package func figure(_ id: String) throws(TableError) -> FigureCheck? {
        if let known = model.checks.figures[id] { return known }
        let figures = try model.report.publishedFigures()
        let row = figures.indices.first { figures[$0].id == id }
        return try row.map { (row) throws(TableError) in try check(figures[row], row: row) }
    }

    /// The claim of an id with its verdict; nil where there is none.
    package func claim(_ id: String) throws(TableError) -> ClaimCheck? {
        if let known = model.checks.claims[id] { return known }
        let claims = try model.report.claims()
        let row = claims.indices.first { claims[$0].id == id }
        return try row.map { (row) throws(TableError) in try check(claims[row], row: row) }
    }

    /// All claims with their verdicts, in the report's order.
    package func claims() throws(TableError) -> [ClaimCheck] {
        try claims { _ in true }
    }

    /// Those claims that `isWanted` names, with their verdicts.
    package func claims(where isWanted: (Claim) -> Bool) throws(TableError) -> [ClaimCheck] {
        var checks: [ClaimCheck] = []
        let claims = try model.report.claims()
        for row in claims.indices where isWanted(claims[row]) { checks.append(try check(claims[row], row: row)) }
        return checks
    }

    private func check(_ figure: PublishedFigure, row: Int) throws(TableError) -> FigureCheck {
        if let known = model.checks.figures[figure.id] { return known }
        let place = Place(file: "published.tsv", row: row, column: "query")
        let check = try FigureJudge(verification: self, figure: figure, place: place).check()
        model.checks.figures[figure.id] = check
        return check
    }

    private func check(_ claim: Claim, row: Int) throws(TableError) -> ClaimCheck {
        if let known = model.checks.claims[claim.id] { return known }
        let place = Place(file: "claims.tsv", row: row, column: "test")
        let check = try ClaimJudge(verification: self, claim: claim, place: place).check()
        model.checks.claims[claim.id] = check
        return check
    }

    // MARK: Terms

    /// Where in the tables a query stands, for errors.
    struct Place {
        let file: String
        let row: Int
        let column: String

        init(file: String, row: Int, column: String) {
            self.file = file
            self.row = row
            self.column = column
        }

        /// Another column of the same row.
        init(_ place: Place, column: String) {
            self.init(file: place.file, row: place.row, column: column)
        }

        func error(_ what: String) -> TableError {
            TableError(file: file, line: row + 2, column: column, problem: .inconsistent(what))
        }
    }

    /// A printed figure by its id.
    func figure(_ id: String, _ place: Place) throws(TableError) -> PublishedFigure {
        let table: [String: PublishedFigure]
        if let known = model.checks.figuresByID {
            table = known
        } else {
            table = Dictionary(
                try model.report.publishedFigures().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
            model.checks.figuresByID = table
        }
        guard let figure = table[id] else { throw place.error("no printed figure is called \(id)") }
        return figure
    }

    /// What an expression gives in the data; printed figures count as printed.
    func value(_ expression: QueryExpression, _ place: Place) throws(TableError) -> Double? {
        try expression.value { (term) throws(TableError) -> Double? in
            switch term {
            case .view(let line): try quantity(line, place)
            case .rows(let line, let count): try rows(line, count, place)
            case .printed(let id): ValueRange(try figure(id, place)).value
            case .number, .operation: nil
            }
        }
    }

    private func quantity(_ line: String, _ place: Place) throws(TableError) -> Double? {
        if let known = model.checks.quantities[line] { return known }
        let value = try view(line, place).quantity(model)
        model.checks.quantities[line] = .some(value)
        return value
    }

    /// The rows of a view.
    func table(_ line: String, _ place: Place) throws(TableError) -> ViewTable {
        if let known = model.checks.tables[line] { return known }
        let table = try view(line, place).table(model: model)
        model.checks.tables[line] = table
        return table
    }

    /// The view of a line.
    func view(_ line: String, _ place: Place) throws(TableError) -> View {
        if let known = model.checks.views[line] { return known }
        let view: View
        do throws(ViewError) {
            view = try View(line, model: model)
        } catch {
            if case .table(let table) = error { throw table }
            throw place.error(error.description)
        }
        switch view {
        case .published, .claims: throw place.error("a check can’t rest on checks: \(line)")
        default:
            model.checks.views[line] = view
            return view
        }
    }

    func expression(_ text: String, _ place: Place) throws(TableError) -> QueryExpression {
        do throws(QueryExpression.SyntaxError) {
            return try QueryExpression(text)
        } catch {
            throw place.error("this can’t be worked out: " + error.text)
        }
    }
}
