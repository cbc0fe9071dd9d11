import MigrationData
import ReportData

/// The profile of an area or group in sentences: who lives there and who left, money, refugees, students, the report.
package struct ProfileDescription {
    let query: ProfileQuery

    package init(_ query: ProfileQuery) { self.query = query }

    private var area: AreaSelection { query.area }
    private var year: Int { query.year }
    private var sex: Sex { query.sex }

    package func sentences(_ model: Model) throws(TableError) -> [String] {
        let facts = [
            try persons(.immigrants, model), try largest(.immigrants, model), try persons(.emigrants, model),
            try largest(.emigrants, model), try money(model), try refugees(model), try students(model),
            try report(model),
        ]
        return facts.compactMap { $0.map(Wording.sentence) }
    }

    private func persons(_ side: StockSide, _ model: Model) throws(TableError) -> String {
        let areas = try model.data.areas()
        let persons = try model.data.stock(edition: query.edition)
            .total(area, side: side, year: year, sex: sex, areas: areas)
        return SeriesDescription(
            topic: .stock(side, sex), areas: areas, years: [year], whole: .init(selection: area, values: [persons])
        ).main
    }

    /// The largest origin of those who live there, or the largest destination of those who left.
    private func largest(_ side: StockSide, _ model: Model) throws(TableError) -> String? {
        let isHere = side == .immigrants
        let areas = try model.data.areas()
        let ranking = try model.data.stock(edition: query.edition)
            .ranking(query.corridors(side), areas: areas, limit: 1)
        guard let first = ranking.first else { return nil }
        let end = areas.phrase(isHere ? first.origin : first.destination)
        return "the most \(isHere ? "came from" : "lived in") \(end): "
            + "\(DescribedUnit.persons.short(first.persons)), or \(Wording.percent(first.share))"
    }

    private func money(_ model: Model) throws(TableError) -> String {
        func last(_ direction: RemittanceDirection) throws(TableError) -> (year: Int, money: Int?) {
            let answer = try RemittanceQuery(area, direction, model).series(model)
            return (answer.years.last ?? year, (answer.series.first?.money.last ?? nil).map { Int($0.thousands) })
        }
        func words(_ money: Int?) -> String { money.map(DescribedUnit.money.short) ?? "an unknown sum" }
        let (received, sent) = (try last(.inflow), try last(.outflow))
        let place = try model.data.areas().phrase(area)
        let time = sent.year == received.year ? "" : " in \(sent.year)"
        return "in \(received.year), \(place) received \(words(received.money)) in remittances and sent"
            + " \(words(sent.money))\(time)"
    }

    private func refugees(_ model: Model) throws(TableError) -> String {
        func count(_ side: DisplacementSide) throws(TableError) -> Int? {
            try DisplacementQuery(area: area, side: side).answer(model).series.first?.persons.last ?? nil
        }
        let (hosted, fled) = (try count(.asylum), try count(.origin))
        let place = try model.data.areas().inPhrase(area)
        return "at the end of \(DisplacementPairs.year), \(Self.words(hosted, "refugee")) lived \(place), and"
            + " \(Self.number(fled)) had come from there"
    }

    private func students(_ model: Model) throws(TableError) -> String? {
        let areas = try model.data.areas()
        let table = try model.data.studentMobility()
        guard let year = table.years.last, area != .world else { return nil }
        let abroad = table.totals.students(area, side: .origin, year: year, areas: areas)
        let foreign = table.totals.students(area, side: .destination, year: year, areas: areas)
        return "in \(year), \(Self.words(abroad, "student")) \(areas.fromPhrase(area)) studied abroad, and"
            + " \(Self.number(foreign)) from abroad studied \(area == .outside ? "there" : "in it")"
    }

    private static func words(_ count: Int?, _ noun: String) -> String {
        count.map { Wording.counted($0, noun) } ?? "an unknown number of \(noun)s"
    }

    private static func number(_ count: Int?) -> String {
        count.map { $0 == 0 ? "none" : NumberText.exact($0) } ?? "an unknown number"
    }

    /// How often the report speaks of it.
    private func report(_ model: Model) throws(TableError) -> String {
        let codes = try MeasureQuery.codes(of: area, model)
        let paragraphs = try model.report.paragraphs().count { !codes.isDisjoint(with: $0.areas) }
        let figures = try model.report.publishedFigures().count { codes.contains($0.area) }
        let measures = try MeasureQuery(area: area).measures(model).count
        if paragraphs + figures + measures == 0 { return "the report doesn’t name it" }
        var part = ""
        if case .group = area { part = " or a part of it" }
        return "the report names it\(part) in \(Wording.counted(paragraphs, "paragraph")), prints "
            + "\(Wording.counted(figures, "number")) of it and tells of \(Wording.counted(measures, "measure"))"
    }
}
