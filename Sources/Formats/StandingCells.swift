import Screen

/// Which cells of a canvas belong to what stands, as columns and big numerals do, rather than to bars that lie in rows.
struct StandingCells {
    private let width: Int
    private var isStanding: [Bool]

    /// Cells of one style that touch stand together where one of them is inked in part from below or above; so does a whole
    /// block beside them that is as wide and ends on the same row.
    init(_ canvas: Canvas) {
        width = canvas.width
        isStanding = Array(repeating: false, count: canvas.cells.count)
        guard canvas.cells.contains(where: { Self.isPartial($0.scalar) }) else { return }
        var seen = isStanding
        var groups: [[Int]] = []
        for start in canvas.cells.indices where !seen[start] && Self.isBlock(canvas.cells[start]) {
            groups.append(Self.group(from: start, canvas, &seen))
        }
        let standing = groups.filter { group in group.contains { Self.isPartial(canvas.cells[$0].scalar) } }
        let feet = Set(standing.map(foot))
        for group in standing + groups.filter({ feet.contains(foot($0)) && isRectangle($0) }) {
            for index in group { isStanding[index] = true }
        }
    }

    func contains(x: Int, y: Int) -> Bool {
        let index = y * width + x
        return isStanding.indices.contains(index) && isStanding[index]
    }

    private static func isPartial(_ scalar: Unicode.Scalar) -> Bool { (0x2580...0x2587).contains(scalar.value) }

    private static func isBlock(_ cell: Cell) -> Bool { cell.style != .behind && BlockCell(cell.scalar) != nil }

    /// All cells that touch a cell, directly or through others.
    private static func group(from start: Int, _ canvas: Canvas, _ seen: inout [Bool]) -> [Int] {
        var group = [start]
        var next = 0
        seen[start] = true
        while next < group.count {
            let index = group[next]
            next += 1
            let (x, y) = (index % canvas.width, index / canvas.width)
            for (column, row) in [(x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1)]
            where canvas.bounds.contains(x: column, y: row) {
                let neighbour = row * canvas.width + column
                let cell = canvas.cells[neighbour]
                guard !seen[neighbour], cell.style == canvas.cells[index].style, isBlock(cell) else { continue }
                seen[neighbour] = true
                group.append(neighbour)
            }
        }
        return group
    }

    private func isRectangle(_ group: [Int]) -> Bool {
        Set(group.map { $0 % width }).count * Set(group.map { $0 / width }).count == group.count
    }

    /// The row on which a group ends, and how wide it is.
    private func foot(_ group: [Int]) -> [Int] {
        [(group.max() ?? 0) / width, Set(group.map { $0 % width }).count]
    }
}
