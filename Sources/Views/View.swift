import MigrationData

/// What to look at: a value whose one line of text is the same everywhere.
package enum View: Hashable, Sendable {
    case stock(StockQuery)
    case corridors(CorridorQuery)
    case matrix(MatrixQuery)
    case pyramid(PyramidQuery)
    case remittances(RemittanceQuery)
    case displacement(DisplacementQuery)
    case remittanceCost(RemittanceCostQuery)
    case students(StudentQuery)
    case published(PublishedQuery)
    case claims(ClaimQuery)
    case paragraph(ParagraphQuery)
    case objectives(ObjectiveQuery)
    case covid(CovidQuery)
    case measures(MeasureQuery)
    case recommendations(RecommendationQuery)
    case sources(SourceQuery)
    case area(ProfileQuery)
    indirect case comparison(ComparisonQuery)

    /// Reads a view's line.
    package init(_ line: String, model: Model) throws(ViewError) {
        self = try ViewWords(line).view(model)
    }

    init(_ words: ViewWords, model: Model) throws(ViewError) {
        let parameters: Parameters
        do throws(TableError) {
            parameters = Parameters(words, lookup: try AreaLookup(model))
        } catch { throw .table(error) }
        switch words.kind {
        case .stock: self = .stock(try StockQuery(parameters, side: .immigrants, model: model))
        case .emigrants: self = .stock(try StockQuery(parameters, side: .emigrants, model: model))
        case .corridors: self = .corridors(try CorridorQuery(parameters, model: model))
        case .matrix: self = .matrix(try MatrixQuery(parameters, model: model))
        case .pyramid: self = .pyramid(try PyramidQuery(parameters, model: model))
        case .remittances: self = .remittances(try RemittanceQuery(parameters, model: model))
        case .displacement: self = .displacement(try DisplacementQuery(parameters, model: model))
        case .remittanceCost: self = .remittanceCost(try RemittanceCostQuery(parameters, model: model))
        case .students: self = .students(try StudentQuery(parameters, model: model))
        case .published: self = .published(try PublishedQuery(parameters))
        case .claims: self = .claims(try ClaimQuery(parameters))
        case .paragraph: self = .paragraph(try ParagraphQuery(parameters))
        case .objectives: self = .objectives(try ObjectiveQuery(parameters))
        case .covid: self = .covid(try CovidQuery(parameters, model: model))
        case .measures: self = .measures(try MeasureQuery(parameters, model: model))
        case .recommendations, .recommendation: self = .recommendations(try RecommendationQuery(parameters))
        case .sources: self = .sources(try SourceQuery(parameters, model: model))
        case .area: self = .area(try ProfileQuery(parameters, model: model))
        }
    }

    /// The canonical line: the area always, other keys where they aren't the default.
    package func line(model: Model) throws(TableError) -> String {
        let areas = try model.data.areas()
        switch self {
        case .stock(let query): return query.line(areas, usual: try model.usualStockEdition(query.side))
        case .corridors(let query): return query.line(areas, usual: try model.usualCorridorEdition())
        case .matrix(let query): return query.line(usual: try model.usualCorridorEdition())
        case .pyramid(let query): return query.line(areas)
        case .remittances(let query):
            return query.line(areas, usual: try model.usualRemittanceEdition(query.direction))
        case .displacement(let query): return query.line(areas)
        case .remittanceCost(let query): return query.line(areas)
        case .students(let query): return query.line(areas)
        case .published(let query): return query.line
        case .claims(let query): return query.line
        case .paragraph(let query): return query.line
        case .objectives(let query): return query.line
        case .covid(let query): return query.line
        case .measures(let query): return query.line(areas)
        case .recommendations(let query): return query.line
        case .sources(let query): return query.line
        case .area(let query):
            return query.line(
                areas, usual: try model.usualCorridorEdition(),
                lastYear: try model.data.stock(edition: query.edition).years(.immigrants).last)
        case .comparison(let query): return try query.line(model)
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
        case .remittanceCost(let query): try query.table(model)
        case .students(let query): try query.table(model)
        case .published(let query): try query.table(model)
        case .claims(let query): try query.table(model)
        case .paragraph(let query): try query.table(model)
        case .objectives(let query): try query.table(model)
        case .covid(let query): try query.table(model)
        case .measures(let query): try query.table(model)
        case .recommendations(let query): try query.table(model)
        case .sources(let query): try query.table(model)
        case .area(let query): try query.table(model)
        case .comparison(let query): try query.table(model)
        }
    }

    /// What the view looks like.
    package func drawing(model: Model, request: FigureRequest = FigureRequest()) throws(TableError) -> Drawing {
        let drawing = try shape(model, request)
        return drawing.isWithoutRows ? try nothing(model, request) : drawing
    }

    private func shape(_ model: Model, _ request: FigureRequest) throws(TableError) -> Drawing {
        switch self {
        case .stock(let query): .figure(try query.figure(model, request))
        case .corridors(let query): .figure(try query.figure(model, request))
        case .matrix(let query): .figure(try query.figure(model, request))
        case .pyramid(let query): .figure(try query.figure(model, request))
        case .remittances(let query): .figure(try query.figure(model, request))
        case .displacement(let query): .figure(try query.figure(model, request))
        case .remittanceCost(let query): .figure(try query.figure(model, request))
        case .students(let query): .figure(try query.figure(model, request))
        case .published(let query): .text(try query.lines(model, request))
        case .claims(let query): .text(try query.lines(model, request))
        case .paragraph(let query): .text(try query.lines(model, request))
        case .objectives(let query): .text(try query.lines(model, request))
        case .covid(let query): .text(try query.lines(model, request))
        case .measures(let query): .text(try query.lines(model, request))
        case .recommendations(let query): .text(try query.lines(model, request))
        case .sources(let query): .text(try query.lines(model, request))
        case .area(let query): .profile(try query.page(model, request))
        case .comparison(let query): .figure(try query.figure(model, request))
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
        case .remittanceCost(let query): try query.caption(model)
        case .students(let query): try query.caption(model)
        case .published(let query): query.caption
        case .claims(let query): query.caption
        case .paragraph(let query): try query.caption(model)
        case .objectives(let query): try query.caption(model)
        case .covid(let query): query.caption
        case .measures(let query): try query.caption(model)
        case .recommendations(let query): query.caption
        case .sources(let query): try query.caption(model)
        case .area(let query): try query.caption(model)
        case .comparison(let query): try query.caption(model)
        }
    }

    /// Where the numbers come from, in one line.
    package func source(model: Model) throws(TableError) -> String {
        let keys = try caption(model: model).editions
        return keys.isEmpty ? try caption(model: model).source : try source(of: keys, model)
    }

    /// Publishers and titles of editions, or of what was imported in the place of one.
    func source(of keys: [String], _ model: Model) throws(TableError) -> String {
        try sources(of: keys, model).map(\.text).joined(separator: "; ")
    }

    /// The editions that answer, each with its publisher and title; none where the report does.
    func sources(model: Model) throws(TableError) -> [(edition: String, text: String)] {
        try sources(of: caption(model: model).editions, model)
    }

    private func sources(
        of keys: [String], _ model: Model
    ) throws(TableError) -> [(edition: String, text: String)] {
        let editions = try model.data.editions()
        return try keys.map { (key) throws(TableError) -> (edition: String, text: String) in
            let imported = try model.data.importedTable(key, importedKinds)
            return (key, imported?.source ?? editions[key].map { "\($0.publisher), \($0.title)" } ?? key)
        }
    }

    /// Whether its numbers are from the editions on which the report rests.
    package var isOfReport: Bool {
        switch self {
        case .stock(let query): query.edition == StockQuery.edition
        case .corridors(let query): query.edition == StockQuery.edition
        case .matrix(let query): query.edition == StockQuery.edition
        case .area(let query): query.edition == StockQuery.edition
        case .remittances(let query):
            query.by == .corridor || query.edition == RemittanceQuery.defaultEdition(query.direction)
        case .displacement(let query): query.edition == DisplacementQuery.usualEdition(query.kind, query.years)
        default: true
        }
    }

    /// The imported tables that would answer it, in the place of a bundled one.
    private var importedKinds: [ImportedTable.Kind] {
        switch self {
        case .stock(let query) where query.side == .immigrants: [.stockTotals, .stock]
        case .stock, .corridors, .matrix: [.stock]
        case .remittances(let query): query.by == .corridor ? [] : [query.direction.importedKind]
        case .area: [.stock, .stockTotals, .inflow, .outflow]
        case .comparison(let query): query.first.importedKinds + query.second.importedKinds
        default: []
        }
    }
}
