import Figures
import MigrationData
import ReportData
import Screen
import Views

/// The lines of printed numbers and of claims.
extension LinkLines {
    /// Where the columns of a printed number don't fit beside its name, they stand on a line of their own.
    func below(_ link: Link, row: Int) throws(TableError) -> [ChoiceList.Line] {
        guard !isWide, case .figure(let id) = link,
            let check = try model.verification.figure(id)
        else { return [] }
        var spans = [StyledText.Span("     "), .init(LinkColumns.printed(check), .strong)]
        if check.computed != nil {
            spans += [
                .init(check.figure.basis == .derived ? "  " : "  data ", .dim), .init(check.comparedText),
            ]
        }
        let verdict = check.verdict.mark(in: characters) + " " + check.verdict.shortWord
        return [ChoiceList.Line(StyledText(spans), row: row, note: StyledText(verdict, check.verdict.style))]
    }

    func figureLine(_ id: String, _ row: Int, _ columns: LinkColumns, after before: Link?) -> ChoiceList.Line {
        guard let numbers = columns.numbers[id] else { return ChoiceList.Line(StyledText(id), row: row) }
        let check = numbers.check
        if !isWide {
            return ChoiceList.Line(
                StyledText([.init(place(check.figure.paragraph), .dim), .init(CheckName.text(check.figure))]), row: row)
        }
        var spans = [StyledText.Span(Self.right(numbers.printed, columns.printed), .strong)]
        // What is worked out from the report itself is never taken for the data's word.
        let style: Style = check.figure.basis == .derived ? .derived : .plain
        spans.append(.init("  " + Self.right(numbers.computed, columns.computed), style))
        spans.append(.init("  " + Self.left(word(check.verdict), columns.verdict), check.verdict.style))
        let note = StyledText(spans)
        if let paragraph, check.figure.paragraph == paragraph {
            let year = self.year(check.figure, after: before, columns)
            return ChoiceList.Line(
                StyledText([.init(Self.left(year, columns.years + 1), .dim), .init(check.figure.quantity)]), row: row,
                note: note)
        }
        return ChoiceList.Line(
            StyledText([.init(place(check.figure.paragraph), .dim), .init(CheckName.text(check.figure))]), row: row,
            note: note)
    }

    /// The year of a printed number; nothing where the number above it is of the same one.
    func year(_ figure: PublishedFigure, after before: Link?, _ columns: LinkColumns) -> String {
        if case .figure(let id)? = before, columns.numbers[id]?.check.figure.year == figure.year { return "" }
        return figure.year.replacing("-", with: "–")
    }

    func word(_ verdict: Verdict) -> String {
        verdict.mark(in: characters) + (showsVerdictWord ? " " + verdict.shortWord : "")
    }

    func claimLine(
        _ id: String, _ row: Int, _ columns: LinkColumns
    ) throws(TableError) -> ChoiceList.Line {
        guard let check = try model.verification.claim(id) else {
            return ChoiceList.Line(StyledText(id), row: row)
        }
        return ChoiceList.Line(
            StyledText([.init(place(check.claim.paragraph), .dim), .init(check.claim.statement)]), row: row,
            note: StyledText("  " + Self.left(word(check.verdict), columns.verdict), check.verdict.style))
    }
}
