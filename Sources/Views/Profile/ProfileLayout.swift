import Figures
import Screen

/// How the parts of a profile share a width and a height: lists are cut first, then the columns of time go.
struct ProfileLayout {
    private(set) var title = ProfileLayout.none
    private(set) var here = ProfileLayout.none
    private(set) var away = ProfileLayout.none
    private(set) var ends = ProfileLayout.none
    private(set) var numbers = ProfileLayout.none
    private(set) var report = ProfileLayout.none
    /// The rows that all parts take.
    private(set) var height = 0

    private static let none = Rect(x: 0, y: 0, width: 0, height: 0)
    /// The widest page that reads well; beyond it the screen becomes air.
    private static let widest = 150
    /// Below this many columns the sides stand above one another.
    private static let narrow = 34

    /// The rows of each part, from the top.
    private struct Rows {
        var title: Int
        var sides: Int
        var ends: Int
        var lists: Int

        var parts: [Int] { [title, sides, ends, lists] }
        /// With an empty row between parts, but none below a title.
        var total: Int { parts.reduce(0, +) + max(0, parts.dropFirst().count { $0 > 0 } - 1) }

        /// Takes rows away from a part as far as a height needs it.
        mutating func cut(_ part: WritableKeyPath<Rows, Int>, to least: Int, height: Int) {
            self[keyPath: part] -= min(max(0, self[keyPath: part] - least), max(0, total - height))
        }
    }

    init(_ page: ProfilePage, width: Int, height: Int, characters: CharacterSet) {
        let width = min(width, Self.widest)
        let isBeside = width >= ProfilePage.wide
        let (numberRows, reportRows) = (page.numbers.lines.count, page.report.lines.count)
        let gap = numberRows > 0 && reportRows > 0 ? 1 : 0
        var rows = Rows(
            title: page.title == nil ? 0 : 2, sides: page.here.height(at: width / 2, in: characters),
            ends: page.ends.height(at: width, in: characters),
            lists: isBeside ? max(numberRows, reportRows) : numberRows + gap + reportRows)
        rows.cut(\.lists, to: min(rows.lists, 8), height: height)
        rows.cut(\.sides, to: 9, height: height)
        rows.cut(\.title, to: min(rows.title, 1), height: height)
        rows.cut(\.ends, to: 5, height: height)
        rows.cut(\.sides, to: 3, height: height)
        rows.cut(\.lists, to: 0, height: height)
        rows.cut(\.ends, to: 4, height: height)
        if rows.total > height { rows.ends = 0 }
        rows.cut(\.title, to: 0, height: height)
        rows.cut(\.sides, to: 1, height: height)
        place(rows, page, width: width, isBeside: isBeside)
    }

    private mutating func place(_ rows: Rows, _ page: ProfilePage, width: Int, isBeside: Bool) {
        var y = 0
        func row(_ count: Int) -> Rect { Rect(x: 0, y: y, width: width, height: count) }
        title = row(min(1, rows.title))
        y += rows.title
        let margin = width >= 110 ? 5 : 2
        let half = max(0, width - margin) / 2
        here = Rect(x: 0, y: y, width: width < Self.narrow ? width : half, height: rows.sides)
        away = Rect(x: half + margin, y: y, width: width < Self.narrow ? 0 : half, height: rows.sides)
        if width < Self.narrow, rows.sides >= 4 {
            here.size.height = 2
            away = Rect(x: 0, y: y + 2, width: width, height: 2)
        }
        y += rows.sides + (rows.ends > 0 ? 1 : 0)
        ends = row(rows.ends)
        y += rows.ends + (rows.lists > 0 ? 1 : 0)
        if isBeside {
            let widths = Self.listWidths(at: width)
            numbers = Rect(x: 0, y: y, width: widths.numbers, height: rows.lists)
            report = Rect(x: width - widths.report, y: y, width: widths.report, height: rows.lists)
        } else {
            let first = min(page.numbers.lines.count, rows.lists)
            numbers = row(first)
            report = Rect(x: 0, y: y + first + 1, width: width, height: rows.lists - first - 1)
        }
        height = y + rows.lists
    }

    /// The cells that the numbers and the report have at a width; beside one another numbers need more.
    static func listWidths(at width: Int) -> (numbers: Int, report: Int) {
        let width = min(width, widest)
        if width < ProfilePage.wide { return (width, width) }
        let numbers = width / 2 + 6
        return (numbers, width - numbers - 3)
    }
}
