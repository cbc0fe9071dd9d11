import ReportData
import Screen

/// What was answered, paragraph by paragraph: a dot and a few words a response, the areas named below it.
struct CovidAnswers {
    let responses: [CovidImpact]
    /// The chosen impact.
    let chosen: String?
    let areaName: (String) -> String

    /// The lines that there is room for; what is left out stands in the list.
    func lines(width: Int, rows: Int) -> [StyledText] {
        let all = lines(width: width)
        if all.count <= rows { return all }
        var shown = all.prefix(max(1, rows - 1))
        // A paragraph without any of its answers says nothing.
        if shown.last?.plain.hasPrefix(" ¶") == true { shown.removeLast() }
        return shown + [StyledText(" and more in the list", .dim)]
    }

    func lines(width: Int) -> [StyledText] {
        var lines = [StyledText([.init(" Answers", .strong), .init("  that the report names", .dim)]), StyledText("")]
        for place in places {
            lines.append(StyledText(" " + place, .dim))
            for response in responses where Book.places(response.paragraphs) == place {
                lines += entry(response, width: max(4, width - 4))
            }
        }
        return lines
    }

    /// The paragraphs in the order of the report.
    private var places: [String] {
        var result: [String] = []
        for place in responses.map({ Book.places($0.paragraphs) }) where !result.contains(place) {
            result.append(place)
        }
        return result
    }

    private func entry(_ response: CovidImpact, width: Int) -> [StyledText] {
        let isChosen = response.id == chosen
        let words = PlainText.wrapped(response.label, to: width)
        var lines = words.enumerated().map { row, text in
            StyledText([
                .init(row > 0 ? "   " : isChosen ? ">" : " "), .init(row > 0 ? "" : "● ", .agrees),
                .init(text, isChosen ? .strong : .plain),
            ])
        }
        let named = response.areas.map(areaName).filter { !response.label.contains($0) }
        if !named.isEmpty {
            lines += PlainText.wrapped(named.joined(separator: ", "), to: width).map { StyledText("   " + $0, .dim) }
        }
        return lines
    }
}
