import Figures
import MigrationData
import ReportData
import Screen
import Views

extension EvidenceCard {
    private static let leadWidth = 12

    func title(_ text: String, _ place: String) -> [Element] {
        let spelled = characters == .ascii ? PlainText.ascii(place) : place
        let room = width - PlainText.width(text) - PlainText.width(spelled)
        if room < 2 { return wrapped(text, .strong) + wrapped(place, .dim) }
        let gap = PlainText.spaces(room)
        return [.line(StyledText([.init(text, .strong), .init(gap), .init(place, .dim)]))]
    }

    func wrapped(_ text: String, _ style: Style = .plain) -> [Element] {
        let spelled = characters == .ascii ? PlainText.ascii(text) : text
        return PlainText.wrapped(spelled, to: max(1, width)).map { .line(StyledText($0, style)) }
    }

    var rule: StyledText { StyledText(String(repeating: "─", count: max(0, width)), .faint) }

    /// The numbers of the views in a query, each with a bar where they count the same.
    func sum(_ figure: PublishedFigure) throws(TableError) -> [Element] {
        let expression = try? QueryExpression(figure.query)
        var parts: [(name: String, value: Double)] = []
        for line in expression?.views ?? [] {
            guard let view = try? View(line, model: model), let value = try view.quantity(model) else { continue }
            let name = try view.caption(model: model).title
            if !parts.contains(where: { $0.name == name && $0.value == value }) { parts.append((name, value)) }
        }
        for id in expression?.printedFigures ?? [] {
            guard let check = try model.verification.figure(id) else { continue }
            parts.append(("printed in " + Book.places([check.figure.paragraph]) + ": " + check.printedText, -1))
        }
        let most = parts.map(\.value).max() ?? 0
        let nameWidth = min(46, max(16, width - 34))
        return parts.prefix(4).map { part in
            if part.value < 0 { return .line(StyledText(part.name)) }
            let isWhole = part.value == part.value.rounded()
            let number = isWhole ? NumberText.exact(Int(part.value)) : NumberText.fixed(part.value, decimals: 1)
            let room = width - nameWidth - 18
            let cells = most > 0 && room >= 6 ? Int((part.value / most * Double(room)).rounded()) : 0
            let glyph = characters == .ascii ? "#" : "▆"
            return .line(
                StyledText([
                    .init(Self.padded(PlainText.truncated(part.name, to: nameWidth), nameWidth + 1)),
                    .init(PlainText.spaces(max(0, 14 - number.count)) + number + "  ", .strong),
                    .init(String(repeating: glyph, count: cells), .quantity),
                ]))
        }
    }

    /// Edition, source and query.
    func footing(lines: [String], query: String) throws(TableError) -> [Element] {
        var editions: [String] = []
        for line in lines {
            guard let view = try? View(line, model: model) else { continue }
            let source = try view.source(model: model)
            if !editions.contains(source) { editions.append(source) }
        }
        let text = query.isEmpty ? lines.joined(separator: "; ") : query
        return (editions.isEmpty ? [] : led("edition", editions.joined(separator: "; "), limit: 2))
            + (text.isEmpty ? [] : led("query", text, limit: 3))
    }

    /// Which footnotes stand behind the paragraph, and which asks and objectives rest on it.
    func used(_ figure: PublishedFigure) throws(TableError) -> [Element] {
        let paragraph = try model.report.paragraphs().first { String($0.number) == figure.paragraph }
        let footnotes = figure.footnote.isEmpty ? paragraph?.footnotes ?? [] : [figure.footnote]
        var parts: [String] = []
        if !figure.recommendations.isEmpty {
            parts.append("recommendation " + figure.recommendations.joined(separator: ", "))
        }
        if let objectives = paragraph?.objectives, !objectives.isEmpty {
            parts.append("objective " + objectives.joined(separator: ", "))
        }
        return (footnotes.isEmpty ? [] : led("source", "footnote " + footnotes.joined(separator: ", "), limit: 1))
            + (parts.isEmpty ? [] : led("used in", parts.joined(separator: "; "), limit: 1))
    }

    /// A dim word and what belongs to it, on as many lines as it needs up to a limit.
    private func led(_ word: String, _ text: String, limit: Int) -> [Element] {
        let room = max(1, width - Self.leadWidth)
        let spelled = characters == .ascii ? PlainText.ascii(text) : text
        let lines = PlainText.wrapped(spelled, to: room)
        return lines.prefix(limit).enumerated().map { row, line in
            let isCut = row == limit - 1 && lines.count > limit
            let shown = isCut ? PlainText.truncated(line + " …", to: room, in: characters) : line
            return .line(
                StyledText([.init(Self.padded(row == 0 ? word : "", Self.leadWidth), .dim), .init(shown)]))
        }
    }

    static func padded(_ text: String, _ width: Int) -> String {
        text + PlainText.spaces(max(0, width - PlainText.width(text)))
    }
}
