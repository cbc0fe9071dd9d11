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
        if measures.isEmpty { return [StyledText("The report names no such measure.", .dim)] }
        return request.wrapped(try caption(model).title).map { StyledText($0, .strong) } + [StyledText("")]
            + Self.lines(measures, request)
    }

    /// How many there are under each mark, then the measures.
    static func lines(_ measures: [Measure], _ request: FigureRequest) -> [StyledText] {
        let counts = Measure.Polarity.allCases.map { polarity in
            "\(polarity.mark(in: request.characters)) \(polarity.rawValue) \(measures.count { $0.polarity == polarity })"
        }
        return request.wrapped(counts.joined(separator: ", ")).map { StyledText($0, .dim) } + [StyledText("")]
            + measures.flatMap { $0.lines(request) }
    }
}

extension Measure.Polarity {
    /// The mark before a measure as a character set can write it.
    package func mark(in characters: CharacterSet) -> String {
        self == .context && characters == .ascii ? "." : mark
    }

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
                ? StyledText([.init(polarity.mark(in: request.characters) + "  ", polarity.style), .init(text)])
                : StyledText("   " + text)
        }
        let about = [
            "¶" + paragraphs.joined(separator: ", "), theme, ObjectiveQuery.words(objectives), areaWords,
        ]
        let text = about.filter { !$0.isEmpty }.joined(separator: " · ")
        return body + request.wrapped(text, indentation: 3).map { StyledText("   " + $0, .dim) }
    }

    /// The areas' codes; of a body with many members the first few and how many more.
    private var areaWords: String {
        let shown = areas.count > 8 ? areas.prefix(6) : areas[...]
        let more = areas.count > shown.count ? " and \(areas.count - shown.count) more areas" : ""
        return shown.joined(separator: ", ") + more
    }
}
