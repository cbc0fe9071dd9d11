import Figures
import MigrationData

extension ComparisonQuery {
    func caption(_ model: Model) throws(TableError) -> ViewCaption {
        try caption(figureRows(model, FigureRequest()), model)
    }

    func caption(_ rows: ComparedRows, _ model: Model) throws(TableError) -> ViewCaption {
        let names = try sideNames(model)
        var editions = try first.caption(model: model).editions
        for edition in try second.caption(model: model).editions where !editions.contains(edition) {
            editions.append(edition)
        }
        return ViewCaption(
            title: "\(try subject(model)): \(names.first) against \(names.second)", unit: try unit(rows, model),
            reference: "", editions: editions, source: "")
    }

    /// What is compared: the first view's title without what its side is called by.
    func subject(_ model: Model) throws(TableError) -> String {
        if case .pyramid(let query) = first, query.of == .both {
            let place = query.area == .region || value.dimension == .area
            let name = place ? "" : ", " + (try model.data.areas().name(of: query.area))
            return "Migrants and the whole population by age" + name
        }
        switch value {
        // What was asked, without of whom.
        case .sex: return try first.with(.both).caption(model: model).title
        case .area: return try first.titleWithoutArea(key, model)
        case .year, .edition: return try first.caption(model: model).title
        }
    }

    /// What both sides are called.
    struct SideNames {
        let first: String
        let second: String
        let shortFirst: String
        let shortSecond: String
    }

    func sideNames(_ model: Model) throws(TableError) -> SideNames {
        let areas = try model.data.areas()
        return SideNames(
            first: own.name(areas), second: value.name(areas), shortFirst: own.shortName(areas),
            shortSecond: value.shortName(areas))
    }

    /// In what the rows count, and when.
    func unit(_ rows: ComparedRows, _ model: Model) throws(TableError) -> String {
        let name: String
        switch rows.unit {
        case .percent: name = "per cent"
        case .amount(.count(let unit)): name = unit.name
        case .amount(.money(let isBillions)): name = (isBillions ? "billions" : "millions") + " of US dollars"
        }
        if case .matrix = first {
            return name + ", without outside › outside"
                + (value.dimension == .year ? "" : rows.year.map { ", \($0)" } ?? "")
        }
        if case .year = value { return name }
        let years = rows.rows.compactMap(\.year)
        let span = rows.year.map(String.init) ?? StockQuery.span(Set(years).sorted())
        return span.isEmpty ? name : "\(name), \(span)"
    }
}
