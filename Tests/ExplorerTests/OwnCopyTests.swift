import Explorer
import MadeUpReport
import ReportData
import Screen
import Testing
import Views

@Suite("The reader's own copy beside the digest")
struct OwnCopyTests {
    private let note = MadeUpNote(seed: 11)

    /// The program's tables with a made-up copy of the report.
    private func model() throws -> Model {
        let model = Model(source: World.table)
        model.document = try ReportDocument(file: "note.txt", bytes: NotePages(note, NoteLayout.all[2]).bytes)
        return model
    }

    private func state(_ item: ListItem, width: Int = 120, height: Int = 36) -> ExplorerState {
        var state = World.start(width, height)
        state.hasDocument = true
        state.pane = .report
        state.current.item = item
        state.current.unfolded = [.section("V"), .section("II.B"), .section("footnotes")]
        return state
    }

    /// Words joined as a pane may break them.
    private func words(_ text: String) -> [Substring] { text.split { $0.isWhitespace } }

    @Test("The original stands beside the digest where there is room, below it where there is not")
    func beside() throws {
        let model = try model()
        let start = try words(#require(model.document?[paragraph: 6])).prefix(2).joined(separator: " ")
        for (width, height) in [(120, 36), (80, 50)] {
            let text = try state(.paragraph(6), width: width, height: height).draw(model: model).text
            #expect(text.contains("In the document") && text.contains(start), "\(width)")
        }
        #expect(try state(.paragraph(6), width: 80, height: 24).draw(model: model).text.contains("v shows it"))
    }

    @Test("v shows the original whole, and every line of it can be reached")
    func whole() throws {
        let model = try model()
        var state = state(.paragraph(70))
        _ = try state.update(.figure, model: model)
        #expect(state.form == .original)
        var seen = ""
        _ = try state.update(.right, model: model)
        for _ in 0..<60 {
            let rows = try state.draw(model: model).text.split(separator: "\n").map { $0.drop { $0 != "│" } }
            seen += rows.joined(separator: " ").replacing("│", with: " ") + " "
            _ = try state.update(.pageDown, model: model)
        }
        let shown = Set(words(seen).map { $0.filter { $0 != ">" } })
        for word in try words(#require(model.document?[paragraph: 70])) where word.count > 3 {
            #expect(shown.contains(String(word)), "\(word)")
        }
    }

    @Test("In plain mode every line of it is read under the cursor")
    func plain() throws {
        let model = try model()
        var state = state(.paragraph(70), width: 80, height: 24)
        state.isPlain = true
        _ = try state.update(.figure, model: model)
        _ = try state.update(.right, model: model)
        var seen = ""
        for _ in 0..<120 {
            let screen = try state.screen(model: model)
            seen += screen.canvas.line(try #require(screen.cursor).y) + " "
            _ = try state.update(.down, model: model)
        }
        let shown = Set(words(seen))
        for word in try words(#require(model.document?[paragraph: 70])) where word.allSatisfy(\.isLetter) {
            #expect(shown.contains(word), "\(word)")
        }
    }

    @Test("A footnote shows its original, too; without a copy nothing is promised")
    func footnote() throws {
        let model = try model()
        let start = try words(#require(model.document?[footnote: 12])).prefix(2).joined(separator: " ")
        #expect(try state(.footnote("12")).draw(model: model).text.contains(start))
        let plain = World.start()
        #expect(!plain.forms.contains(.original))
        #expect(try !World().screen(after: "0 f a s y l Enter").contains("In the document"))
    }
}
