import ReportData

extension FigureCheck {
    /// The number as printed, with what it counts: `over 5 million persons`, `49.6 per cent of stock`.
    package var countedWords: String {
        let counted = figure.unit.hasSuffix("persons") ? "persons" : figure.unit == "years" ? "years" : ""
        let whole = figure.denominator.isEmpty ? "" : "of " + figure.denominator
        return [printedWords, counted, whole].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// What the data give, in words, and the verdict; empty where nothing was computed.
    package var computedWords: String {
        computed == nil ? "" : "\(computedFrom): \(Self.spelled(computedText)) (\(verdict.rawValue))"
    }
}
