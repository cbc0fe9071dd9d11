import Screen

/// Where the parts of the screen stand: a pure function of its size and of what the pane has to show.
package struct Arrangement: Hashable, Sendable {
    /// What shares the room between tabs and detail.
    package enum Content: Hashable, Sendable {
        /// One drawing over the whole width.
        case page
        /// One drawing over the whole width that needs every row: no air above it where rows are few.
        case map
        /// The figure alone, in the width that a figure has.
        case figure
        /// The list beside the figure; the figure alone where the screen is narrow.
        case listAndFigure
        /// The list in place of the figure.
        case list
    }

    /// Place at the left, scope at the right.
    package var title: Rect
    /// Empty where the pane's name stands in the title instead.
    package var tabs: Rect
    /// Empty where the pane has none or the screen is narrow.
    package var list: Rect
    /// One column of a thin line.
    package var rule: Rect
    package var figure: Rect
    /// More figures at the right of the figure; empty where the screen is not that wide.
    package var aside: Rect
    /// One row of a thin line.
    package var detailRule: Rect
    package var detail: Rect
    package var keys: Rect

    /// The widest figure that reads well; beyond it the screen becomes air.
    static let widestFigure = 110
    /// Below this many columns the list goes.
    static let narrow = 72
    /// Below this many columns no figure would be read beside another.
    static let narrowestAside = 44
    /// From this many columns on all names are whole.
    static let wide = 110

    package init(size: Size, content: Content, listWidth: Int? = nil) {
        let rows = ArrangementRows(size, isTight: content == .map)
        let inner = max(0, size.width - 2)
        func line(_ row: Int, height: Int) -> Rect { Rect(x: 1, y: row, width: inner, height: height) }
        title = line(0, height: min(1, size.height))
        tabs = Rect(x: 0, y: 1, width: rows.hasTabs ? size.width : 0, height: rows.hasTabs ? 1 : 0)
        detailRule = line(rows.detailTop - 1, height: rows.hasRule ? 1 : 0)
        detail = line(rows.detailTop, height: rows.detailHeight)
        keys = line(size.height - 1, height: rows.keysHeight)
        let none = Rect(x: 0, y: rows.bodyTop, width: 0, height: 0)
        (list, rule, figure, aside) = (none, none, none, none)
        setBody(
            Rect(x: 0, y: rows.bodyTop, width: size.width, height: rows.bodyHeight), rows.hasList ? content : .figure,
            listWidth: listWidth)
    }

    /// Lines from the top down: what can be chosen stands in one column, be it a list or a figure.
    init(plain size: Size, body: Int) {
        self.init(size: size, content: .page)
        figure = Rect(x: 0, y: 0, width: size.width, height: body)
        (list, tabs, detailRule) = (figure, Rect(x: 0, y: 0, width: 0, height: 0), rule)
    }

    private mutating func setBody(_ body: Rect, _ content: Content, listWidth: Int?) {
        let right = max(0, body.width - 1)
        switch content {
        case .page, .map:
            figure = body.inset(right: 1)
        case .list:
            list = body.split(left: min(right, 48)).left
        case .listAndFigure where body.width >= Self.narrow:
            setColumns(body, listWidth: listWidth)
        case .figure, .listAndFigure:
            figure = body.split(left: min(Self.widestFigure, right)).left
        }
    }

    /// List, rule and figure beside one another.
    private mutating func setColumns(_ body: Rect, listWidth: Int?) {
        let isWide = body.width >= Self.wide
        let cells = listWidth ?? (isWide ? 30 : body.width >= 96 ? 26 : 22)
        list = body.split(left: cells + 1).left
        let column = cells + (isWide ? 3 : 2)
        rule = Rect(x: column, y: body.y, width: 1, height: body.height)
        // The first column of a figure is the gutter of its cursor.
        let left = column + (isWide ? 2 : 1)
        let right = body.width - (isWide ? 2 : 1)
        figure = Rect(x: left, y: body.y, width: min(Self.widestFigure, right - left), height: body.height)
        let beside = body.inset(left: figure.right + 3, right: 1)
        if beside.width >= Self.narrowestAside { aside = beside }
    }
}
