/// A width and a height in cells; never negative.
package struct Size: Hashable, Sendable {
    package var width: Int
    package var height: Int

    package init(width: Int, height: Int) {
        self.width = max(0, width)
        self.height = max(0, height)
    }
}

/// A rectangle of cells: column and row of its upper left corner, counted from 0, and its size. Never negative in size.
package struct Rect: Hashable, Sendable {
    package var x: Int
    package var y: Int
    package var size: Size

    package var width: Int { size.width }
    package var height: Int { size.height }
    /// The first column to the right of the rectangle.
    package var right: Int { x + size.width }
    /// The first row below the rectangle.
    package var bottom: Int { y + size.height }
    package var isEmpty: Bool { size.width == 0 || size.height == 0 }

    package init(x: Int, y: Int, width: Int, height: Int) {
        self.x = x
        self.y = y
        self.size = Size(width: width, height: height)
    }

    package func contains(x column: Int, y row: Int) -> Bool {
        column >= x && column < right && row >= y && row < bottom
    }

    /// The part that both rectangles share; empty where they share nothing.
    package func intersection(_ other: Rect) -> Rect {
        let left = max(x, other.x)
        let top = max(y, other.y)
        return Rect(
            x: left, y: top, width: min(right, other.right) - left, height: min(bottom, other.bottom) - top)
    }

    /// The rectangle less some columns and rows at its edges.
    package func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rect {
        Rect(x: x + left, y: y + top, width: width - left - right, height: height - top - bottom)
    }

    /// The first `rows` rows and what is left below them.
    package func split(top rows: Int) -> (top: Rect, rest: Rect) {
        let taken = min(max(0, rows), height)
        return (
            Rect(x: x, y: y, width: width, height: taken),
            Rect(x: x, y: y + taken, width: width, height: height - taken)
        )
    }

    /// The first `columns` columns and what is left to their right.
    package func split(left columns: Int) -> (left: Rect, rest: Rect) {
        let taken = min(max(0, columns), width)
        return (
            Rect(x: x, y: y, width: taken, height: height),
            Rect(x: x + taken, y: y, width: width - taken, height: height)
        )
    }
}
