import CNcurses
import Glibc

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
            toLastRow: Self.terminfo("cup", [lastRow, 0]).map(Self.withoutPadding) ?? [], marks: marks)
        let sequences = [
            (guard_leave, leave),
            (guard_open, openScreen),
            (guard_modes, modes(mouse: mouse)),
        ]
        for (which, bytes) in sequences { guard_set(Int32(which), bytes, bytes.count) }
    }

    /// What terminfo has by a name, its numbers put in where there are any.
    static func terminfo(_ name: String, _ numbers: [Int]) -> [UInt8]? {
        guard let text = terminfo_string(name) else { return nil }
        let string = [UInt8](UnsafeRawBufferPointer(start: text, count: strlen(text)))
        guard let first = numbers.first else { return string }
        return SequenceTemplate(string)?.bytes(first, numbers.dropFirst().first ?? 0)
    }
}
