import ReportData

extension FigureCheck {
    /// Why the verdict is what it is: the arithmetic that doesn't come out, what the data give where they differ, and the note.
    package var explanation: String {
        Self.joined([contradiction.isEmpty ? "" : contradiction + ".", difference ?? "", note])
    }

    /// The same where the computed number stands beside it.
    var reasons: String { Self.joined([contradiction.isEmpty ? "" : contradiction + ".", note]) }

    private static func joined(_ sentences: [String]) -> String {
        sentences.filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// What was computed, where that is not what is printed.
    private var difference: String? {
        guard computed != nil, verdict == .differs || verdict == .differsByEdition || verdict == .inconsistent else {
            return nil
        }
        return figure.basis == .derived ? "It comes to \(computedText)." : "The data give \(computedText)."
    }

    /// The number as printed, short: `over 70 %`, `almost 46 M`, `$183 bn`.
    package var printedText: String {
        let qualifier = figure.qualifier.rawValue
        return (qualifier.isEmpty ? "" : qualifier + " ") + printedNumber
    }

    /// The same without its qualifier.
    package var printedNumber: String { figure.text(figure.value, decimals: figure.decimals) }

    /// Where the computed number comes from: the data, or other numbers that the report prints.
    package var computedFrom: String { figure.basis == .derived ? "worked out from the report" : "in the data" }

    /// The computed number beside the printed one; what doesn't come from the data bears the mark of what is derived.
    package var comparedText: String {
        figure.basis == .derived && computed != nil ? Verdict.derived.mark + " " + computedText : computedText
    }

    /// The computed number in the same unit, with enough digits to be told from what is printed.
    package var computedText: String {
        guard let computed else { return NumberText.unknown }
        let printed = figure.text(figure.value, decimals: figure.decimals)
        var decimals = figure.usualDecimals
        var text = figure.text(computed, decimals: decimals)
        // Rounded to the printed number itself, neither a difference nor "just under" could be seen.
        let mustDiffer = verdict != .agrees && verdict != .derived
        func isHidden() -> Bool {
            if mustDiffer { return text == printed }
            return figure.qualifier.isOneSided && computed != figure.value
                && text == figure.text(figure.value, decimals: decimals)
        }
        while decimals < 4, isHidden() {
            decimals += 1
            text = figure.text(computed, decimals: decimals)
        }
        return text
    }
}

extension PublishedFigure.Qualifier {
    /// Whether it says on which side of the printed number the true one lies.
    fileprivate var isOneSided: Bool {
        switch self {
        case .over, .almost, .nearly, .justUnder: true
        case .exact, .about, .around, .roughly, .approximately: false
        }
    }
}

extension PublishedFigure {
    /// Digits after the point with which a computed number stands beside the printed one.
    fileprivate var usualDecimals: Int {
        switch unit {
        case "million persons", "billion persons": max(2, decimals)
        case "count", "persons", "years": 0
        default: max(1, decimals)
        }
    }

    /// A number in the printed unit, short.
    func text(_ number: Double, decimals: Int) -> String {
        switch unit {
        case "per cent": NumberText.fixed(number, decimals: decimals) + " %"
        case "share": shareText(number, decimals: decimals)
        case "million persons": NumberText.fixed(number, decimals: decimals) + " M"
        case "billion persons": NumberText.fixed(number, decimals: decimals) + " bn"
        case "thousand persons": NumberText.exact(Int((number * 1_000).rounded()))
        case "billion US dollars": "$" + NumberText.fixed(number, decimals: decimals) + " bn"
        case "US dollars": "$" + NumberText.fixed(number, decimals: decimals)
        default: NumberText.fixed(number, decimals: decimals)
        }
    }

    /// A fraction as the report puts it in words; a computed one in per cent.
    private func shareText(_ number: Double, decimals: Int) -> String {
        let fractions: [(Double, String)] = [(0.25, "1/4"), (0.5, "half"), (0.6667, "2/3"), (1, "all")]
        if number == value, let fraction = fractions.first(where: { $0.0 == number }) { return fraction.1 }
        return NumberText.percent(number) + " %"
    }
}
