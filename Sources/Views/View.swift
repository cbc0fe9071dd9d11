import MigrationData

/// What to look at: a value whose one line of text is the same everywhere.
package enum View: Hashable, Sendable {
    case stock(StockQuery)
    case corridors(CorridorQuery)
    case matrix(MatrixQuery)
    case pyramid(PyramidQuery)
    case remittances(RemittanceQuery)
    case displacement(DisplacementQuery)
    case covid(CovidQuery)
    case recommendations(RecommendationQuery)

    /// Reads a view's line.
    package init(_ line: String, model: Model) throws(ViewError) {
        let words = try ViewWords(line)
        let parameters: Parameters
        do throws(TableError) {
            parameters = Parameters(words, areas: try model.data.areas())
        } catch { throw .table(error) }
        switch words.kind {
        case .stock: self = .stock(try StockQuery(parameters, side: .immigrants, model: model))
        case .emigrants: self = .stock(try StockQuery(parameters, side: .emigrants, model: model))
        case .corridors: self = .corridors(try CorridorQuery(parameters, model: model))
        case .matrix: self = .matrix(try MatrixQuery(parameters, model: model))
        case .pyramid: self = .pyramid(try PyramidQuery(parameters, model: model))
        case .remittances: self = .remittances(try RemittanceQuery(parameters, model: model))
        case .displacement: self = .displacement(try DisplacementQuery(parameters, model: model))
        case .covid: self = .covid(try CovidQuery(parameters, model: model))
        case .recommendations, .recommendation: self = .recommendations(try RecommendationQuery(parameters))
        }
    }

    /// The canonical line: the area always, other keys where they aren't the default.
    package func line(model: Model) throws(TableError) -> String {
        let areas = try model.data.areas()
        switch self {
        case .stock(let query): return query.line(areas)
        case .corridors(let query): return query.line(areas)
        case .matrix(let query): return query.line
        case .pyramid(let query): return query.line(areas)
        case .remittances(let query): return query.line(areas)
        case .displacement(let query): return query.line(areas)
        case .covid(let query): return query.line
        case .recommendations(let query): return query.line
        }
    }

    /// The rows, for scripts.
    package func table(model: Model) throws(TableError) -> ViewTable {
        switch self {
        case .stock(let query): try query.table(model)
        case .corridors(let query): try query.table(model)
        case .matrix(let query): try query.table(model)
        case .pyramid(let query): try query.table(model)
        case .remittances(let query): try query.table(model)
        case .displacement(let query): try query.table(model)
        case .covid(let query): try query.table(model)
        case .recommendations(let query): try query.table(model)
        }
    }

    /// What the view looks like.
    package func drawing(model: Model, request: FigureRequest = FigureRequest()) throws(TableError) -> Drawing {
        switch self {
        case .stock(let query): .figure(try query.figure(model, request))
        case .corridors(let query): .figure(try query.figure(model, request))
        case .matrix(let query): .figure(try query.figure(model, request))
        case .pyramid(let query): .figure(try query.figure(model, request))
        case .remittances(let query): .figure(try query.figure(model, request))
        case .displacement(let query): .figure(try query.figure(model, request))
        case .covid(let query): .text(try query.lines(model, request))
        case .recommendations(let query): .text(try query.lines(model, request))
        }
    }

    /// Title, unit, reference to the report and editions.
    package func caption(model: Model) throws(TableError) -> ViewCaption {
        switch self {
        case .stock(let query): try query.caption(model)
        case .corridors(let query): try query.caption(model)
        case .matrix(let query): try query.caption(model)
        case .pyramid(let query): try query.caption(model)
        case .remittances(let query): try query.caption(model)
        case .displacement(let query): try query.caption(model)
        case .covid(let query): query.caption
        case .recommendations(let query): query.caption
        }
    }

    /// Where the numbers come from, in one line.
    package func source(model: Model) throws(TableError) -> String {
        let caption = try caption(model: model)
        if caption.editions.isEmpty { return caption.source }
        let editions = try model.data.editions()
        return caption.editions.map { key in
            editions[key].map { "\($0.publisher), \($0.title)" } ?? key
        }.joined(separator: "; ")
    }
}
