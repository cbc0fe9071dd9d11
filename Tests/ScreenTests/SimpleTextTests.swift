import Screen
import Testing

@Suite("Text and numbers on their short way into cells")
struct SimpleTextTests {
    @Test(
        "Digits come in threes, decimals behind a point, the sign in front",
        arguments: [
            (0, 0, "0"), (7, 0, "7"), (999, 0, "999"), (1_000, 0, "1,000"), (64_890_524, 0, "64,890,524"),
            (5, 1, "0.5"),
            (0, 2, "0.00"), (12_345, 1, "1,234.5"), (100_000, 2, "1,000.00"), (.max, 0, "9,223,372,036,854,775,807"),
            (42, -1, "42"),
        ])
    func digits(magnitude: Int, decimals: Int, wanted: String) {
        #expect(PlainText.digits(magnitude, decimals: decimals) == wanted)
        #expect(PlainText.digits(magnitude, decimals: decimals, isNegative: true) == "−" + wanted)
    }

    @Test("Spaces are as many as asked for, none below none")
    func spaces() {
        for count in [0, 1, 15, 16, 200] { #expect(PlainText.spaces(count) == String(repeating: " ", count: count)) }
        #expect(PlainText.spaces(-3).isEmpty)
    }

    /// What each way into cells has to tell apart: letters of one, two and three bytes, marks, wide characters, controls.
    private static let texts = [
        "", "plain", "Türkiye · 1990–2019 → ▏█┈⣿", "e\u{301}a", "a\u{301}", "日本 x", "x日", "soft\u{AD}hyphen", "¶7 ≥ 3",
        "tab\there", "\u{9B}31m", "end\u{301}", "Ω and ☃\u{FE0F}", "กี่",
    ]

    @Test("Text is written alike from every column and up to every limit", arguments: [CharacterSet.unicode, .ascii])
    func written(characters: CharacterSet) {
        for text in Self.texts {
            var whole = Canvas(width: 60, height: 1, characters: characters)
            let end = whole.write(text, x: 20, y: 0)
            for shift in 0...30 {
                var moved = Canvas(width: 60, height: 1, characters: characters)
                #expect(moved.write(text, x: 20 - shift, y: 0) == end - shift)
                for column in 0..<30 { #expect(moved[column, 0] == whole[column + shift, 0]) }
            }
            for limit in 0...12 {
                var cut = Canvas(width: 60, height: 1, characters: characters)
                let last = cut.write(text, x: 20, y: 0, limit: limit)
                #expect(last <= 20 + limit)
                for column in 0..<60 { #expect(cut[column, 0] == (column < last ? whole[column, 0] : .blank)) }
            }
        }
    }

    @Test("A prefix is what fits, character by character")
    func prefixes() {
        for text in Self.texts {
            for limit in 0...10 {
                var wanted = ""
                for character in text {
                    if PlainText.width(wanted + String(character)) > limit { break }
                    wanted.append(character)
                }
                #expect(PlainText.prefix(text, cells: limit) == wanted)
            }
        }
    }

    @Test("A canvas is laid over another where both are, and nowhere else")
    func paste() {
        var stamp = Canvas(width: 3, height: 2)
        stamp.write("abc", x: 0, y: 0)
        stamp.write("def", x: 0, y: 1)
        for (x, y) in [(1, 1), (-1, -1), (3, 2), (-3, 0), (9, 9), (0, -2)] {
            var canvas = Canvas(width: 5, height: 3)
            canvas.fill(canvas.bounds, with: Cell(scalar: "·", style: .dim))
            let before = canvas
            canvas.paste(stamp, x: x, y: y)
            for row in 0..<3 {
                for column in 0..<5 {
                    let isOver = stamp.bounds.contains(x: column - x, y: row - y)
                    #expect(canvas[column, row] == (isOver ? stamp[column - x, row - y] : before[column, row]))
                }
            }
        }
    }
}
