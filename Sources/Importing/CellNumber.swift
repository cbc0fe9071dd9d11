/// A cell's number as publishers write it: as a number, as text, or as a mark that it isn't known.
enum CellNumber: Hashable {
    case known(Double)
    case unknown
    /// What stands there is no number.
    case broken(String)

    init(_ cell: SheetCell?) {
        switch cell?.value {
        case nil: self = .unknown
        case .number(let number): self = .known(number)
        case .fault(let text): self = .broken(text)
        case .text(let text): self = Self.read(SheetCell.trimmed(text))
        }
    }

    /// Two dots, dashes and the like: not available.
    private static let marks: Set<String> = [
        "", ".", "..", "...", "…", "-", "–", "—", "~", "n/a", "na", "n.a.", "#n/a",
    ]

    private static func read(_ text: String) -> CellNumber {
        if marks.contains(text.lowercased()) { return .unknown }
        let plain = grouped(text) ?? text
        let isNumber = plain.utf8.allSatisfy {
            (0x30...0x39).contains($0) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains($0)
        }
        guard isNumber, let number = Double(plain), number.isFinite else { return .broken(text) }
        return .known(number)
    }

    /// The text without the commas or spaces between thousands; nil where they don't stand so.
    private static func grouped(_ text: String) -> String? {
        let groups = text.split(omittingEmptySubsequences: false) { ", \u{A0}\u{2009}\u{202F}".contains($0) }
        guard groups.count > 1, let first = groups.first, (1...3).contains(first.utf8.count) else { return nil }
        let isGrouped = groups.dropFirst().enumerated().allSatisfy { position, group in
            let whole = position == groups.count - 2 ? group.prefix { $0 != "." } : group
            return whole.utf8.count == 3
        }
        return isGrouped ? groups.joined() : nil
    }
}
