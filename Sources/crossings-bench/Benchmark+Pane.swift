import Explorer
import Screen
import TestTables

extension Benchmark {
    /// Each pane at each size: the key that opens it, and a key in its list, to the finished canvas; and a key in the lists
    /// that are the longest.
    static var panes: [Benchmark] {
        let panes = (Pane.allCases + [.profile]).flatMap { pane in
            sizes.flatMap { size in [opening(pane, size), moving(pane, size)] }
        }
        return panes + longLists.map(moving)
    }

    /// Views whose lists are long.
    static let longLists = [
        "corridors top=100", "published", "measures", "displacement by=area", "remittances by=area",
    ]

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

    private static func moving(in line: String) -> Benchmark {
        Benchmark("key", "in " + line + " 120×36") {
            var explorer = PressedExplorer(Size(width: 120, height: 36), model: ReadyModel.model)
            try explorer.open(line)
            return {
                var explorer = explorer
                try explorer.press(.down)
                keep(try explorer.drawn())
            }
        }
    }
}
