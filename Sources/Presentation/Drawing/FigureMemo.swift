import Screen
import Views

/// Figures already made, by their line, what is chosen in them and the screen; for one model and one thread.
package final class FigureMemo {
    struct Key: Hashable {
        var figure: SlideFigure
        var change: PresentationState.LiveFigure?
        var width: Int
        var characters: CharacterSet
        /// Large screens have figures of their own.
        var isWall: Bool
    }

    /// More are hardly ever seen again.
    private static let most = 200
    private var blocks: [Key: FigureBlock] = [:]

    package init() {}

    subscript(key: Key) -> FigureBlock? {
        get { blocks[key] }
        set {
            if blocks.count >= Self.most { blocks = [:] }
            blocks[key] = newValue
        }
    }
}
