import Screen
import Views

/// Where the parts of a prompt stand on its sheet. The sheet keeps its size whatever is found, so that nothing jumps.
struct PromptLayout {
    /// The whole sheet.
    let rect: Rect
    /// The line that is typed at.
    let input: Rect
    /// A thin line below it, and one above the preview; empty where rows are scarce.
    let rules: [Rect]
    let list: Rect
    /// Empty where there is no room, or nothing to show.
    let preview: Rect

    private static let widest = 90
    private static let tallest = 26
    /// With fewer rows all of them go to the list.
    private static let leastWithPreview = 16

    /// The preview has its place where anything that was found can be drawn; while nothing is typed only where the
    /// chosen entry can.
    init(_ state: ExplorerState, _ prompt: Prompt, _ entries: [PromptEntry]) {
        let chosen = entries.indices.contains(prompt.chosen) ? entries[prompt.chosen].preview : nil
        self.init(
            state, hasPreview: chosen != nil || !prompt.text.isEmpty && entries.contains { $0.preview != nil },
            height: Self.height(prompt.purpose))
    }

    /// What has few lines at most needs no more room than these; a line to type at, a rule and air stand above them.
    private static func height(_ purpose: Prompt.Purpose) -> Int {
        switch purpose {
        case .command, .bookmarks, .find, .compare: tallest
        case .copy: CopyForm.allCases.count + 4
        case .exportFormat: OutputFormat.allCases.count + 4
        case .exportName: 9
        }
    }

    private init(_ state: ExplorerState, hasPreview: Bool, height: Int) {
        let (rect, inner) = Frame.sheet(state, widest: Self.widest, height: height)
        self.rect = rect
        var rest: Rect
        (input, rest) = inner.split(top: 1)
        var rules: [Rect] = []
        if inner.height >= 9 {
            let (rule, below) = rest.split(top: 1)
            rules.append(rule)
            rest = below.inset(top: inner.height >= 14 || height < Self.tallest && inner.height >= height ? 1 : 0)
        }
        guard hasPreview, inner.height >= Self.leastWithPreview else {
            (list, preview) = (rest, Rect(x: inner.x, y: inner.bottom, width: inner.width, height: 0))
            self.rules = rules
            return
        }
        let rows = max(5, rest.height * 2 / 5)
        let gap = inner.height >= 20 ? 1 : 0
        (list, rest) = rest.split(top: rows)
        let (rule, below) = rest.inset(top: gap).split(top: 1)
        rules.append(rule)
        preview = below.inset(top: gap)
        self.rules = rules
    }
}
