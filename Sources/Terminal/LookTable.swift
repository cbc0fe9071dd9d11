import Screen

/// The looks of cells so far, each with a number, by what they depend on as long as the theme stays. Number 0 is the
/// terminal's own look.
struct LookTable {
    private(set) var looks: [Look]
    private var renditions: [Rendition] = [.plain]
    /// For each style on each ground (`Cell.looks`) the number of its look; `unknown` where it isn't known yet.
    private var numbers: [UInt16]

    /// The bytes from each of the first looks to each other; 0 where they aren't known yet.
    private var lengths: [UInt8] = []
    /// So many looks' lengths are kept.
    private static let measured = 48

    private let grounds = Ground.allCases.count
    private let sequences: LookSequences
    private let theme: Theme
    private let depth: ColorDepth
    /// Whether what an overlay pushes back keeps its look, as it would be sent twice for the overlay's coming and going.
    private let isSlow: Bool

    private static let unknown = UInt16.max

    init(_ sequences: LookSequences, theme: Theme, depth: ColorDepth, isSlow: Bool) {
        (self.sequences, self.theme, self.depth, self.isSlow) = (sequences, theme, depth, isSlow)
        looks = [sequences.look(of: .plain, isExact: false)]
        numbers = Array(repeating: Self.unknown, count: Style.allCases.count * grounds)
    }

    /// The number of a cell's look.
    mutating func number(of cell: Cell) -> Int {
        let key = Int(cell.looks >> 8) * grounds + Int(cell.looks & 0xFF)
        let known = numbers[key]
        if known != Self.unknown { return Int(known) }
        let found = find(cell.style, isSlow && cell.ground == .shaded ? .terminal : cell.ground)
        numbers[key] = UInt16(found)
        return found
    }

    /// The number of the first look that spaces look the same in as in a cell's.
    mutating func space(of cell: Cell) -> Int {
        let number = number(of: cell)
        return looks[number].space
    }

    private mutating func find(_ style: Style, _ ground: Ground) -> Int {
        let rendition = theme.rendition(of: style, on: ground, depth: depth)
        if let known = renditions.firstIndex(of: rendition) { return known }
        var look = sequences.look(of: rendition, isExact: depth == .direct)
        look.space = looks.firstIndex { isSame($0, look, onSpace: rendition) } ?? looks.count
        looks.append(look)
        renditions.append(rendition)
        return looks.count - 1
    }

    private func isSame(_ known: Look, _ look: Look, onSpace rendition: Rendition) -> Bool {
        if sequences.isSGR { return look.pen.looksOnSpace(like: known.pen) }
        return known.space == 0 && !rendition.reverse && rendition.background < 0
    }

    /// The bytes of what leads from one look to another.
    mutating func length(from before: Int, to number: Int) -> Int {
        if before == number { return 0 }
        guard before < Self.measured, number < Self.measured else { return reckonedLength(from: before, to: number) }
        if lengths.isEmpty { lengths = Array(repeating: 0, count: Self.measured * Self.measured) }
        let key = before * Self.measured + number
        // No sequence is as short as none.
        if lengths[key] == 0 { lengths[key] = UInt8(clamping: reckonedLength(from: before, to: number)) }
        return Int(lengths[key])
    }

    private func reckonedLength(from before: Int, to number: Int) -> Int {
        guard sequences.isSGR else { return looks[number].sequence.count }
        return looks[number].pen.length(from: looks[before].pen, hasDefaults: sequences.hasDefaults)
    }

    /// Appends what leads from one look to another.
    func append(from before: Int, to number: Int, to bytes: inout [UInt8]) {
        if before == number { return }
        if sequences.isSGR {
            looks[number].pen.append(from: looks[before].pen, hasDefaults: sequences.hasDefaults, to: &bytes)
        } else {
            bytes += looks[number].sequence
        }
    }
}
