import MigrationData
import ReportData
import Screen

extension CovidQuery {
    var caption: ViewCaption {
        ViewCaption(
            title: category.map(\.title) ?? "Impacts of the COVID-19 pandemic", unit: "", reference: "¶59–68",
            editions: [], source: Model.reportSource)
    }

    /// The impacts as text: a block a category, a paragraph an impact.
    func lines(_ model: Model, _ request: FigureRequest) throws(TableError) -> [StyledText] {
        let impacts = try impacts(model)
        var lines: [StyledText] = []
        for category in CovidImpact.Category.allCases {
            let rows = impacts.filter { $0.category == category }
            if rows.isEmpty { continue }
            if !lines.isEmpty { lines.append(StyledText("")) }
            lines += request.wrapped(category.title).map { StyledText($0, .strong) }
            for impact in rows { lines += impact.lines(request) }
        }
        return lines
    }
}

extension CovidImpact.Category {
    package var title: String {
        switch self {
        case .health: "Health"
        case .mobilityAndProtection: "Movement and protection"
        case .economicAndSocial: "Work and society"
        }
    }
}

extension CovidImpact.Polarity {
    /// The mark before an impact.
    package var mark: String {
        switch self {
        case .harm: "○"
        case .response: "●"
        case .contribution: "■"
        }
    }

    package var style: Style {
        switch self {
        case .harm: .inconsistent
        case .response: .agrees
        case .contribution: .quantity
        }
    }
}

extension CovidImpact {
    /// Mark, statement, then in dim whom it hits and where the report says so.
    func lines(_ request: FigureRequest) -> [StyledText] {
        let body = request.wrapped(statement, indentation: 3).enumerated().map { row, text in
            row == 0
                ? StyledText([.init(polarity.mark + "  ", polarity.style), .init(text)]) : StyledText("   " + text)
        }
        return body + request.wrapped(about, indentation: 3).map { StyledText("   " + $0, .dim) }
    }

    private var about: String {
        let source = paragraphs.map { $0 == "summary" ? "summary" : "¶" + $0 } + areas
        return ([source.joined(separator: ", ")] + groups).joined(separator: " · ")
    }
}
