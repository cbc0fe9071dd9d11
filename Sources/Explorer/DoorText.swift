import Figures
import MigrationData
import ReportData
import Screen
import Views

/// What stands below each door of the overview.
struct DoorText {
    let book: Book
    let width: Int
    /// The rows that there are for it.
    let rows: Int

    /// A door and the cells below it, all rows or the one of a phrase.
    struct Place: Equatable {
        let pane: Pane
        let width: Int
        let rows: Int
        let isPhrase: Bool
    }

    /// All that stands below a door.
    struct Answer: Sendable {
        let place: Place
        let spark: (columns: SparkColumns, row: Int)?
        let lines: [StyledText]
    }

    /// All that stands below a door, or one phrase.
    func answer(_ pane: Pane, asPhrase isPhrase: Bool = false) throws(TableError) -> Answer {
        let place = Place(pane: pane, width: width, rows: rows, isPhrase: isPhrase)
        if let known = book.memo.ofPane.doors.first(where: { $0.place == place }) { return known }
        let answer =
            isPhrase
            ? Answer(place: place, spark: nil, lines: [try phrase(pane)])
            : Answer(place: place, spark: try spark(pane), lines: try lines(pane))
        book.memo.ofPane.doors.append(answer)
        return answer
    }

    /// Whether a door is too narrow for a margin and whole words.
    static func isNarrow(_ width: Int) -> Bool { width < 21 }

    /// Whether words are short.
    private var isShort: Bool { width < 22 }

    /// What it is about on one row: the longest wording that fits.
    func phrase(_ pane: Pane) throws(TableError) -> StyledText {
        let phrases = try wordings(pane)
        return phrases.first { PlainText.width($0.plain) <= width } ?? phrases.last ?? StyledText("")
    }

    /// Wordings of one row, the longest first.
    private func wordings(_ pane: Pane) throws(TableError) -> [StyledText] {
        switch pane {
        case .corridors: try corridorWordings()
        case .ages: try ageWordings()
        case .remittances: try moneyWordings()
        case .displacement: try displacedWordings()
        case .covid: try covidWordings()
        case .recommendations: try askWordings()
        default: []
        }
    }

    /// Numbers with their words, a row each; empty rows where small columns stand.
    private func lines(_ pane: Pane) throws(TableError) -> [StyledText] {
        switch pane {
        case .corridors: try corridors()
        case .ages: try ages()
        case .remittances: try money()
        case .displacement: try displaced()
        case .covid: try covid()
        case .recommendations: try recommendations()
        default: []
        }
    }

    // MARK: Small columns

    /// The rows of small columns.
    static let sparkRows = 3
    /// The row on which they begin.
    private var sparkRow: Int { rows >= 7 ? 2 : 1 }

    /// Years or ages as small columns, and the row on which they begin; nil where there is none.
    private func spark(_ pane: Pane) throws(TableError) -> (columns: SparkColumns, row: Int)? {
        guard rows >= 6 else { return nil }
        let columns: SparkColumns? =
            switch pane {
            case .ages: try ageColumns()
            case .remittances: try moneyColumns()
            case .displacement: try displacedColumns()
            default: nil
            }
        return columns.map { ($0, sparkRow) }
    }

    /// The cells of small columns: all equally wide, the last ones where there are too many.
    private func sparkCells(_ count: Int) -> Int { max(1, width / max(1, count)) * min(count, width) }

    /// A number with its words above small columns with their axis, and another number below.
    func around(
        _ first: StyledText, _ moment: String, _ reference: String, axis: StyledText, _ second: StyledText
    ) -> [StyledText] {
        if rows < 6 { return [first, second] }
        let air = Array(repeating: StyledText(""), count: Self.sparkRows)
        let context = rows >= 7 ? [row(moment, reference, width, style: .dim)] : []
        return [first] + context + air + [axis, second]
    }

    /// The first and the last year below so many small columns.
    func yearAxis(_ years: [Int]) -> StyledText {
        row(
            years.suffix(width).first.map(String.init) ?? "", years.last.map(String.init) ?? "",
            sparkCells(years.count), style: .dim)
    }

    // MARK: Rows

    /// A strong number and its words, short ones where the door is narrow.
    func headline(_ number: String, _ words: String, short: String) -> StyledText {
        StyledText([.init(number, .strong), .init(" " + (isShort ? short : words))])
    }

    /// A name, squares for a number (one each, or scaled to the largest), and the number at the right edge.
    func bar(_ name: String, _ count: Int, most: Int, _ style: Style) -> StyledText {
        let start = most > 0 ? 9 : 18
        let room = max(0, width - start - 3)
        let cells = most > room ? count * room / most : count
        let text = name + PlainText.spaces(max(1, start - name.count))
        if most == 0, room < 6 { return row(name, String(count), width) }
        let squares = String(repeating: "▪", count: min(cells, room))
        let gap = PlainText.spaces(max(1, room - squares.count + 3 - String(count).count))
        return StyledText([.init(text), .init(squares, style), .init(gap), .init(String(count), .strong)])
    }

    /// A name at the left and a number at the right edge.
    func row(_ name: String, _ number: String, _ width: Int, style: Style = .plain) -> StyledText {
        let shown = PlainText.truncated(name, to: max(0, width - number.count - 1), in: book.state.characters)
        let gap = PlainText.spaces(max(1, width - PlainText.width(shown) - PlainText.width(number)))
        return StyledText([.init(shown, style), .init(gap), .init(number, style == .dim ? .dim : .strong)])
    }
}
