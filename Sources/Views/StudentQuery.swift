import MigrationData

/// The question behind `students`.
package struct StudentQuery: Hashable, Sendable {
    package var question: StudentQuestion
    package var top: Int

    package init(_ question: StudentQuestion, top: Int = CorridorQuery.defaultTop) {
        self.question = question
        self.top = top
    }

    init(_ parameters: Parameters, model: Model) throws(ViewError) {
        let known = try model.reading { (model) throws(TableError) in try model.data.studentMobility().years }
        let edition = try parameters.edition(among: [StudentMobility.edition], default: StudentMobility.edition)
        question = StudentQuestion(
            origin: try parameters.area("origin", default: .world),
            destination: try parameters.area("destination", default: .world),
            by: try parameters.word("by", default: .corridor),
            year: try parameters.year("year", among: known, of: edition) ?? known[known.count - 1])
        top = try parameters.count("top") ?? CorridorQuery.defaultTop
    }

    func line(_ areas: AreaTable) -> String {
        LineWords.join([
            "students",
            question.origin == .world ? nil : "origin=" + LineWords.area(question.origin, areas),
            question.destination == .world ? nil : "destination=" + LineWords.area(question.destination, areas),
            question.by == .corridor ? nil : "by=\(question.by.rawValue)", "top=\(top)", "year=\(question.year)",
        ])
    }

    /// All students that the question is about, not only those of the rows that `top` leaves; nil where nothing is known.
    ///
    /// With one side asked for it is UIS's own total of that side; with both sides, or with `by` the other end, it is the
    /// sum of the pairs that are here, which are only the ten largest of each end: a floor.
    package func total(_ model: Model) throws(TableError) -> Int? {
        try model.data.studentMobility().total(question, areas: model.data.areas())
    }

    func ranking(_ model: Model) throws(TableError) -> [StudentCorridor] {
        try model.data.studentMobility().ranking(question, areas: model.data.areas(), limit: top)
    }

    /// The rows: shares are of UIS's own total for the side asked for, so those of pairs don't add up to 1.
    func table(_ model: Model) throws(TableError) -> ViewTable {
        let areas = try model.data.areas()
        let rows = try ranking(model).enumerated().map { position, corridor in
            [
                Value.whole(position + 1),
                .text(areas.code(of: corridor.origin)), .text(areas.name(of: corridor.origin)),
                .text(areas.code(of: corridor.destination)), .text(areas.name(of: corridor.destination)),
                .whole(question.year), .whole(corridor.students), .share(corridor.share),
            ]
        }
        return ViewTable(
            columns: [
                "rank", "origin_code", "origin", "destination_code", "destination", "year", "students", "share",
            ], rows: rows)
    }
}
