import Foundation
import PseudoTerminal
import WrittenLook

/// The explorer in a real tmux or GNU screen, whose picture of it can be asked for.
final class SeenScreen {
    let session: ExplorerSession
    private let multiplexer: Multiplexer

    init(_ kind: Multiplexer.Kind, _ view: [String] = [], columns: Int32, rows: Int32) throws {
        multiplexer = try Multiplexer(kind, settings: Multiplexer.usual(kind))
        session = multiplexer.session(
            ([Program.path] + view).joined(separator: " "), columns: columns, rows: rows)
        session.read()
    }

    /// The rows of the picture, once it stays as it is: with the looks of its letters in tmux, letters alone in screen.
    func picture() -> [String] {
        var (last, same) = ("", 0)
        _ = ExplorerSession.poll {
            session.read()
            let now = (try? multiplexer.capture(looks: true)) ?? ""
            same = now == last ? same + 1 : 0
            last = now
            return same >= 1 && !now.isEmpty
        }
        return multiplexer.kind == .tmux ? Self.looks(in: last) : last.components(separatedBy: "\n")
    }

    /// The rows with the look of each letter where it changes. What stands behind the last letter is left out, as tmux does it.
    private static func looks(in text: String) -> [String] {
        var look = WrittenLook()
        return text.components(separatedBy: "\n").map { line in
            var (row, spaces, last) = ("", 0, WrittenLook())
            for (number, part) in line.components(separatedBy: "\u{1B}[").enumerated() {
                var letters = Substring(part)
                if number > 0, let end = part.firstIndex(of: "m") {
                    look.take(part[..<end])
                    letters = part[part.index(after: end)...]
                }
                for letter in letters where letter != " " || countSpace(&spaces) {
                    row += String(repeating: " ", count: spaces) + (look == last ? "" : "‹\(look.name)›")
                    row.append(letter)
                    (last, spaces) = (look, 0)
                }
            }
            return row
        }
    }

    /// Counts a space; never true.
    private static func countSpace(_ spaces: inout Int) -> Bool {
        spaces += 1
        return false
    }
}
