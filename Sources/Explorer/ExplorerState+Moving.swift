import MigrationData
import ReportData
import Screen
import Views

extension ExplorerState {
    /// Moves in the list or in the figure, and between them.
    mutating func move(_ action: Action, _ book: Book) throws(TableError) {
        if pane == .overview { return moveDoor(action) }
        if hasMapFocus { return try moveOnMap(action, book) }
        if hasPictureFocus { return try moveInPicture(action, book) }
        switch action {
        case .left: try moveLeft(book)
        case .right: try moveRight(book)
        default:
            if current.focus == .figure {
                moveInFigure(action, count: try book.figureRowCount())
            } else {
                moveInList(action, try book.rows())
            }
        }
    }

    private mutating func moveDoor(_ action: Action) {
        let doors = Book.doors.map(ListItem.door)
        let position = current.item.flatMap(doors.firstIndex) ?? 0
        // Where doors stand in several rows, up and down lead to another row.
        let perRow = isPlain ? doors.count : OverviewPlaces(in: arrangement.figure).doorsPerRow
        let step = perRow > 0 && perRow < doors.count ? perRow : 1
        let next: Int
        switch action {
        case .left: next = position - 1
        case .up: next = position - step
        case .right: next = position + 1
        case .down: next = position + step
        case .first, .pageUp: next = 0
        default: next = doors.count - 1
        }
        if step > 1, action == .up || action == .down, !doors.indices.contains(next) { return }
        current.item = doors[min(max(0, next), doors.count - 1)]
    }

    private mutating func moveInList(_ action: Action, _ rows: [ListRow]) {
        let choices = rows.indices.filter { rows[$0].item != nil }
        guard !choices.isEmpty else { return }
        let position = current.item.flatMap { item in choices.firstIndex { rows[$0].item == item } } ?? 0
        let page = max(1, arrangement.list.height - 2)
        let next = position + step(action, from: position, count: choices.count, page: page)
        let item = rows[choices[min(max(0, next), choices.count - 1)]].item
        if item != current.item { current.figureRow = firstFigureRow }
        current.item = item
    }

    /// The row with which a figure of another item begins; ages stay where they are, for they are the same everywhere.
    private var firstFigureRow: Int { pane == .ages ? current.figureRow : 0 }

    private mutating func moveInFigure(_ action: Action, count: Int) {
        guard count > 0 else { return }
        // The pyramid stands with its youngest at the foot.
        let isUpward = pane == .ages && form == .pyramid
        let position = isUpward ? count - 1 - current.figureRow : current.figureRow
        let page = max(1, arrangement.figure.height - 4)
        let next = min(max(0, position + step(action, from: position, count: count, page: page)), count - 1)
        current.figureRow = isUpward ? count - 1 - next : next
    }

    private func step(_ action: Action, from position: Int, count: Int, page: Int) -> Int {
        switch action {
        case .up: -1
        case .down: 1
        case .pageUp: -page
        case .pageDown: page
        case .first: -position
        case .last: count - 1 - position
        default: 0
        }
    }

    /// Out of the figure; or folds the chosen group; or goes to the group that holds what is chosen.
    private mutating func moveLeft(_ book: Book) throws(TableError) {
        if current.focus == .figure {
            current.focus = .list
            return
        }
        guard let item = current.item else { return }
        if current.unfolded.contains(item) {
            current.unfolded.remove(item)
        } else if let group = try book.group(of: item), try book.rows().contains(where: { $0.item == group }) {
            current.item = group
        } else {
            notice = "nothing to fold here"
        }
    }

    /// Unfolds the chosen group, or goes into the figure.
    private mutating func moveRight(_ book: Book) throws(TableError) {
        guard current.focus == .list else {
            notice = "Enter goes into what is chosen"
            return
        }
        if let item = current.item, canFold(item), !current.unfolded.contains(item), current.filter.isEmpty {
            current.unfolded.insert(item)
        } else if try book.figureRowCount() > 0 {
            current.focus = .figure
        } else {
            notice = "nothing to unfold here"
        }
    }

    /// Whether an item of the open pane's list holds others that can be folded away.
    func canFold(_ item: ListItem) -> Bool {
        switch item {
        case .area(.group(.subregion)), .category, .letter, .cluster(Book.principles): true
        case .section(let key): Book.isFoldable(section: key)
        default: false
        }
    }
}

extension Book {
    /// Whether a part of the report's outline shows its paragraphs when it is unfolded.
    static func isFoldable(section key: String) -> Bool {
        key.contains(".") || ["I", "V", "areas", "footnotes"].contains(key)
    }

    /// What holds an item in the list; nil for what stands on its own.
    func group(of item: ListItem) throws(TableError) -> ListItem? {
        switch item {
        case .area where state.pane == .report: return .section("areas")
        case .area(.area(let index)):
            return try model.data.areas()[index]?.subregion.map { .area(.subregion($0)) }
        case .impact(let id):
            return try model.report.covidImpacts().first { $0.id == id }.map { .category($0.category) }
        case .ask(let id): return .letter(String(id.prefix(1)))
        case .displaced(.area, let kind, let side): return .displaced(.region, kind, side)
        case .principle: return .cluster(Self.principles)
        case .objective(let number):
            return try model.report.objectives().first { $0.number == number }.map { .cluster($0.cluster) }
        case .paragraph(let number):
            return try model.report.paragraphs().first { $0.number == number }.map { .section($0.section) }
        case .footnote: return .section("footnotes")
        default: return nil
        }
    }
}
