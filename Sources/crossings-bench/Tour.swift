import ArgumentParser
import Explorer
import Screen
import TestTables
import Views

/// `crossings-bench tour`: the same keys each time, for counting instructions.
struct Tour: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Go through all panes and long lists with fixed keys, each to a finished canvas of 120×36.")

    func run() throws {
        var explorer = PressedExplorer(
            Size(width: 120, height: 36), model: Model(source: EmbeddedTable.table))
        var cells = 0
        cells += try explorer.drawn().cells.count
        for pane in Pane.allCases {
            for key in [Key.character(pane.digit), .down, .down, .pageDown, .character("v")] {
                try explorer.press(key)
                cells += try explorer.drawn().cells.count
            }
        }
        for line in Benchmark.longLists {
            try explorer.open(line)
            for key in [Key.down, .down, .down, .pageDown] {
                try explorer.press(key)
                cells += try explorer.drawn().cells.count
            }
        }
        print("\(cells / explorer.state.size.width / explorer.state.size.height) screens")
    }
}
