import Figures
import MigrationData

extension CorridorQuery {
    /// What the view shows, in the unit of the corridor with the most persons, who are given where they are known already.
    package func caption(_ model: Model, largest known: Int? = nil) throws(TableError) -> ViewCaption {
        let areas = try model.data.areas()
        let stock = try model.data.migrantStock(edition: edition)
        let largest = known ?? stock.ranking(question, areas: areas, limit: 1).first?.persons ?? 0
        return ViewCaption(
            title: title(areas), unit: CountUnit(largest: largest).name + ", \(question.year)", reference: reference,
            editions: [edition], source: "")
    }

    func title(_ areas: AreaTable) -> String {
        let persons = question.sex == .female ? "women" : question.sex == .male ? "men" : ""
        let what =
            switch question.by {
            case .corridor: persons.isEmpty ? "Corridors" : "Corridors of \(persons)"
            case .origin: persons.isEmpty ? "Origins" : "Origins of \(persons)"
            case .destination: persons.isEmpty ? "Destinations" : "Destinations of \(persons)"
            }
        if question.origin == .region, question.destination == .region { return what + " within the region" }
        let from = question.origin == .world ? "" : " from " + name(question.origin, areas)
        let to = question.destination == .world ? "" : " to " + name(question.destination, areas)
        return what + from + to + (question.withinSubregion ? " within one subregion" : "")
    }

    private func name(_ selection: AreaSelection, _ areas: AreaTable) -> String {
        switch selection {
        case .group(.region): "the region"
        case .group(.outside): "outside the region"
        case .group(.subregion(.pacific)): "the Pacific"
        default: areas.name(of: selection)
        }
    }

    private var reference: String {
        guard edition == StockQuery.edition else { return "" }
        // Its figures are of one year.
        func figure(_ number: String) -> String { question.year == Afterwards.reportYear ? " figure " + number : "" }
        switch (question.origin, question.destination, question.by) {
        case (.group(.outside), .group(.region), .origin): return "¶9" + figure("IV")
        case (.group(.region), .group(.outside), .destination): return "¶9" + figure("V")
        case (.group(.region), .group(.region), .corridor): return "¶7"
        default: return ""
        }
    }

    func figure(_ model: Model, _ request: FigureRequest) throws(TableError) -> Figure {
        let form = request.form ?? figure
        switch form {
        case .map: return .map(try map(model, request))
        case .flow: return .flow(try flowChart(model, request))
        case .ranks: return .ranks(try rankChart(model, request))
        default: break
        }
        let areas = try model.data.areas()
        let caption = try caption(model)
        let heading = Heading(title: caption.title, unit: caption.unit, note: caption.reference)
        let ranking = try model.data.migrantStock(edition: edition).ranking(question, areas: areas, limit: top)
        let chart = CorridorChart(
            heading: heading, question: question, corridors: ranking, areas: areas, request: request)
        return form == .table ? .table(chart.table) : .ranked(chart.bars)
    }
}
