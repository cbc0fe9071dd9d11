/// The part of a cell that a block element inks, from 0 to 1 in both directions, and how.
struct BlockCell {
    var left = 0.0
    var right = 1.0
    var top = 0.0
    var bottom = 1.0
    var weave = 0
    /// Whether it is as tall as its cell: a piece of a bar rather than of a column.
    var isFull: Bool { top == 0 && bottom == 1 }

    /// Nil for a character that is no block.
    init?(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x2588: break
        case 0x2580: bottom = 0.5
        case 0x2589...0x258F: right = Double(0x2590 - scalar.value) / 8
        case 0x2590: left = 0.5
        case 0x2595: left = 7 / 8
        case 0x2581...0x2587: top = 1 - Double(scalar.value - 0x2580) / 8
        case 0x2593: weave = 1
        case 0x2592: weave = 2
        case 0x2591: weave = 3
        case 0x259A: weave = 4
        default: return nil
        }
    }
}
