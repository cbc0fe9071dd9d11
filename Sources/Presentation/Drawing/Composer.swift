import Figures
import MigrationData
import Screen
import Views

/// Makes pieces of a slide's blocks in given sizes.
struct Composer {
    let setter: TypeSetter
    let sizes: SlideSizes
    /// Whether the items of a list stand apart.
    let isAiry: Bool
    let painter: SlidePainter

    /// The pieces of items one below the other; nil where something can't be set in these sizes.
    func pieces(_ items: [SlideItem], width: Int) throws(TableError) -> [Piece]? {
        var result: [Piece] = []
        for item in items {
            guard var new = try pieces(item.block, width: width) else { return nil }
            for index in new.indices {
                new[index].step = item.step
                new[index].line = item.line
            }
            // A list that goes on after a pause is one list.
            if case .list = item.block, !isAiry, result.last?.marker != nil, !new.isEmpty { new[0].air = 0 }
            result += new
            // What lies so far below is never seen.
            if result.count > Self.mostPieces { break }
        }
        return result
    }

    private static let mostPieces = 5000

    private func pieces(_ block: SlideBlock, width: Int) throws(TableError) -> [Piece]? {
        switch block {
        case .heading(let text): text.isEmpty ? [] : self.text(text, sizes.body, width, style: .strong)
        case .paragraph(let text): self.text(text, sizes.body, width)
        case .number(let text): number(text, width)
        case .list(let list): try pieces(list, width)
        case .quote(let blocks): try quote(blocks, width)
        case .code(let lines): code(lines, width)
        case .table(let table): self.table(table, width)
        case .figure(let figure): [try self.figure(figure, width)]
        case .columns(let columns): try self.columns(columns, width)
        case .rule: [Piece(content: .rule, least: 1, air: 1)]
        }
    }

    // MARK: Text

    private func text(_ text: RichText, _ size: TextSize, _ width: Int, style: Style? = nil) -> [Piece]? {
        setter.block(text, size: size, width: width, style: style).map { [piece($0)] }
    }

    /// The rows between two blocks.
    private var air: Int { sizes.body == .cells ? 1 : 2 }

    private func piece(_ block: TypeSetter.Block) -> Piece {
        Piece(content: .text(block), least: setter.height(block), air: air)
    }

    /// The number in the largest letters in which it takes one line.
    private func number(_ text: String, _ width: Int) -> [Piece]? {
        var blocks: [TypeSetter.Block] = []
        for form in [text, Self.shortened(text)] {
            if let block = setter.block([TextRun(form, .strong)], size: sizes.number, width: width) {
                blocks.append(block)
            }
        }
        if let line = blocks.first(where: { $0.lines.count == 1 }) { return [piece(line)] }
        return sizes.number > .small ? nil : blocks.first.map { [piece($0)] }
    }

    /// `64.9 M` for `64.9 million`, where the words are too long for the largest letters.
    private static func shortened(_ text: String) -> String {
        text.replacing(" million", with: " M").replacing(" billion", with: " bn")
    }

    private func pieces(_ list: SlideList, _ width: Int) throws(TableError) -> [Piece]? {
        let last = (list.start ?? 0) + list.items.count - 1
        let widest = list.start == nil ? "•" : "\(last)."
        let indent = setter.width(setter.spelled(widest), sizes.body) + setter.gap(sizes.body)
        var result: [Piece] = []
        for (index, blocks) in list.items.prefix(Self.mostPieces).enumerated() {
            guard var item = try stack(blocks, max(1, width - indent)) else { return nil }
            for place in item.indices { item[place].shift(by: indent) }
            if item.isEmpty { continue }
            let marker = list.start.map { "\($0 + index)." } ?? setter.spelled("•")
            item[0].marker = (.init(marker, .dim), 0, sizes.body)
            item[0].air = index == 0 || isAiry ? 1 : 0
            result += item
        }
        return result
    }

    private func stack(_ blocks: [SlideBlock], _ width: Int) throws(TableError) -> [Piece]? {
        var result: [Piece] = []
        for block in blocks {
            guard var new = try pieces(block, width: width) else { return nil }
            if case .list = block, !new.isEmpty { new[0].air = 0 }
            result += new
        }
        return result
    }

    private func quote(_ blocks: [SlideBlock], _ width: Int) throws(TableError) -> [Piece]? {
        guard var inner = try stack(blocks, max(1, width - 3)) else { return nil }
        for place in inner.indices {
            inner[place].shift(by: 3)
            inner[place].bars.append(0)
        }
        return inner
    }

    private func code(_ lines: [String], _ width: Int) -> [Piece]? {
        let spelled = lines.prefix(Self.mostPieces).map { setter.spelled($0.isEmpty ? " " : $0) }
        let widths = spelled.map { setter.width($0, sizes.body) }
        let widest = widths.max() ?? 0
        if sizes.body != .cells, widest > width || !spelled.allSatisfy(setter.isWritable) { return nil }
        let words = zip(spelled, widths).map { text, width in
            [TypeSetter.Word(parts: [.init(text, .quantity)], width: width)]
        }
        var piece = piece(TypeSetter.Block(lines: words, size: sizes.body))
        piece.cutColumns = max(0, widest - width)
        return [piece]
    }

    private func table(_ table: SlideTable, _ width: Int) -> [Piece]? {
        guard let block = TableBlock(table, size: sizes.body, width: width, setter: setter) else { return nil }
        var piece = Piece(content: .table(block), least: block.height(setter), air: air)
        if block.isCut(setter) { piece.cutColumns = 1 }
        return [piece]
    }

    // MARK: Figures and columns

    private func figure(_ figure: SlideFigure, _ width: Int) throws(TableError) -> Piece {
        let block = try painter.block(figure, width: width)
        switch block.look {
        case .refusal(let finding):
            return Piece(content: .figure(block), least: finding.lines(width: width, setter).count, air: 1)
        case .stack(let stack):
            return Piece(content: .figure(block), least: stack.height(setter), isGrowing: true, air: 2)
        case .ranking(let ranking):
            return Piece(content: .figure(block), least: ranking.height(setter), isGrowing: true, air: 1)
        case .drawing(let drawing):
            let least = drawing.leastHeight(at: width, in: setter.characters, isWall: painter.isWall)
            return Piece(content: .figure(block), least: least, isGrowing: true, air: 1)
        }
    }

    private func columns(_ columns: [[SlideItem]], _ width: Int) throws(TableError) -> [Piece]? {
        let gap = painter.isWall ? 8 : width >= 100 ? 6 : 4
        let count = columns.count
        let share = (width - gap * (count - 1)) / max(1, count)
        // Too narrow for columns: one below the other.
        if share < 16 { return try pieces(columns.flatMap { $0 }, width: width) }
        var stacks: [[Piece]] = []
        for column in columns {
            guard let stack = try pieces(column, width: share) else { return nil }
            stacks.append(stack)
        }
        let least = stacks.map(\.least).max() ?? 0
        let widths = Array(repeating: share, count: count)
        return [
            Piece(
                content: .columns(stacks, widths: widths, gap: gap), least: least,
                isGrowing: stacks.contains(where: \.isGrowing), air: 1)
        ]
    }
}

extension Piece {
    /// Moves the piece to the right with all that stands beside it.
    mutating func shift(by columns: Int) {
        indent += columns
        marker?.indent += columns
        bars = bars.map { $0 + columns }
    }
}

extension TextSize: Comparable {
    private var rank: Int {
        switch self {
        case .cells: 0
        case .big(let size): size.rawValue
        }
    }

    static func < (left: TextSize, right: TextSize) -> Bool { left.rank < right.rank }
}

extension Drawing {
    /// The rows without which something would be missing: lists need all of theirs, plots can be lower.
    func leastHeight(at width: Int, in characters: CharacterSet, isWall: Bool) -> Int {
        let natural = height(at: width, in: characters)
        switch self {
        case .text, .profile: return natural
        case .figure(let figure):
            switch figure {
            case .columns, .lines, .headed: return min(natural, isWall ? 24 : 9)
            case .map: return min(natural, isWall ? 30 : 12)
            case .pyramid, .pyramids: return min(natural, 11)
            case .stacked(let bars): return min(natural, bars.rows.count + 5)
            default: return natural
            }
        }
    }
}
