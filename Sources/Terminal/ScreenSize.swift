import CNcurses
import Screen

/// The size of a terminal, which doesn't always know it.
enum ScreenSize {
    private static let usual = Size(width: 80, height: 24)
    /// What is kept in memory at most; a terminal can report 65,535 by 65,535.
    private static let largest = Size(width: 1000, height: 500)

    /// The size to use, each side by the first that knows it: the terminal, `COLUMNS` and `LINES`, terminfo.
    static func fitting(reported: Size, variables: Size, described: Size) -> Size {
        func side(_ side: KeyPath<Size, Int>) -> Int {
            let known = [reported, variables, described, usual].map { $0[keyPath: side] }
            return min(known.first { $0 > 0 } ?? 1, largest[keyPath: side])
        }
        return Size(width: side(\.width), height: side(\.height))
    }

    /// What the terminal under guard reports; 0 where it doesn't know.
    static var reported: Size {
        var columns: Int32 = 0
        var rows: Int32 = 0
        guard_size(&columns, &rows)
        return Size(width: Int(columns), height: Int(rows))
    }

    /// What the environment says.
    static var variables: Size {
        Size(width: Int(Environment.value("COLUMNS")) ?? 0, height: Int(Environment.value("LINES")) ?? 0)
    }
}
