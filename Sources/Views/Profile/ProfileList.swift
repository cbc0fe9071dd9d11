import Figures
import Screen

/// Lays the lines of a profile out in columns of a width.
struct ProfileList {
    let sections: [ProfileSection]
    /// With the gutter of the cursor.
    let width: Int
    let characters: CharacterSet
    /// The row of the first section, where another list stands above.
    var firstRow = 0

    private static let numberWidth = 11
    private var room: Int { max(1, width - 2) }
    private var isWide: Bool { room >= 54 }
    private var labelWidth: Int { isWide ? 21 : room >= 42 ? 18 : max(0, room - 2 * Self.numberWidth - 2) }
    private var noteWidth: Int { isWide ? 4 : 0 }
    private var cellWidth: Int { max(Self.numberWidth, (room - labelWidth - noteWidth) / 2) }

    func choices(chosen: Int? = nil) -> ChoiceList {
        var lines: [ChoiceList.Line] = []
        var row = firstRow
        for section in sections {
            if !lines.isEmpty { lines.append(ChoiceList.Line(StyledText(""))) }
            lines.append(heading(section))
            for item in section.rows {
                lines += self.lines(item, row: row)
                row += 1
            }
            if section.hidden > 0 {
                lines.append(ChoiceList.Line(StyledText("      \(section.hidden) more", .dim)))
            }
        }
        return ChoiceList(lines: lines, chosen: chosen)
    }

    private func heading(_ section: ProfileSection) -> ChoiceList.Line {
        guard section.title.isEmpty else {
            return ChoiceList.Line(
                StyledText([.init(section.title, .strong), .init("  " + section.unit, .dim)]))
        }
        // Headings stand a cell further left than rows.
        let heads = ["live here", "live abroad"].map { left(right($0, Self.numberWidth), cellWidth) }
        return ChoiceList.Line(StyledText(left("", labelWidth + 1) + heads.joined(), .dim))
    }

    private func lines(_ row: ProfileRow, row number: Int) -> [ChoiceList.Line] {
        switch row.content {
        case .numbers(let here, let away):
            return [
                ChoiceList.Line(
                    StyledText(label(row) + spans(here, away, in: room - labelWidth - noteCells(row))), row: number,
                    note: note(row))
            ]
        case .words(let wordings):
            let space = room - labelWidth - noteCells(row)
            let text = wordings.first { cells($0.plain) <= space } ?? wordings.last ?? StyledText("")
            return [ChoiceList.Line(StyledText(label(row)) + text, row: number, note: note(row))]
        case .statement(let mark, let text): return statement(mark, text, row, number)
        }
    }

    /// In ASCII the sign of a paragraph would be longer than what it stands before.
    private func note(_ row: ProfileRow) -> StyledText {
        guard row.note.plain.hasPrefix("¶") else { return row.note }
        // Beside numbers in narrow columns there is no room for where they are printed.
        if !isWide, !row.label.isEmpty { return StyledText("") }
        guard characters == .ascii else { return row.note }
        return StyledText(String(row.note.plain.dropFirst()), .dim)
    }

    private func label(_ row: ProfileRow) -> [StyledText.Span] {
        let unit = isWide && !row.unit.isEmpty ? " " + row.unit : ""
        let name = fitted(row.label, to: labelWidth - 1)
        return [.init(name), .init(left(unit, labelWidth - cells(name)), .dim)]
    }

    private func noteCells(_ row: ProfileRow) -> Int {
        let note = cells(note(row).plain)
        return note == 0 ? 0 : note + 1
    }

    /// Both numbers with the longest wording that both have room for, or both without.
    private func spans(_ here: ProfileRow.Cell?, _ away: ProfileRow.Cell?, in space: Int) -> [StyledText.Span] {
        // A number without a counterpart may have its words in the other column.
        let rooms = (away == nil ? space : cellWidth - 1, space - cellWidth)
        func word(_ cell: ProfileRow.Cell?, _ choice: Int) -> String {
            guard let words = cell?.words, words.indices.contains(choice) else { return "" }
            return " " + words[choice]
        }
        func fits(_ choice: Int) -> Bool {
            Self.numberWidth + cells(word(here, choice)) <= rooms.0
                && Self.numberWidth + cells(word(away, choice)) <= rooms.1
        }
        let most = max(here?.words.count ?? 0, away?.words.count ?? 0)
        // Behind the last choice there are no words.
        let choice = (0..<most).first(where: fits) ?? most
        func number(_ cell: ProfileRow.Cell?) -> StyledText.Span {
            .init(right(cell?.number ?? "", Self.numberWidth), .strong)
        }
        let first = word(here, choice)
        if away == nil { return [number(here), .init(first, .dim)] }
        return [
            number(here), .init(left(first, cellWidth - Self.numberWidth), .dim), number(away),
            .init(word(away, choice), .dim),
        ]
    }

    /// Mark and text, on as many lines as it needs.
    private func statement(
        _ mark: StyledText.Span, _ text: String, _ row: ProfileRow, _ number: Int
    ) -> [ChoiceList.Line] {
        let sign = characters == .ascii && mark.text.hasPrefix("¶") ? String(mark.text.dropFirst()) : mark.text
        let lead = max(5, cells(sign) + 1)
        let note = note(row)
        let space = room - lead - (note.plain.isEmpty ? 0 : cells(note.plain) + 1)
        let pieces = PlainText.wrapped(characters == .ascii ? PlainText.ascii(text) : text, to: max(12, space))
        return pieces.enumerated().map { position, piece in
            ChoiceList.Line(
                StyledText([.init(left(position == 0 ? sign : "", lead), mark.style), .init(piece)]), row: number,
                note: position == 0 ? note : StyledText(""))
        }
    }

    // MARK: Columns

    private func cells(_ text: String) -> Int {
        PlainText.width(characters == .ascii ? PlainText.ascii(text) : text)
    }

    private func fitted(_ text: String, to width: Int) -> String {
        PlainText.truncated(characters == .ascii ? PlainText.ascii(text) : text, to: width, in: characters)
    }

    private func left(_ text: String, _ width: Int) -> String {
        text + PlainText.spaces(max(0, width - cells(text)))
    }

    private func right(_ text: String, _ width: Int) -> String {
        PlainText.spaces(max(0, width - cells(text))) + text
    }
}
