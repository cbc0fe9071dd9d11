import Explorer
import Screen
import TestTables

extension Benchmark {
    /// Each pane at each size: the key that opens it, and a key in its list, to the finished canvas.
    static var panes: [Benchmark] {
        (Pane.allCases + [.profile]).flatMap { pane in
            sizes.flatMap { size in [opening(pane, size), moving(pane, size)] }
        }
    }

    private static func opening(_ pane: Pane, _ size: Size) -> Benchmark {
        Benchmark("open", pane.rawValue + " " + size.text) {
            var explorer = PressedExplorer(size, model: ReadyModel.model)
            // From another pane, else nothing would change.
            try explorer.open(pane == .overview ? .subregions : .overview)
            return {
                var explorer = explorer
                try explorer.open(pane)
                keep(try explorer.drawn())
            }
        }
    }

    private static func moving(_ pane: Pane, _ size: Size) -> Benchmark {
        Benchmark("key", pane.rawValue + " " + size.text) {
            var explorer = PressedExplorer(size, model: ReadyModel.model)
            try explorer.open(pane)
            return {
                var explorer = explorer
                try explorer.press(.down)
                keep(try explorer.drawn())
            }
        }
    }
}
