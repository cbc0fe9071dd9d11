import CNcurses

extension Capabilities {
    /// What terminfo has of the type that is loaded.
    init() {
        self.init(Self.terminfo)
    }

    /// Makes the sequences ready that the guard sends by itself.
    func giveToGuard(mouse: Bool, usesColors: Bool, rows: Int, marks: UpdateMarks) {
        let lastRow = max(rows - 1, 0)
        let leave = leave(
            usesColors: usesColors,
            // The end may come while ncurses scrolls a part of the screen.
            wholeScreen: Self.terminfo("csr", [0, lastRow]).map(Self.withoutPadding) ?? [],
            toLastRow: Self.terminfo("cup", [lastRow, 0]).map(Self.withoutPadding) ?? [], marks: marks)
        let sequences = [
            (guard_leave, leave),
            (guard_open, openScreen),
            (guard_modes, modes(mouse: mouse)),
        ]
        for (which, bytes) in sequences { guard_set(Int32(which), bytes, bytes.count) }
    }

    private static func terminfo(_ name: String, _ numbers: [Int]) -> [UInt8]? {
        let text: UnsafePointer<CChar>?
        if let first = numbers.first {
            text = terminfo_string_with(name, Int32(first), Int32(numbers.dropFirst().first ?? 0))
        } else {
            text = terminfo_string(name)
        }
        return text.map { Array(String(cString: $0).utf8) }
    }
}
