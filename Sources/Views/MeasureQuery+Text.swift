import MigrationData
import ReportData
import Screen

extension MeasureQuery {
    func caption(_ model: Model) throws(TableError) -> ViewCaption {
        let place = try area.map { (area) throws(TableError) in ", " + (try model.data.areas().name(of: area)) } ?? ""
        return ViewCaption(
            title: "What States and organizations did or failed to do" + place, unit: "", reference: "¶20–68",
            editions: [], source: Model.reportSource)
    }

    /// A mark for progress or gap, who and what; then in dim theme, objectives and paragraph.
    func lines(_ model: Model, _ request: FigureRequest) throws(TableError) -> [StyledText] {
        let measures = try measures(model)
        if measures.isEmpty { return [StyledText("The report names no such measure.")] }
        return request.wrapped(try caption(model).title).map { StyledText($0, .strong) } + [StyledText("")]
            + Self.lines(measures, request)
    }

    static func lines(_ measures: [Measure], _ request: FigureRequest) -> [StyledText] {
        measures.flatMap { $0.lines(request) }
    }
}

extension Measure.Polarity {
    /// The mark before a measure.
    package var mark: String {
        switch self {
        case .progress: "●"
        case .gap: "○"
        case .context: "·"
        }
    }

    package var style: Style {
        switch self {
        case .progress: .agrees
        case .gap: .inconsistent
        case .context: .dim
        }
    }
}

extension Measure {
    func lines(_ request: FigureRequest) -> [StyledText] {
        let body = request.wrapped(actor + ": " + statement, indentation: 3).enumerated().map { row, text in
            row == 0
                ? StyledText([.init(polarity.mark + "  ", polarity.style), .init(text)]) : StyledText("   " + text)
        }
        let about =
            ["¶" + paragraphs.joined(separator: ", "), theme] + (areas.isEmpty ? [] : [areas.joined(separator: ", ")])
            + (objectives.isEmpty ? [] : ["objectives " + objectives.joined(separator: ", ")])
        return body
            + request.wrapped(about.joined(separator: " · "), indentation: 3).map { StyledText("   " + $0, .dim) }
    }
}
