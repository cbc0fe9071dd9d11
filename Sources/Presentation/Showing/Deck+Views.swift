import MigrationData
import Screen
import Views

extension Deck {
    /// The first slide that has a view, from 0; nil where none has it.
    package func slide(showing line: String, model: Model) -> Int? {
        guard let view = try? View(line, model: model) else { return nil }
        return slides.firstIndex { slide in
            slide.figures.contains { (try? View($0.viewLine, model: model)) == view }
        }
    }

    /// A deck with a slide for each view; findings name views by their places, from 1.
    package init(views lines: [String], name: String, model: Model) throws(TableError) {
        self = DeckReader.deck(Array(try Deck.text(of: lines, model: model).utf8), name: name)
        for number in slides.indices {
            slides[number].line = number + 1
            for position in slides[number].items.indices {
                slides[number].items[position].line = number + 1
                if case .figure(var figure) = slides[number].items[position].block {
                    figure.line = number + 1
                    slides[number].items[position].block = .figure(figure)
                }
            }
        }
    }

    /// The text of a deck with a slide for each view: its title above, its figure below.
    package static func text(of lines: [String], model: Model) throws(TableError) -> String {
        var slides: [String] = []
        for line in lines {
            // What means nothing is said on its slide.
            var title = "A view that means nothing"
            if let view = try? View(line, model: model) { title = try view.caption(model: model).title }
            let cleaned = PlainText.cleaned(line)
            let fence = String(repeating: "`", count: 3 + (cleaned.contains("```") ? cleaned.utf8.count : 0))
            slides.append("# \(escaped(title))\n\n\(fence)view\n\(cleaned)\n\(fence)\n")
        }
        return slides.joined(separator: "\n---\n\n")
    }

    /// A text in which no sign means anything to Markdown.
    private static func escaped(_ text: String) -> String {
        String(
            PlainText.cleaned(text).unicodeScalars.flatMap { scalar -> [Character] in
                let isSign =
                    scalar.isASCII && !scalar.properties.isAlphabetic && scalar != " " && !("0"..."9" ~= scalar)
                return (isSign ? ["\\"] : []) + [Character(scalar)]
            })
    }
}

extension PresentationState {
    /// Presents another deck from one of its slides on.
    package mutating func present(_ deck: Deck, from slide: Int) {
        stopPlaying()
        self.deck = deck
        (place, changes, overlay, notice) = (Place(), [:], nil, "")
        go(to: slide)
    }
}
