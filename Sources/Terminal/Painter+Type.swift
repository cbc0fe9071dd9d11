import CNcurses
import Screen

extension Painter {
    /// A painter without a terminal, to measure what an update takes: for a type of which terminfo knows enough, else nil. Dark
    /// theme, Unicode, 256 colours where the type has them.
    package init?(type: String) {
        guard Int(terminfo_load(type, 1)) == terminfo_found else { return nil }
        defer { terminfo_unload() }
        guard let sequences = PaintSequences(Capabilities.terminfo) else { return nil }
        let depth = sequences.looks.hasColors ? ColorDepth.full : .none
        let looks = LookTable(sequences.looks, theme: .dark, depth: depth, isSlow: false)
        self.init(sequences, looks: looks, characters: .unicode)
    }

    /// The bytes that show a canvas, wherever the cursor comes to rest.
    package mutating func paint(_ canvas: Canvas) -> [UInt8] { paint(canvas, cursor: nil) }
}
