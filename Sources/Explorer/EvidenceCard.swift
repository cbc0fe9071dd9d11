import Figures
import MigrationData
import ReportData
import Screen
import Views

/// One number with its evidence: what is printed, what the data give, the sum that leads there, edition, source and query.
struct EvidenceCard {
    let item: EvidenceItem
    let model: Model
    let width: Int
    let characters: CharacterSet

    /// A line of the card, or two numbers in large digits side by side.
    enum Element {
        case line(StyledText)
        case numbers(left: String, right: String)
    }

    private static let halfWidth = 34

    /// The card; without large digits and air where `isTight`.
    func elements(isTight: Bool) throws(TableError) -> [Element] {
        switch item {
        case .printed(let check): try printed(check, isTight: isTight)
        case .said(let check): try said(check, isTight: isTight)
        case .computed(let title, let unit, let number, let line):
            try computed(title, unit, number, line, isTight: isTight)
        }
    }

    /// The rows that some elements take.
    static func height(_ elements: [Element]) -> Int {
        elements.reduce(0) { sum, element in
            if case .numbers = element { return sum + BigNumber.height }
            return sum + 1
        }
    }

    func draw(_ elements: [Element], on canvas: inout Canvas, in rect: Rect) {
        var y = rect.y
        for element in elements where y < rect.bottom {
            switch element {
            case .line(let text):
                text.draw(on: &canvas, x: rect.x, y: y, limit: rect.width)
                y += 1
            case .numbers(let left, let right):
                if y + BigNumber.height <= rect.bottom {
                    BigNumber(text: left).draw(on: &canvas, x: rect.x, y: y)
                    BigNumber(text: right).draw(on: &canvas, x: rect.x + Self.halfWidth, y: y)
                }
                y += BigNumber.height
            }
        }
    }

    // MARK: A printed number

    private func printed(_ check: FigureCheck, isTight: Bool) throws(TableError) -> [Element] {
        let figure = check.figure
        let air: [Element] = isTight ? [] : [.line(StyledText(""))]
        var elements: [Element] = title(figure.quantity, Book.places([figure.paragraph]))
        elements += wrapped(about(figure), .dim) + air
        elements += numbers(check, isTight: isTight) + air
        elements.append(.line(verdict(check)))
        if !check.explanation.isEmpty { elements += wrapped(check.explanation) }
        elements += [.line(rule)]
        elements += try sum(figure)
        elements += try footing(lines: (try? QueryExpression(figure.query))?.views ?? [], query: figure.query)
        elements += try used(figure)
        return elements
    }

    private func about(_ figure: PublishedFigure) -> String {
        let year = figure.year.isEmpty ? "no year given" : figure.year.replacing("-", with: "–")
        let whole = figure.denominator.isEmpty ? figure.unit : "share of " + figure.denominator
        return [Book.areaName(figure.area, model), whole, year].joined(separator: " · ")
    }

    private func numbers(_ check: FigureCheck, isTight: Bool) -> [Element] {
        let figure = check.figure
        let qualifier = figure.qualifier.rawValue.isEmpty ? "printed" : "printed: " + figure.qualifier.rawValue
        let printed = check.printedNumber
        let computed = check.computed == nil ? NumberText.unknown : check.computedText
        // The unit stands in the line above; large digits have no letters.
        let large = [printed, computed].map { $0.replacing(" M", with: "").replacing(" bn", with: "") }
        let isLarge = !isTight && width >= 2 * Self.halfWidth - 6 && large.joined().allSatisfy(Self.isLarge)
        if isLarge {
            let heads = Self.padded(qualifier, Self.halfWidth) + check.computedFrom
            return [.line(StyledText(heads, .dim)), .line(StyledText("")), .numbers(left: large[0], right: large[1])]
        }
        return [
            .line(StyledText([.init(Self.padded(qualifier, 28), .dim), .init(printed, .strong)])),
            .line(StyledText([.init(Self.padded(check.computedFrom, 28), .dim), .init(computed, .strong)])),
        ]
    }

    /// What can be written in large digits.
    private static func isLarge(_ character: Character) -> Bool {
        character.isNumber || ".,$%-+ ".contains(character)
    }

    private func verdict(_ check: FigureCheck) -> StyledText {
        let basis =
            switch check.figure.basis {
            case .ownEdition: "in the report’s own edition"
            case .otherEdition: "in another edition than the report’s"
            case .derived: "worked out from what the report prints"
            case .none: "no table here holds it"
            }
        return StyledText([
            .init(check.verdict.mark(in: characters) + " " + check.verdict.rawValue, check.verdict.style),
            .init("  " + basis, .dim),
        ])
    }

    // MARK: A claim, a number of the data

    private func said(_ check: ClaimCheck, isTight: Bool) throws(TableError) -> [Element] {
        let air: [Element] = isTight ? [] : [.line(StyledText(""))]
        var elements = title("Said without a number", Book.places([check.claim.paragraph]))
        elements += wrapped(check.claim.statement + ".") + air
        elements.append(
            .line(
                StyledText([
                    .init(check.verdict.mark(in: characters) + " " + check.verdict.rawValue, check.verdict.style),
                    .init("  " + check.claim.kind.rawValue, .dim),
                ])))
        for text in check.evidence { elements += wrapped(text) }
        if !check.note.isEmpty { elements += wrapped(check.note) }
        elements += [.line(rule)]
        return try elements + footing(lines: ClaimTest.views(check.claim.test), query: check.claim.test)
    }

    private func computed(
        _ name: String, _ unit: String, _ number: String, _ line: String, isTight: Bool
    ) throws(TableError) -> [Element] {
        let air: [Element] = isTight ? [] : [.line(StyledText(""))]
        let isLarge = !isTight && number.allSatisfy(Self.isLarge) && BigNumber(text: number).width <= width
        let shown: [Element] =
            isLarge ? [.numbers(left: number, right: "")] : [.line(StyledText(number, .strong))]
        return try title(name, "in the data") + wrapped(unit, .dim) + air + shown + air
            + wrapped("The report prints no such number; it is worked out from the data.") + [.line(rule)]
            + footing(lines: [line], query: "")
    }
}
