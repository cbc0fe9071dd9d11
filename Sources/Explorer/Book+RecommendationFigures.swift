import Figures
import ReportData
import Screen
import Views

extension Book {
    /// What a recommendation asks for, ask by ask: whole statements where they fit, else a few words each.
    func letterCard(_ asks: [RecommendationAsk], room: Int) -> [StyledText] {
        guard let first = asks.first else { return [] }
        let names = [first.principle, first.heading, Self.shortHeading(first.letter)].map { "(\(first.letter)) " + $0 }
        let name = names.first { PlainText.width($0) + 8 <= textWidth } ?? names[2]
        let head = titled(name, place: "¶70 \(first.letter)") + (figureSize.height >= 6 ? [StyledText("")] : [])
        let whole = head + asks.flatMap { entry($0, $0.statement) }
        return whole.count <= room ? whole : head + asks.flatMap { entry($0, $0.label) }
    }

    /// Number, force and words of an ask.
    private func entry(_ ask: RecommendationAsk, _ words: String) -> [StyledText] {
        let force = ask.force == .other ? "" : ask.force.words
        let lead = 4 + (figureSize.width >= 36 ? 8 : 0)
        return PlainText.wrapped(words, to: max(8, textWidth - lead)).enumerated().map { row, text in
            let number = row == 0 ? String(ask.number) : " "
            let word = lead > 4 ? Self.padded(row == 0 ? force : "", 8) : ""
            return StyledText([
                .init(" \(number)  ", .strong), .init(word, ask.force == .must ? .strong : .dim), .init(text),
            ])
        }
    }

    /// One ask with its force, its addressee, its reason and its evidence.
    func askCard(_ ask: RecommendationAsk) -> [StyledText] {
        var about = "\(ask.force.words) · to \(ask.addressee)"
        if !ask.objectives.isEmpty { about += " · objectives " + ask.objectives.joined(separator: ", ") }
        let evidence =
            ask.paragraphs.isEmpty
            ? "The report gives no evidence for it." : "Rests on ¶" + ask.paragraphs.joined(separator: ", ")
        var lines = titled("(\(ask.letter)) \(ask.number)  \(ask.label)", place: "¶70 \(ask.letter)")
        lines += paragraph(about, .dim) + [StyledText("")] + paragraph(ask.statement)
        if !ask.premise.isEmpty { lines += [StyledText("")] + paragraph("Its reason: " + ask.premise) }
        return lines + [StyledText("")] + paragraph(evidence, .dim)
    }

    /// A bold title with the paragraph at the right edge.
    func titled(_ title: String, place: String) -> [StyledText] {
        let shown = state.characters == .ascii ? PlainText.ascii(place) : place
        let room = textWidth + 1 - PlainText.width(title) - PlainText.width(shown)
        if room < 2 { return paragraph(title, .strong) }
        return [
            StyledText([.init(" " + title, .strong), .init(PlainText.spaces(room)), .init(shown, .dim)])
        ]
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + PlainText.spaces(max(0, width - text.count))
    }

    func askTable(_ asks: [RecommendationAsk]) -> DataTable {
        let chosen = asks.firstIndex { .ask($0.id) == state.current.item || .letter($0.letter) == state.current.item }
        return DataTable(
            heading: Heading(title: "All asks", unit: "\(asks.count)", note: "¶70"),
            columns: [
                DataTable.Column(head: "ask"), DataTable.Column(head: "statement", minimumWidth: 30),
                DataTable.Column(head: "force"), DataTable.Column(head: "rests on ¶", minimumWidth: 10),
            ],
            rows: asks.map { [$0.id, $0.statement, $0.force.words, $0.paragraphs.joined(separator: ", ")] },
            firstVisible: chosen.map { max(0, $0 - 3) } ?? 0)
    }
}
