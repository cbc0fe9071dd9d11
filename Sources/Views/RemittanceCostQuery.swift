import MigrationData

/// The question behind `remittance-cost`: what it costs to send 200 US dollars to an area.
package struct RemittanceCostQuery: Hashable, Sendable {
    /// Where the money is received.
    package var area: AreaSelection
    package var by: RemittanceCostBreakdown
    package var quarter: Quarter

    /// The quarter of which the report speaks.
    static let reportQuarter = "2020Q1"

    package init(area: AreaSelection = .region, by: RemittanceCostBreakdown = .corridor, quarter: Quarter) {
        self.area = area
        self.by = by
        self.quarter = quarter
    }

    init(_ parameters: Parameters, model: Model) throws(ViewError) {
        let known = try model.reading { (model) throws(TableError) in try model.data.remittanceCosts().quarters }
        area = try parameters.area("area", default: .region)
        by = try parameters.word("by", default: .corridor)
        let edition = try parameters.edition(among: [RemittanceCosts.edition], default: RemittanceCosts.edition)
        quarter = try Self.quarter(parameters, among: known, of: edition)
        if by == .subregion { try parameters.refuseSubregions(of: area) }
    }

    /// The quarter asked for, or the report's where the edition has it, else the last.
    private static func quarter(
        _ parameters: Parameters, among known: [Quarter], of edition: String
    ) throws(ViewError) -> Quarter {
        guard let text = parameters.text("quarter") else {
            return known.first { $0.text == reportQuarter } ?? known[known.count - 1]
        }
        let span = "\(edition) has \(known[0].text) to \(known[known.count - 1].text)"
        guard let quarter = Quarter(text) else {
            throw .unknownValue(text, key: "quarter", right: "a year and a quarter, such as 2020Q1; " + span)
        }
        if known.contains(quarter) { return quarter }
        let nearest = [known.last { $0 < quarter }, known.first { $0 > quarter }].compactMap { $0?.text }
        throw .unknownValue(
            text, key: "quarter", right: span + ", but not this one; next to it " + nearest.joined(separator: ", "))
    }

    func line(_ areas: AreaTable) -> String {
        LineWords.join([
            "remittance-cost", "area=" + LineWords.area(area, areas), by == .corridor ? nil : "by=\(by.rawValue)",
            "quarter=\(quarter.text)",
        ])
    }

    /// The corridors into the area, by the M49 numbers of sender, then receiver.
    package func corridors(_ model: Model) throws(TableError) -> [RemittanceCost] {
        try model.data.remittanceCosts().corridors(into: area, quarter: quarter, areas: model.data.areas())
    }

    /// The median of the corridors into the area, each counted once; nil where none is known in the quarter.
    package func median(_ model: Model) throws(TableError) -> Percent? {
        try model.data.remittanceCosts().median(into: area, quarter: quarter, areas: model.data.areas())
    }

    /// One part of the area with the median of its corridors and how many of them are known.
    struct Part {
        let selection: AreaSelection
        let median: Percent?
        let corridors: Int
    }

    /// The area's subregions.
    func parts(_ model: Model) throws(TableError) -> [Part] {
        let areas = try model.data.areas()
        let costs = try model.data.remittanceCosts()
        return (areas.subregions(of: area) ?? []).map { part in
            let known = costs.known(into: part, quarter: quarter, areas: areas)
            return Part(selection: part, median: Percent.median(of: known), corridors: known.count)
        }
    }

    /// The rows: every corridor that was ever surveyed, or the median of each subregion, without a sender.
    func table(_ model: Model) throws(TableError) -> ViewTable {
        let areas = try model.data.areas()
        func row(_ sender: String, _ receiver: String, _ cost: Percent?) -> [Value] {
            [.text(sender), .text(receiver), .text(quarter.text), .percent(cost)]
        }
        let rows =
            switch by {
            case .corridor:
                try corridors(model).map { corridor in
                    row(
                        areas.code(of: .area(corridor.sender)), areas.code(of: .area(corridor.receiver)),
                        corridor.cost)
                }
            case .subregion: try parts(model).map { row("", areas.code(of: $0.selection), $0.median) }
            }
        return ViewTable(columns: ["sender_code", "receiver_code", "quarter", "percent_of_200_usd"], rows: rows)
    }
}
