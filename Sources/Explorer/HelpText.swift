import Figures
import Screen
import Views

/// The help overlay's lines: all keys in columns, those that act in this pane bright, and the one legend of patterns
/// and signs.
struct HelpText {
    let pane: Pane
    let characters: CharacterSet
    /// The cells that a line has.
    let width: Int

    /// The lines in as many columns as there is room for.
    var lines: [StyledText] {
        let columns = arrangement.map(column)
        var lines = title
        for row in 0..<(columns.map(\.count).max() ?? 0) {
            lines.append(joined(columns, row: row))
        }
        return lines + legend
    }

    private var title: [StyledText] {
        let whole = "  those of this pane are bright; crossings keys prints them"
        let shown = whole.count + 4 <= width ? whole : ""
        return [StyledText([.init("Keys", .strong), .init(shown, .dim)]), StyledText("")]
    }

    // MARK: Columns of keys

    /// The groups that stand under one another, column by column.
    private var arrangement: [[KeyBinding.Group]] {
        let choices: [[[KeyBinding.Group]]] = [
            [[.go], [.look], [.take, .program]], [[.go, .take], [.look, .program]],
        ]
        return choices.first { widths(of: $0.map(column)).reduce(0, +) + 3 * ($0.count - 1) <= width }
            ?? [KeyBinding.Group.allCases]
    }

    private func widths(of columns: [[StyledText]]) -> [Int] {
        columns.map { $0.map { PlainText.width($0.plain) }.max() ?? 0 }
    }

    private func column(_ groups: [KeyBinding.Group]) -> [StyledText] {
        let all = groups.map { group in KeyTable.lines.filter { $0.group == group } }
        let keyWidth = (all.joined().map { PlainText.width(label($0)) }.max() ?? 0) + 2
        var lines: [StyledText] = []
        for (group, entries) in zip(groups, all) {
            if !lines.isEmpty { lines.append(StyledText("")) }
            lines += [StyledText(group.rawValue, .match), StyledText("")]
            for entry in entries { lines += self.entry(entry, keyWidth: keyWidth) }
        }
        return lines
    }

    private func label(_ line: KeyTable.Line) -> String { KeyTable.spelled(line.label, in: characters) }

    /// Keys and what they do, the second below the first where they don't fit side by side.
    private func entry(_ line: KeyTable.Line, keyWidth: Int) -> [StyledText] {
        let acts = line.panes?.contains(pane) ?? true
        let keys: Style = acts ? .strong : .dim
        let words: Style = acts ? .plain : .dim
        if keyWidth + PlainText.width(line.help) <= width {
            return [StyledText([.init(Self.padded(label(line), keyWidth), keys), .init(line.help, words)])]
        }
        return [StyledText(label(line), keys)]
            + PlainText.wrapped(line.help, to: max(1, width - 2)).map { StyledText("  " + $0, words) }
    }

    private func joined(_ columns: [[StyledText]], row: Int) -> StyledText {
        let widths = widths(of: columns)
        let gaps = max(1, columns.count - 1)
        let air = min(8, max(0, width - widths.reduce(0, +)) / gaps)
        var spans: [StyledText.Span] = []
        for (position, (column, cells)) in zip(columns, widths).enumerated() {
            let cell = row < column.count ? column[row] : StyledText("")
            spans += cell.spans
            if position + 1 == columns.count { break }
            spans.append(.init(PlainText.spaces(max(0, cells + air - PlainText.width(cell.plain)))))
        }
        return StyledText(spans)
    }

    // MARK: The legend

    private var legend: [StyledText] {
        let rule = String(repeating: "─", count: width)
        return [StyledText(""), StyledText(rule, .faint), StyledText("")] + entries("Subregions", swatches)
            + [StyledText("")] + entries("Signs", signs) + [StyledText("")] + entries("Verdicts", verdicts)
            + [StyledText("")] + entries("Readers", [StyledText("crossings --plain: line by line, for screen readers")])
    }

    private var swatches: [StyledText] {
        let names = ["South, S-W", "North, Central", "South-East", "Pacific", "East, N-E", "outside"]
        return names.enumerated().map { index, name in
            let pattern = String(Pattern.scalar(index, in: characters))
            return StyledText([.init(pattern + pattern, .fill(index)), .init(" " + name)])
        }
    }

    private var verdicts: [StyledText] {
        let words: [(Verdict, String)] = [
            (.agrees, "data agree with the report"), (.differs, "they differ"),
            (.differsByEdition, "differ, another edition"), (.inconsistent, "printed numbers contradict"),
            (.derived, "from the report itself"), (.notCheckable, "not checkable"),
        ]
        return words.map { StyledText([.init($0.mark(in: characters), $0.style), .init(" " + $1)]) }
    }

    private var signs: [StyledText] {
        let all: [(String, Style, String)] = [
            ("¶9", .strong, "paragraph 9 of the report"), ("..", .strong, "not known, never 0"),
            (">", .strong, "chosen"),
            ("▸ ▾", .strong, "folded, unfolded"), ("○", .inconsistent, "harm, gap"),
            ("●", .agrees, "response, progress"), ("■", .quantity, "contribution"),
        ]
        return all.map { StyledText([.init($0, $1), .init(" " + $2)]) }
    }

    /// Entries one after another on as many lines as they need, behind a name or below it where that is too much.
    private func entries(_ name: String, _ entries: [StyledText]) -> [StyledText] {
        let nameWidth = width >= 40 ? 13 : 0
        var lines = nameWidth == 0 ? [StyledText(name, .strong)] : []
        var line = StyledText(nameWidth == 0 ? "" : Self.padded(name, nameWidth), .strong)
        var used = nameWidth
        for entry in entries {
            let cells = PlainText.width(characters == .ascii ? PlainText.ascii(entry.plain) : entry.plain)
            if used > nameWidth, used + cells > width {
                lines.append(line)
                line = StyledText(PlainText.spaces(nameWidth))
                used = nameWidth
            }
            line = line + entry + StyledText("  ")
            used += cells + 2
        }
        return lines + [line]
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + PlainText.spaces(max(1, width - PlainText.width(text)))
    }
}
