import MigrationData
import ReportData
import Screen

extension ObjectiveQuery {
    func caption(_ model: Model) throws(TableError) -> ViewCaption {
        ViewCaption(
            title: number.map { "Objective \($0) of the Global Compact" } ?? "Objectives of the Global Compact",
            unit: "", reference: "¶1–71", editions: [], source: Model.reportSource)
    }

    /// The objectives by cluster; of a single one also what the report tells of it.
    func lines(_ model: Model, _ request: FigureRequest) throws(TableError) -> [StyledText] {
        let objectives = try objectives(model)
        var lines: [StyledText] = []
        for cluster in Self.clusters {
            let members = objectives.filter { $0.cluster == cluster }
            guard let first = members.first else { continue }
            if !lines.isEmpty { lines.append(StyledText("")) }
            lines += request.wrapped("\(cluster)  \(first.clusterTitle)").map { StyledText($0, .strong) }
            for objective in members { lines += objective.lines(request) }
        }
        guard let number else { return lines }
        let measures = try MeasureQuery(objective: number).measures(model)
        return lines + [StyledText("")] + MeasureQuery.lines(measures, request)
    }
}

extension Objective {
    /// Number and title, summary, then in dim its paragraphs.
    func lines(_ request: FigureRequest) -> [StyledText] {
        let place = paragraphs.isEmpty ? "the report says nothing of it" : "¶" + paragraphs.joined(separator: ", ")
        let head = request.wrapped(title, indentation: 4).enumerated().map { row, text in
            let label = row == 0 ? (number < 10 ? " \(number)  " : "\(number)  ") : "    "
            return StyledText([.init(label, .strong), .init(text)])
        }
        return head + request.wrapped(summary, indentation: 4).map { StyledText("    " + $0, .dim) }
            + request.wrapped(place, indentation: 4).map { StyledText("    " + $0, .dim) }
    }
}
