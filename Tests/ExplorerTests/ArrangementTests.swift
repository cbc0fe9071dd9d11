import Explorer
import Screen
import Testing

@Suite("Where the parts stand")
struct ArrangementTests {
    private static let sizes = [
        (120, 36), (100, 30), (96, 24), (80, 24), (72, 16), (71, 16), (60, 20), (40, 12), (30, 9), (20, 6), (12, 4),
    ]

    @Test("List and figure share the screen as the file draws it", arguments: sizes)
    func drawn(width: Int, height: Int) throws {
        let size = Size(width: width, height: height)
        let pictures = [Arrangement.Content.listAndFigure, .figure, .page, .list].map {
            Self.picture(Arrangement(size: size, content: $0), size)
        }
        try Golden.expect(pictures.joined(separator: "\n"), matches: "arrangement-\(width)x\(height)")
    }

    @Test("No two parts stand on one another and none stands outside, at any size")
    func apart() {
        for height in 0...40 {
            for width in stride(from: 0, through: 260, by: 3) {
                let size = Size(width: width, height: height)
                for content in [Arrangement.Content.listAndFigure, .figure, .page, .list] {
                    let parts = Self.parts(Arrangement(size: size, content: content)).map(\.1).filter { !$0.isEmpty }
                    let isInside = parts.allSatisfy { rect in
                        rect.x >= 0 && rect.y >= 0 && rect.right <= width && rect.bottom <= height
                    }
                    let isApart = parts.indices.allSatisfy { first in
                        parts.indices.allSatisfy { $0 <= first || parts[first].intersection(parts[$0]).isEmpty }
                    }
                    if !isInside || !isApart { Issue.record("\(size) \(content)") }
                }
            }
        }
    }

    @Test("A second column of figures stands on the widest screens alone, as wide as a figure needs")
    func aside() {
        func aside(_ width: Int, _ content: Arrangement.Content) -> Rect {
            Arrangement(size: Size(width: width, height: 60), content: content).aside
        }
        #expect(aside(180, .listAndFigure).isEmpty && !aside(200, .listAndFigure).isEmpty)
        #expect(aside(200, .page).isEmpty && aside(200, .map).isEmpty)
        #expect((181...400).allSatisfy { aside($0, .listAndFigure).isEmpty || aside($0, .listAndFigure).width >= 44 })
    }

    private static func parts(_ parts: Arrangement) -> [(Character, Rect)] {
        [
            ("t", parts.title), ("T", parts.tabs), ("l", parts.list), ("|", parts.rule), ("f", parts.figure),
            ("a", parts.aside),
            ("-", parts.detailRule), ("d", parts.detail), ("k", parts.keys),
        ]
    }

    private static func picture(_ arrangement: Arrangement, _ size: Size) -> String {
        var rows = Array(repeating: Array(repeating: Character("."), count: size.width), count: size.height)
        for (letter, rect) in parts(arrangement) where !rect.isEmpty {
            for y in rect.y..<rect.bottom { for x in rect.x..<rect.right { rows[y][x] = letter } }
        }
        return rows.map { String($0) + "\n" }.joined()
    }
}
