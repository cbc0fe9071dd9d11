import MigrationData

extension DisplacementQuery {
    func caption(_ model: Model) throws(TableError) -> ViewCaption {
        let areas = try model.data.areas()
        if by != .corridor { return caption(areas, try answer(model)) }
        return caption(areas, largest: try ranking(model).first?.persons ?? 0, span: String(DisplacementPairs.year))
    }

    /// The caption of an answer that is known.
    func caption(_ areas: AreaTable, _ answer: Answer) -> ViewCaption {
        caption(areas, largest: answer.largest, span: StockQuery.span(answer.years))
    }

    private func caption(_ areas: AreaTable, largest: Int, span: String) -> ViewCaption {
        ViewCaption(
            title: title(areas), unit: CountUnit(largest: largest).name + ", end of " + span, reference: reference,
            editions: [edition], source: "")
    }

    private func title(_ areas: AreaTable) -> String {
        who + preposition + place(areas) + (by == .total ? "" : " by \(by.rawValue)")
            + (isWithinRegion ? ", both ends in the region" : "")
    }

    /// Whom the question counts.
    var who: String {
        switch kind {
        case .refugees:
            let persons =
                sex == .both ? "Refugees" : sex == .female ? "Refugee women and girls" : "Refugee men and boys"
            return persons + (ages.map { " aged \($0.first) to \($0.last)" } ?? "")
        case .asylumSeekers: return "Asylum seekers"
        case .stateless: return "Stateless people"
        case .internallyDisplaced: return "Displaced inside by conflict"
        }
    }

    private var preposition: String {
        switch (side, kind, area) {
        case (.origin, _, _): " from "
        case (.asylum, .refugees, .group(.outside)): " hosted "
        case (.asylum, .refugees, _): " hosted in "
        case (.asylum, _, .group(.outside)): " "
        case (.asylum, _, _): " in "
        }
    }

    private func place(_ areas: AreaTable) -> String {
        switch area {
        case .group(.region): "the region"
        case .group(.world): "the world"
        case .group(.outside): "outside the region"
        case .group(.subregion(.pacific)): "the Pacific"
        default: areas.name(of: area)
        }
    }

    private var reference: String {
        guard area == .region else { return "" }
        return kind == .refugees ? "¶15" : "¶16"
    }
}
