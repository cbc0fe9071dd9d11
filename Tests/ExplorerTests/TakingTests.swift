import Explorer
import Foundation
import MigrationData
import Screen
import Testing
import Views

@Suite("Copying what is open")
struct CopyingTests {
    let world = World()

    private func request(_ keys: String, after script: String) throws -> CopyRequest {
        var state = try world.state(after: script)
        guard case .copy(let request) = try world.press(keys, in: &state) else { throw Missing() }
        #expect(state.overlay == (try world.state(after: script)).overlay)
        return request
    }

    private struct Missing: Error {}

    @Test(
        "y copies the number under the cursor with its unit, its name and where it comes from",
        arguments: [
            ("2", "64,890,524 persons", "Migrant stock, Asia and the Pacific, 2019", "stock area=region year=2019"),
            ("1", "64,890,524 persons", "Migrant stock, Asia and the Pacific, 2019", "stock area=region year=2019"),
        ])
    func value(script: String, number: String, name: String, line: String) throws {
        let request = try request("y", after: script)
        #expect(request.form == .value)
        #expect(request.words == [number, name])
        #expect(request.citation.line == line)
        #expect(request.citation.text.contains("edition undesa-2019") && request.citation.text.contains("¶4"))
    }

    @Test(
        "The corridor, age group or flight that the cursor stands on is what the detail line says",
        arguments: [
            "3", "3 Down Down", "4", "4 Down", "6 Right Down", "6 Enter Right", "5", "2 Down",
        ])
    func cursor(script: String) throws {
        let request = try request("y", after: script)
        let number = try #require(request.words.first?.split { " .".contains($0) }.first)
        let detail = try world.screen(after: script).split(separator: "\n", omittingEmptySubsequences: false).suffix(6)
        #expect(detail.joined().contains(number), "\(number): \(detail)")
        #expect(number != "..")
    }

    @Test("Each number that the report prints is copied with the data and its verdict")
    func printed() throws {
        let request = try request("y", after: "2 e")
        #expect(request.form == .value)
        #expect(request.words.count == 3)
        #expect(request.words[0].contains("persons"))
        #expect(request.words[2].hasPrefix("in the data: "))
        #expect(request.citation.text.hasPrefix("ESCAP/GCM/2021/1; ¶4"))
        #expect(request.citation.line == "published paragraph=4")
    }

    @Test("Where no number is chosen y copies the sentences, and d’s from d", arguments: ["8", "9", "2 d", "0"])
    func sentences(script: String) throws {
        let request = try request("y", after: script)
        #expect(request.form == .sentences)
        let line = try #require(try world.state(after: script).address(model: world.model))
        #expect(request.citation.line == line)
        let sentences = try View(line, model: world.model).sentences(model: world.model)
        #expect(request.words == [sentences.joined(separator: " ")])
    }

    @Test(
        "Y offers the forms; a digit, a letter or Enter copies in one",
        arguments: [
            ("Y 1", CopyForm.value), ("Y v", .value), ("Y Enter", .value), ("Y 2", .sentences), ("Y s", .sentences),
            ("Y Down Enter", .sentences), ("Y 3", .csv), ("Y c", .csv), ("Y 4", .markdown), ("Y m", .markdown),
            ("Y 5", .figure), ("Y f", .figure), ("Y Up Enter", .value),
        ])
    func forms(keys: String, form: CopyForm) throws {
        #expect(try request(keys, after: "3").form == form)
    }

    @Test("Other letters, pasted text and Tab do nothing to the forms; Esc closes them and copies nothing")
    func otherKeys() throws {
        var state = try world.state(after: "2 Y")
        let before = state
        for key in ["z", "6", "Back", "q", "C-u"] {
            #expect(try world.press(key, in: &state) == .none)
            #expect(state.overlay == before.overlay, "\(key)")
        }
        let paste = try #require(state.action(for: .paste("v")))
        #expect(try state.update(paste, model: world.model) == .none)
        #expect(state.overlay == before.overlay)
        #expect(try world.press("Esc", in: &state) == .none)
        #expect(state.overlay == nil)
    }

    @Test("A figure that lies over the pane is what is copied, and it stays")
    func figure() throws {
        var state = World.start()
        let line = "remittance-cost area=pacific quarter=2020Q1"
        state.overlay = .figure(line)
        let before = state.overlay
        for keys in ["y", "Y c", "Y Esc", "x Esc"] {
            let effect = try world.press(keys, in: &state)
            if case .copy(let request) = effect {
                #expect(request.citation.line == line)
            }
            #expect(state.overlay == before, "\(keys)")
        }
    }

    @Test("It can be drawn at any size in both character sets, and says what it offers")
    func sizes() throws {
        for characters in CharacterSet.allCases {
            for (width, height) in [(1, 1), (10, 5), (20, 8), (40, 12), (80, 24), (200, 60)] {
                for keys in ["2 Y", "2 x", "2 x c", "8 Y"] {
                    let text = try world.screen(after: keys, width: width, height: height, characters)
                    if characters == .ascii { #expect(text.utf8.allSatisfy { $0 < 128 }) }
                }
            }
        }
        let small = try world.screen(after: "2 Y", width: 40, height: 12)
        for form in CopyForm.allCases { #expect(small.contains(form.title)) }
        let formats = try world.screen(after: "2 x", width: 40, height: 12)
        for format in OutputFormat.allCases { #expect(formats.contains(format.rawValue)) }
        #expect(try world.screen(after: "2 x c", width: 40, height: 12).contains("1990-2019.csv"))
    }
}

@Suite("Exporting what is open")
struct ExportingTests {
    let world = World()

    private func request(_ effect: Effect) throws -> ExportRequest {
        guard case .export(let request) = effect else { throw Missing() }
        return request
    }

    private struct Missing: Error {}

    @Test(
        "x asks for the format, then for the name, of which the view has given one",
        arguments: [
            ("x c", OutputFormat.csv), ("x 2", .csv), ("x t", .text), ("x b", .tsv), ("x j", .json), ("x m", .markdown),
            ("x s", .svg), ("x h", .html), ("x 7", .html), ("x Down Down Enter", .tsv),
        ])
    func formats(keys: String, format: OutputFormat) throws {
        var state = try world.state(after: "3 " + keys)
        let request = try request(world.press("Enter", in: &state))
        #expect(request.format == format && !request.replaces)
        #expect(request.name.hasSuffix("." + format.fileExtension))
        #expect(request.name.hasPrefix("corridors-origin-region-destination-region"))
        #expect(request.line == (try world.state(after: "3").address(model: world.model)))
        #expect(state.overlay != nil)
    }

    @Test("Written, the prompt goes; not written, it stays with what was typed and the reason")
    func outcomes() throws {
        var state = try world.state(after: "2 x c")
        let request = try request(world.press("Enter", in: &state))
        let open = state.overlay
        try state.take(.failed("stock.csv: No space left on device"), of: request, model: world.model)
        #expect(state.overlay == open)
        #expect(try state.draw(model: world.model).text.contains("No space left on device"))
        try state.take(.written(file: "stock.csv", amount: "12 rows"), of: request, model: world.model)
        #expect(state.overlay == nil && state.notice == "wrote stock.csv, 12 rows")
    }

    @Test("A file that exists is kept: Enter goes on to another name, and only the other entry replaces it")
    func existing() throws {
        var state = try world.state(after: "2 x c C-u")
        try world.type("mine.csv", in: &state)
        let first = try request(world.press("Enter", in: &state))
        #expect(first.name == "mine.csv" && !first.replaces)
        try state.take(.exists, of: first, model: world.model)
        let text = try state.draw(model: world.model).text
        for words in ["already", "mine_2.csv", "replace it"] { #expect(text.contains(words)) }
        var other = state
        #expect(try world.press("Enter", in: &other) == .none)
        let second = try request(world.press("Enter", in: &other))
        #expect(second.name == "mine_2.csv" && !second.replaces)
        let third = try request(world.press("Down Enter", in: &state))
        #expect(third.name == "mine.csv" && third.replaces)
        // Another name is another question.
        try world.type("x", in: &state)
        let fourth = try request(world.press("Enter", in: &state))
        #expect(fourth.name == "mine.csvx" && !fourth.replaces)
    }

    @Test("No name writes nothing")
    func nameless() throws {
        var state = try world.state(after: "2 x c C-u")
        #expect(try world.press("Enter", in: &state) == .none)
        try world.type("   ", in: &state)
        #expect(try world.press("Enter", in: &state) == .none)
        #expect(state.overlay != nil)
    }

    @Test("What Enter does for a taken name counts on", arguments: [("2 x c", 3)])
    func counting(script: String, times: Int) throws {
        var state = try world.state(after: script + " C-u")
        try world.type("a.b/stock-15-64.csv", in: &state)
        var names: [String] = []
        for _ in 0..<times {
            let request = try request(world.press("Enter", in: &state))
            names.append(request.name)
            try state.take(.exists, of: request, model: world.model)
            try world.press("Enter", in: &state)
        }
        #expect(names == ["a.b/stock-15-64.csv", "a.b/stock-15-64_2.csv", "a.b/stock-15-64_3.csv"])
    }
}
