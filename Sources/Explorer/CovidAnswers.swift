import ReportData
import Screen

/// What was answered, paragraph by paragraph: a dot and a few words a response, the areas named below it.
struct CovidAnswers {
    let width: Int
    let areaName: (String) -> String

    /// Lines that belong together: those of a response that isn't chosen, or what stands above some.
    struct Entry: Sendable {
        var response: String?
        let lines: [StyledText]
    }

    /// The lines that there is room for, with those of the chosen impact; what is left out stands in the list.
    func lines(_ entries: [Entry], chosen: CovidImpact?, rows: Int = .max) -> [StyledText] {
        let all = entries.flatMap { entry in
            if let chosen, entry.response == chosen.id { return lines(of: chosen, isChosen: true) }
            return entry.lines
        }
        if all.count <= rows { return all }
        var shown = all.prefix(max(1, rows - 1))
        // A paragraph without any of its answers says nothing.
        if shown.last?.plain.hasPrefix(" ¶") == true { shown.removeLast() }
        return shown + [StyledText(" and more in the list", .dim)]
    }

    /// All that is shown of some responses.
    func entries(_ responses: [CovidImpact]) -> [Entry] {
        let title = StyledText([.init(" Answers", .strong), .init("  that the report names", .dim)])
        var entries = [Entry(lines: [title, StyledText("")])]
        for place in Self.places(responses) {
            entries.append(Entry(lines: [StyledText(" " + place, .dim)]))
            for response in responses where Book.places(response.paragraphs) == place {
                entries.append(Entry(response: response.id, lines: lines(of: response, isChosen: false)))
            }
        }
        return entries
    }

    /// The paragraphs in the order of the report.
    private static func places(_ responses: [CovidImpact]) -> [String] {
        var result: [String] = []
        for place in responses.map({ Book.places($0.paragraphs) }) where !result.contains(place) {
            result.append(place)
        }
        return result
    }

    private func lines(of response: CovidImpact, isChosen: Bool) -> [StyledText] {
        let room = max(4, width - 4)
        let words = PlainText.wrapped(response.label, to: room)
        var lines = words.enumerated().map { row, text in
            StyledText([
                .init(row > 0 ? "   " : isChosen ? ">" : " "), .init(row > 0 ? "" : "● ", .agrees),
                .init(text, isChosen ? .strong : .plain),
            ])
        }
        let named = response.areas.map(areaName).filter { !response.label.holds($0) }
        if !named.isEmpty {
            lines += PlainText.wrapped(named.joined(separator: ", "), to: room).map { StyledText("   " + $0, .dim) }
        }
        return lines
    }
}
