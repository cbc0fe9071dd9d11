import Screen
import Testing

@testable import Figures

@Suite("Pictures of headings, big numbers and sparks")
struct SmallPictureTests {
    @Test("A big number stands on three rows")
    func bigNumber() {
        let expected = #"""
            ▄▀▀  █  █   ▄▀▀▄     ▀▀▀▄ █▀▀▀     ██ ▄▀
            █▀▀▄ █▄▄█   ▀▄▄█ ▄▄▄  ▀▀▄ ▀▀▀▄ ▄█▄  ▄▀
            ▀▄▄▀    █ ▄  ▄▄▀     ▄▄▄▀ ▄▄▄▀  ▀  ▀ ██

            """#
        let number = BigNumber(text: "64.9-35+%")
        let shown = picture(number.width, BigNumber.height) { canvas, _ in number.draw(on: &canvas, x: 0, y: 0) }
        #expect(shown == expected)
    }

    @Test("A big number in ASCII")
    func bigNumberInAscii() {
        let expected = #"""
             o#oo  o#     o""o o""o """o o""o
            "o#o    #     #  #   o"  ""o "oo#
            oo#o"  o#o o" "oo" o#oo ooo"  oo"

            """#
        let number = BigNumber(text: "$1,0239")
        let shown = picture(number.width, BigNumber.height, in: .ascii) { canvas, _ in
            number.draw(on: &canvas, x: 0, y: 0)
        }
        #expect(shown == expected)
    }

    @Test("All big glyphs have six rows of one width")
    func glyphs() {
        for character in "0123456789.,$%-−–+<× ?x" {
            let rows = BigGlyph(of: character).shape.description.split(separator: " ")
            #expect(rows.count == 6)
            #expect(rows.allSatisfy { $0.count == BigGlyph(of: character).width })
        }
    }

    @Test("A big number is as wide as its digits and the air between, an empty one takes nothing")
    func bigWidth() {
        #expect(BigNumber(text: "64.9").width == 16)
        #expect(BigNumber(text: "").width == 0)
    }

    @Test("A spark has a character a value, blank where nothing is known")
    func spark() {
        #expect(SparkBar.text([1, 2, nil, 0, 8, 0.001, -3], in: .unicode) == "▁▂  █▁ ")
        #expect(SparkBar.text([1, 2, nil, 0, 8, 0.001, -3], in: .ascii) == "_.  #_ ")
        #expect(SparkBar.text([], in: .unicode) == "")
        #expect(SparkBar.text([.nan, .infinity], in: .ascii) == "  ")
    }

    @Test("Spark columns touch and rise over several rows")
    func sparkColumns() {
        let expected = #"""
                  ▄▄██
              ▂▂▄▄████
            ▄▄████████

            """#
        let columns = SparkColumns(values: [1, 2.5, 3, 5, 6])
        #expect(picture(11, 3) { columns.draw(on: &$0, in: $1) } == expected)
    }

    @Test("The last column of a spark is bright unless another is chosen")
    func brightSpark() {
        func styles(_ chosen: Int?) -> [Style] {
            var canvas = Canvas(width: 2, height: 1)
            SparkColumns(values: [1, 1], chosen: chosen).draw(on: &canvas, in: canvas.bounds)
            return canvas.cells.map(\.style)
        }
        #expect(styles(nil) == [.wholePast, .quantityChosen])
        #expect(styles(0) == [.quantityChosen, .wholePast])
    }

    @Test("A heading gives up the unit's years, the long title, the paragraph and the unit in this order")
    func heading() {
        let heading = Heading(
            title: "Migrant stock", unit: "millions, 1990–2019", note: "¶4 figure I", shortTitle: "Stock")
        func shown(_ width: Int) -> String {
            String(picture(width, 1) { heading.draw(on: &$0, in: $1) }.dropLast())
        }
        #expect(shown(50) == "Migrant stock  millions, 1990–2019     ¶4 figure I")
        #expect(shown(46) == "Migrant stock  millions            ¶4 figure I")
        #expect(shown(35) == "Stock  millions         ¶4 figure I")
        #expect(shown(27) == "Migrant stock  millions  ¶4")
        #expect(shown(21) == "Stock  millions    ¶4")
        #expect(shown(15) == "Stock  millions")
        #expect(shown(13) == "Stock  milli…")
        #expect(shown(6) == "Stock")
        #expect(shown(4) == "Sto…")
    }

    @Test("A heading's parts never touch", arguments: 0...60)
    func headingApart(width: Int) {
        let heading = Heading(title: "Migrant stock", unit: "millions, 1990–2019", note: "¶4 figure I")
        #expect(
            heading.fitted(to: width, lettering: Lettering(characters: .ascii)).width(Lettering(characters: .ascii))
                <= width)
    }

    @Test("Each series has a pattern of its own", arguments: CharacterSet.allCases)
    func patterns(characters: CharacterSet) {
        #expect(Set((0..<5).map { Pattern.scalar($0, in: characters) }).count == 5)
        #expect(Set((0..<6).map { Pattern.marker($0, in: characters) }).count == 6)
        #expect(Pattern.scalar(-1, in: characters) == Pattern.scalar(0, in: characters))
        #expect(Pattern.scalar(99, in: characters) == Pattern.scalar(5, in: characters))
    }
}

@Suite("Pictures of lists of which lines are chosen")
struct ChoicePictureTests {
    @Test("The chosen row has its sign before the first of its lines, notes stand at the right edge")
    func whole() {
        let expected = """
             Printed numbers  2
              men among migrants              50.6 %  ✓
            > emigrants living outside the    56.8 %  ✗
              region, of all emigrants

             Footnotes
              a database

            """
        #expect(picture(.choices(Sample.choices), 43) == expected)
    }

    @Test("What is chosen stays in sight where rows are few, and names give way to notes")
    func small() {
        let expected = """
              men among mig… 50.6 %  ✓
            > emigrants liv… 56.8 %  ✗
              region, of all emigrants

            """
        #expect(picture(.choices(Sample.choices), 26, 3) == expected)
    }
}
