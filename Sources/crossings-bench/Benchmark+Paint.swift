import Explorer
import Screen
import Terminal
import TestTables

extension Benchmark {
    /// From a finished canvas to the bytes for the terminal: a whole screen, and a key in the list of each pane.
    static var paints: [Benchmark] {
        sizes.map(wholeScreen) + sizes.flatMap { size in Pane.allCases.map { changes(in: $0, size) } }
    }

    private static func wholeScreen(_ size: Size) -> Benchmark {
        Benchmark("paint", "whole screen " + size.text) {
            var explorer = PressedExplorer(size, model: ReadyModel.model)
            try explorer.open(.corridors)
            let canvas = try explorer.drawn()
            let painter = try painter()
            return {
                var painter = painter
                keep(painter.paint(canvas))
            }
        }
    }

    private static func changes(in pane: Pane, _ size: Size) -> Benchmark {
        Benchmark("paint", pane.rawValue + " " + size.text) {
            var explorer = PressedExplorer(size, model: ReadyModel.model)
            try explorer.open(pane)
            var painter = try painter()
            _ = painter.paint(try explorer.drawn())
            try explorer.press(.down)
            let canvas = try explorer.drawn()
            return {
                var painter = painter
                keep(painter.paint(canvas))
            }
        }
    }

    /// For a terminal of the most usual type.
    private static func painter() throws -> Painter {
        guard let painter = Painter(type: "xterm-256color") else { throw UnknownTerminal() }
        return painter
    }

    /// The terminal database isn't there.
    struct UnknownTerminal: Error {}
}
