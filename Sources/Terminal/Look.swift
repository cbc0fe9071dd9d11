import CNcurses
import Screen

/// How ncurses is to show a cell.
struct Look: Hashable {
    var attributes: Int32 = 0
    var pair: Int32 = 0
    /// Whether a space looks other than on the terminal's own ground.
    var showsOnSpace = false
}

extension Rendition {
    /// The weights as the painter's bits.
    var attributes: Int32 {
        Int32((bold ? painter_bold : 0) | (dim ? painter_dim : 0) | (reverse ? painter_reverse : 0))
    }
}

/// Where the terminal's cursor stands.
struct CursorPlace: Equatable {
    let x: Int
    let y: Int
}
