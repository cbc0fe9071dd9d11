import MigrationData

/// The question behind `corridors`.
package struct CorridorQuery: Hashable, Sendable {
    package var question: CorridorQuestion
    package var top: Int
    package var edition: String
    /// The form asked for by the line; nil for the usual one.
    package var figure: FigureForm?

    static let figures: [FigureForm] = [.bars, .map, .flow, .ranks, .table]

    package static let defaultTop = 10

    /// The values of `within`.
    private enum Within: String, CaseIterable {
        case subregion, no
    }

    package init(
        _ question: CorridorQuestion, top: Int = CorridorQuery.defaultTop, edition: String = StockQuery.edition
    ) {
        self.question = question
        self.top = top
        self.edition = edition
    }

    init(_ parameters: Parameters, model: Model) throws(ViewError) {
        edition = try parameters.stockEdition(.emigrants, model)
        let known = try model.stockYears(.emigrants, edition)
        question = CorridorQuestion(
            origin: try parameters.area("origin", default: .world),
            destination: try parameters.area("destination", default: .world),
            by: try parameters.word("by", default: .corridor),
            year: try parameters.year("year", among: known, of: edition) ?? known[known.count - 1],
            sex: try parameters.word("sex", default: .both),
            since: try parameters.year("since", among: known, of: edition),
            withinSubregion: try parameters.word("within", default: Within.no) == .subregion)
        if let since = question.since, since == question.year {
            let other = known.first { $0 != since }.map { ", such as since=\($0)" } ?? ""
            throw .unknownValue(String(since), key: "since", right: "this is year= itself; name another year" + other)
        }
        top = try parameters.count("top") ?? Self.defaultTop
        figure = try parameters.figure(Self.figures)
    }

    func line(_ areas: AreaTable, usual: String) -> String {
        LineWords.join([
            "corridors",
            question.origin == .world ? nil : "origin=" + LineWords.area(question.origin, areas),
            question.destination == .world ? nil : "destination=" + LineWords.area(question.destination, areas),
            question.by == .corridor ? nil : "by=\(question.by.rawValue)", "top=\(top)", "year=\(question.year)",
            question.sex == .both ? nil : "sex=\(question.sex.rawValue)", question.since.map { "since=\($0)" },
            question.withinSubregion ? "within=subregion" : nil, edition == usual ? nil : "edition=\(edition)",
            figure.map { "figure=\($0.rawValue)" },
        ])
    }

    func table(_ model: Model) throws(TableError) -> ViewTable {
        let areas = try model.data.areas()
        var columns = [
            "rank", "origin_code", "origin", "destination_code", "destination", "year", "sex", "persons", "share",
        ]
        if question.since != nil { columns += ["persons_since", "change"] }
        let ranking = try model.data.migrantStock(edition: edition).ranking(question, areas: areas, limit: top)
        let rows = ranking.enumerated().map { position, corridor in
            var row: [Value] = [
                .whole(position + 1),
                .text(areas.code(of: corridor.origin)), .text(areas.name(of: corridor.origin)),
                .text(areas.code(of: corridor.destination)), .text(areas.name(of: corridor.destination)),
                .whole(question.year), .text(question.sex.rawValue), .whole(corridor.persons), .share(corridor.share),
            ]
            if question.since != nil { row += [.whole(corridor.personsSince), .whole(corridor.change)] }
            return row
        }
        return ViewTable(columns: columns, rows: rows)
    }
}
