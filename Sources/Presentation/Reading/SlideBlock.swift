/// What stands on a slide, from top to bottom.
package indirect enum SlideBlock: Hashable, Sendable {
    case heading(RichText)
    case paragraph(RichText)
    /// A paragraph of nothing but strong text with a digit: the number that the slide is about.
    case number(String)
    case list(SlideList)
    case quote([SlideBlock])
    case code([String])
    case table(SlideTable)
    case figure(SlideFigure)
    case columns([[SlideItem]])
    case rule

    var figures: [SlideFigure] {
        switch self {
        case .figure(let figure): [figure]
        case .columns(let columns): columns.flatMap { $0.flatMap { $0.block.figures } }
        case .list(let list): list.items.flatMap { $0.flatMap(\.figures) }
        case .quote(let blocks): blocks.flatMap(\.figures)
        case .heading, .paragraph, .number, .code, .table, .rule: []
        }
    }
}

/// Items with bullets, or with numbers from `start` on.
package struct SlideList: Hashable, Sendable {
    package var start: Int?
    package var items: [[SlideBlock]]
}

/// A table of short texts; its first row is the head.
package struct SlideTable: Hashable, Sendable {
    package enum Side: Hashable, Sendable { case left, center, right }

    package var sides: [Side]
    package var rows: [[RichText]]
}

/// A view's line that becomes a figure when its slide is shown.
package struct SlideFigure: Hashable, Sendable {
    package var viewLine: String
    /// Where the line stands in the file.
    package var line: Int
}
