/// Figures already made, by their line and width; for one screen and one thread.
final class FigureMemo {
    private struct Key: Hashable {
        var figure: SlideFigure
        var width: Int
    }

    private var blocks: [Key: FigureBlock] = [:]

    subscript(figure: SlideFigure, width: Int) -> FigureBlock? {
        get { blocks[Key(figure: figure, width: width)] }
        set { blocks[Key(figure: figure, width: width)] = newValue }
    }
}
