import ReportData
import Screen

/// Verdicts as lines of text: what, printed, in the data, verdict; below it why, where there is something to say.
struct CheckLines {
    let request: FigureRequest
    private let printedWidth: Int
    private let computedWidth: Int
    private let verdictWidth: Int

    init(_ checks: [FigureCheck], _ request: FigureRequest) {
        self.request = request
        printedWidth = checks.map { PlainText.width($0.printedText) }.reduce(7, max)
        verdictWidth = checks.map { PlainText.width($0.verdict.rawValue) + 2 }.reduce(10, max)
        computedWidth = checks.map { PlainText.width($0.comparedText) }.reduce(11, max)
    }

    /// The cells of the names; nil where the columns don't stand side by side.
    private var nameWidth: Int? {
        let width = request.width - 5 - printedWidth - computedWidth - verdictWidth - 3 * 2
        return width >= 24 ? width : nil
    }

    /// What stands above the columns.
    var head: [StyledText] {
        guard let nameWidth else { return [] }
        let text =
            PlainText.spaces(5 + nameWidth + 2) + Self.right("printed", printedWidth) + "  "
            + Self.right("in the data", computedWidth) + "  verdict"
        return [StyledText(text, .dim)]
    }

    func lines(_ check: FigureCheck, paragraph: Bool) -> [StyledText] {
        let place = paragraph ? request.place(check.figure.paragraph) : ""
        let name = Self.name(check.figure)
        let verdict = StyledText.Span(
            check.verdict.mark(in: request.characters) + " " + check.verdict.rawValue, check.verdict.style)
        var lines: [StyledText]
        if let nameWidth {
            let names = request.wrapped(name, width: nameWidth)
            let columns =
                "  " + Self.right(check.printedText, printedWidth) + "  "
                + Self.right(check.computed == nil ? "" : check.comparedText, computedWidth) + "  "
            lines = names.enumerated().map { row, text in
                row == 0
                    ? StyledText([
                        .init(Self.left(place, 5), .dim), .init(Self.left(text, nameWidth)), .init(columns), verdict,
                    ])
                    : StyledText("     " + text)
            }
        } else {
            lines = request.wrapped(name, indentation: 5).enumerated().map { row, text in
                StyledText([.init(Self.left(row == 0 ? place : "", 5), .dim), .init(text)])
            }
            let numbers =
                "printed " + check.printedText
                + (check.computed == nil ? "" : ", " + check.computedFrom + " " + check.computedText)
            lines += request.wrapped(numbers, indentation: 5).map { StyledText("     " + $0, .strong) }
            lines.append(StyledText([.init("     "), verdict]))
        }
        let note = check.reasons
        return note.isEmpty
            ? lines : lines + request.wrapped(note, indentation: 7).map { StyledText("       " + $0, .dim) }
    }

    /// What the number counts, with its year and what a share is of, where the words don't say it.
    static func name(_ figure: PublishedFigure) -> String {
        let year = figure.year.isEmpty ? "" : ", " + figure.year.replacing("-", with: "–")
        let isSaid = ["part of", " of all", " among "].contains { figure.quantity.contains($0) }
        let whole = figure.denominator.isEmpty || isSaid ? "" : ", of " + figure.denominator
        return figure.quantity + whole + year
    }

    private static func right(_ text: String, _ width: Int) -> String {
        PlainText.spaces(max(0, width - PlainText.width(text))) + text
    }

    private static func left(_ text: String, _ width: Int) -> String {
        text + PlainText.spaces(max(0, width - PlainText.width(text)))
    }
}

extension Verdict {
    package var style: Style {
        switch self {
        case .agrees: .agrees
        case .differs: .differs
        case .differsByEdition: .byEdition
        case .inconsistent: .inconsistent
        case .derived, .notCheckable: .derived
        }
    }
}

extension FigureRequest {
    /// A paragraph in a column of five cells, for which ASCII's spelling of its sign is too long.
    func place(_ paragraph: String) -> String {
        paragraph == "summary" ? "sum." : (characters == .ascii ? "" : "¶") + paragraph
    }

    /// Text broken into lines of a width of its own.
    func wrapped(_ text: String, width: Int) -> [String] {
        PlainText.wrapped(characters == .ascii ? PlainText.ascii(text) : text, to: max(1, width))
    }
}
