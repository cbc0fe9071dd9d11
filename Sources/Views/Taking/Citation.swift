import MigrationData
import Screen

/// Where something that is taken out of the program comes from: what a reader needs to find it again.
package struct Citation: Hashable, Sendable {
    /// Publisher and title with the edition, a source for each; or the report.
    package var source: String
    /// `2019`, `1990–2019`, `2020Q1`; empty where the rows have no year.
    package var years: String
    /// `¶7–9`; empty where the report doesn't print it.
    package var reference: String
    /// The view's canonical line.
    package var line: String

    package init(source: String, years: String = "", reference: String = "", line: String) {
        self.source = source
        self.years = years
        self.reference = reference
        self.line = line
    }

    package init(_ view: View, model: Model) throws(TableError) {
        let caption = try view.caption(model: model)
        let sources = try view.sources(model: model)
        source =
            sources.isEmpty
            ? caption.source : sources.map { "\($0.text) (edition \($0.edition))" }.joined(separator: "; ")
        years = sources.isEmpty ? "" : try view.table(model: model).span
        reference = caption.reference
        line = try view.line(model: model)
    }

    /// In one line: `UN DESA, International Migrant Stock 2019 (edition undesa-2019), 2019; ¶7 of ESCAP/GCM/2021/1`.
    package var text: String {
        var text = source
        if !years.isEmpty { text += ", " + years }
        if !reference.isEmpty {
            text += "; " + reference + (source.hasPrefix(Model.reportNumber) ? "" : " of " + Model.reportNumber)
        }
        return PlainText.cleaned(text)
    }

    /// What a shell is told to see the same.
    package var command: String {
        let clean = PlainText.cleaned(line)
        let isPlain = clean.utf8.allSatisfy(Self.isPlainInShell)
        return "crossings show " + (isPlain ? clean : "'" + clean.replacing("'", with: "'\\''") + "'")
    }

    /// The source and the way back, a line each.
    package var lines: [String] { [text, command] }

    private static func isPlainInShell(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: true
        default: Array(" =-_.,/:+".utf8).contains(byte)
        }
    }
}

extension ViewTable {
    /// The years or quarters of the rows, from the first to the last; empty where they have none.
    fileprivate var span: String {
        guard let position = columns.firstIndex(where: { $0 == "year" || $0 == "quarter" }) else { return "" }
        var words: [String] = []
        for row in rows {
            switch row[position] {
            case .whole(let year?): words.append(String(year))
            case .text(let text) where !text.isEmpty: words.append(text)
            default: break
            }
        }
        guard let first = words.min(), let last = words.max() else { return "" }
        return first == last ? first : first + "–" + last
    }
}
