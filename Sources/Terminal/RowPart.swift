/// Pieces of a row that follow each other and are written in one look.
struct RowPart: Equatable {
    /// Their places among the row's pieces.
    var pieces: Range<Int>
    var columns: Range<Int>
    let look: Int

    /// A look that takes so few bytes isn't worth the way there and back.
    private static let fewest = 6

    /// Has each part written where that takes the fewest bytes: behind one of the same look, though the cursor has to go there and
    /// back, or behind one from which its own look is but a step.
    ///
    /// - Parameters:
    ///   - parts: the row's parts from left to right. The first stands for the cursor and the look that is set, and stays.
    ///   - looks: the bytes that lead from one look to another.
    static func order(_ parts: inout [RowPart], looks: (Int, Int) -> Int) {
        func bytes(_ one: RowPart, _ next: RowPart) -> Int {
            looks(one.look, next.look) + CursorMoves.length(from: one.columns.upperBound, to: next.columns.lowerBound)
        }
        for index in parts.indices.dropFirst(2) {
            let (part, before) = (parts[index], parts[index - 1])
            let own = looks(before.look, part.look)
            if own <= fewest { continue }
            var best = bytes(before, part)
            if index + 1 < parts.count { best += bytes(part, parts[index + 1]) - bytes(before, parts[index + 1]) }
            var place = index
            for other in 0..<index - 1 where looks(parts[other].look, part.look) < own {
                let (one, two) = (parts[other], parts[other + 1])
                let cost = bytes(one, part) + bytes(part, two) - bytes(one, two)
                if cost < best { (best, place) = (cost, other + 1) }
            }
            if place < index {
                parts.remove(at: index)
                parts.insert(part, at: place)
            }
        }
    }
}
