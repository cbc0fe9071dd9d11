import MigrationData
import Screen
import Testing
import Views

@testable import Presentation

@Suite("The deck that comes with the program")
struct BundledDeckTests {
    private let deck = Hall.deck

    @Test("It has 20 to 25 slides, each with a headline, notes and minutes")
    func slides() {
        #expect((20...25).contains(deck.slides.count))
        for slide in deck.slides {
            #expect(!slide.title.isEmpty && !slide.notes.isEmpty && slide.minutes != nil, "line \(slide.line)")
        }
        #expect((25...45).contains(deck.minutes))
    }

    @Test("Nothing is wrong with it, and each slide fits", arguments: [(80, 24), (120, 36), (200, 60), (100, 30)])
    func fits(width: Int, height: Int) throws {
        for characters in CharacterSet.allCases {
            let findings = try deck.check(
                model: Hall.model, size: Size(width: width, height: height), characters: characters,
                alphabet: Hall.alphabet)
            #expect(findings.map { $0.text(file: "deck.md") } == [], "\(characters)")
        }
    }

    @Test("At 80×24 each headline is in large letters")
    func headlines() throws {
        let painter = SlidePainter(model: Hall.model, alphabet: Hall.alphabet, size: Size(width: 80, height: 24))
        for (number, slide) in deck.slides.enumerated() {
            let text = try painter.canvas(deck, slide: number).text
            #expect(!text.contains(slide.title) && text.contains("█"), "\(slide.title)")
        }
    }

    @Test("All figures of the report are in it, and each recommendation")
    func whole() {
        let lines = deck.slides.flatMap(\.figures).map(\.viewLine)
        let figures = [
            "stock area=region by=subregion", "pyramid area=region year=2019",
            "corridors origin=region destination=region", "corridors origin=outside destination=region by=origin",
            "corridors origin=region destination=outside by=destination",
            "remittances area=region by=subregion years=2009-2019",
        ]
        for figure in figures { #expect(lines.contains { $0.hasPrefix(figure) }, "\(figure)") }
        let titles = deck.slides.map { String($0.title.prefix(2)) }
        for letter in "abcdefg" { #expect(titles.contains("\(letter):"), "\(letter)") }
    }

    @Test("Every number in its words is what the tables give")
    func numbers() throws {
        let words = deck.slides.enumerated().map { number, slide in (number + 1, slide.prose) }
        for (number, text) in words {
            let known = try DeckNumber.all.filter { $0.slide == nil || $0.slide == number }
                .map { try $0.text(model: Hall.model) }
            for found in Self.numbers(in: text) {
                #expect(known.contains(found), "slide \(number): \(found)")
            }
        }
        for number in DeckNumber.all {
            let text = try number.text(model: Hall.model)
            #expect(
                words.contains {
                    (number.slide == nil || $0.0 == number.slide) && Self.numbers(in: $0.1).contains(text)
                },
                "\(number.expression): \(text)")
        }
    }

    /// Numbers as they stand in a text; names such as COVID-19 and paragraphs of the report are none.
    static func numbers(in text: String) -> [String] {
        text.replacing("COVID-19", with: "").replacing("ESCAP/GCM/2021/1", with: "")
            .split { !$0.isNumber && $0 != "." && $0 != "," }
            .map { String($0).trimmed }.filter { $0.contains(where: \.isNumber) }
    }
}

extension String {
    fileprivate var trimmed: String {
        String(drop { $0 == "." || $0 == "," }.reversed().drop { $0 == "." || $0 == "," }.reversed())
    }
}

extension Slide {
    /// All that is said on the slide and about it, but for view lines and sources.
    fileprivate var prose: String {
        ([title] + items.map { $0.block.prose } + notes).joined(separator: " ")
    }
}

extension SlideBlock {
    fileprivate var prose: String {
        switch self {
        case .heading(let text), .paragraph(let text): text.plain
        case .number(let text): text
        case .list(let list): list.items.flatMap { $0.map(\.prose) }.joined(separator: " ")
        case .quote(let blocks): blocks.map(\.prose).joined(separator: " ")
        case .code(let lines): lines.joined(separator: " ")
        case .table(let table): table.rows.flatMap { $0.map(\.plain) }.joined(separator: " ")
        case .columns(let columns): columns.flatMap { $0.map { $0.block.prose } }.joined(separator: " ")
        case .figure, .rule: ""
        }
    }
}
