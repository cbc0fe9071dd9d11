import Screen

/// A cell by its column and row, from 0.
package struct CellPlace: Hashable, Sendable {
    package let x: Int
    package let y: Int
}

/// A picture of the explorer, and where the terminal's cursor stands in it; nil where it is hidden.
package struct DrawnScreen: Hashable, Sendable {
    package let canvas: Canvas
    package let cursor: CellPlace?
}
