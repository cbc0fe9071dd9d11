import Screen

/// How a list shares a rect: heading, air, heads of columns, rows. The first column is the gutter of the selection.
struct ListFrame {
    /// Where the heading goes; empty where there is no room for it.
    let heading: Rect
    /// The row of the column heads.
    let heads: Int?
    /// The rows, with the gutter.
    let body: Rect

    init(in rect: Rect, rows: Int, hasHeading: Bool = true, hasHeads: Bool = false) {
        let headingRows = hasHeading && rect.height >= 2 ? 1 : 0
        let headRows = hasHeads && rect.height >= headingRows + 2 ? 1 : 0
        let needed = headingRows + headRows + rows
        let isAiry = headingRows == 1 && (rect.height > needed || rect.height >= Threshold.airyRows)
        let top = headingRows + (isAiry ? 1 : 0)
        heading = rect.inset(left: 1).split(top: headingRows).top
        heads = headRows == 1 ? rect.y + top : nil
        body = rect.split(top: top + headRows).rest
    }
}
