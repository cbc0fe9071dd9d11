import MigrationData
import Screen
import Views

/// A view in plain sentences: what `--describe` prints, and what a drawing bears for those who don't see it.
package struct Description {
    package let sentences: [String]

    package init(_ view: View, model: Model, in characters: CharacterSet) throws(TableError) {
        sentences = try view.sentences(model: model).map { sentence in
            let clean = PlainText.cleaned(sentence)
            return characters == .ascii ? PlainText.ascii(clean) : clean
        }
    }

    /// A sentence a line, without an end of the last line.
    package var lines: String { sentences.joined(separator: "\n") }
}
