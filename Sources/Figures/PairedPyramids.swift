import Screen

/// Two pyramids side by side on one scale; where they have no room, their age groups as pairs of bars.
package struct PairedPyramids: Hashable, Sendable {
    package var heading: Heading
    /// Each with the heading that tells it from the other.
    package var left: PopulationPyramid
    package var right: PopulationPyramid
    /// What stands for them where a pyramid would be too narrow.
    package var narrow: PairedBars

    package init(heading: Heading, left: PopulationPyramid, right: PopulationPyramid, narrow: PairedBars) {
        self.heading = heading
        self.left = left
        self.right = right
        self.narrow = narrow
    }

    private static let gap = 2
    /// Below so many columns each of the two compares nothing.
    private static let leastWidth = 39
    /// Below so many rows age groups would have to be joined so far that pairs tell more.
    private static let leastHeight = 11

    /// The rows of the taller of what is drawn.
    package func height(at width: Int, in characters: CharacterSet) -> Int {
        guard (width - Self.gap) / 2 >= Self.leastWidth else { return narrow.height(at: width, in: characters) }
        return 2
            + max(
                left.height(at: width / 2, in: characters), right.height(at: width / 2, in: characters))
    }

    package func draw(on canvas: inout Canvas, in rect: Rect) {
        guard let halves = halves(of: rect) else { return narrow.draw(on: &canvas, in: rect) }
        heading.draw(on: &canvas, in: rect.inset(left: 1).split(top: 1).top)
        let pair = levelled(in: halves.left.size, canvas.lettering)
        pair.left.draw(on: &canvas, in: halves.left)
        pair.right.draw(on: &canvas, in: halves.right)
    }

    /// Where the two stand below the heading; nil where there is no room for both.
    func halves(of rect: Rect) -> (left: Rect, right: Rect)? {
        let width = (rect.width - Self.gap) / 2
        guard width >= Self.leastWidth, rect.height >= Self.leastHeight else { return nil }
        let body = rect.inset(top: rect.height >= 2 * Self.leastHeight ? 2 : 1)
        return (
            Rect(x: body.x, y: body.y, width: width, height: body.height),
            Rect(x: body.x + width + Self.gap, y: body.y, width: width, height: body.height)
        )
    }

    /// Both with the larger one's maximum and width of numbers, so that equal bars mean equal shares.
    func levelled(in size: Size, _ lettering: Lettering) -> (left: PopulationPyramid, right: PopulationPyramid) {
        func widest(_ rows: (PopulationPyramid) -> [PopulationPyramid.Row]) -> Double {
            (rows(self.left) + rows(self.right)).map(\.widest).max() ?? 0
        }
        let (all, pairs, broad) = (widest(\.rows), widest(\.pairedRows), widest(\.broad))
        func levelled(_ pyramid: PopulationPyramid) -> PopulationPyramid {
            var pyramid = pyramid
            (pyramid.maximum, pyramid.pairMaximum, pyramid.broadMaximum) = (all, pairs, broad)
            return pyramid
        }
        var left = levelled(self.left)
        var right = levelled(self.right)
        let width = max(
            PyramidLayout(left, in: size, lettering: lettering).numberWidth,
            PyramidLayout(right, in: size, lettering: lettering).numberWidth)
        (left.leastNumberWidth, right.leastNumberWidth) = (width, width)
        return (left, right)
    }
}
