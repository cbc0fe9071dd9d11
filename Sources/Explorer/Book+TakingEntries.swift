import Screen
import Views

extension Book {
    /// The forms in which something can be copied; the digits stay where there is no value.
    static func copyEntries(_ taking: Taking) -> [PromptEntry] {
        CopyForm.allCases.enumerated().compactMap { position, form in
            if form == .value, taking.value == nil { return nil }
            return PromptEntry(
                form.title, note: note(form, taking), keys: "\(position + 1) \(form.letter)", outcome: .copy(form))
        }
    }

    private static func note(_ form: CopyForm, _ taking: Taking) -> String {
        switch form {
        case .value: taking.value?.words.first ?? ""
        case .sentences: "what d shows, as a paragraph"
        case .csv: "all rows; the citation below, after an empty line"
        case .markdown: "a table with its source"
        case .figure: "80 columns of letters"
        }
    }

    static let formatEntries: [PromptEntry] = OutputFormat.allCases.enumerated().map { position, format in
        PromptEntry(
            format.rawValue, note: format.summary, keys: "\(position + 1) \(format.letter)", outcome: .format(format))
    }

    /// What can be done with the name that is typed.
    func nameEntries(_ name: String, _ format: OutputFormat, existing: String?) -> [PromptEntry] {
        if name.allSatisfy({ $0 == " " }) {
            let words = "Type the file's name."
            return [PromptEntry(words, role: .fault, outcome: .refuse("no name"))]
        }
        if name == existing {
            let words = "There is such a file already; it was kept."
            return [
                PromptEntry(words, role: .fault, outcome: .refuse("kept")),
                PromptEntry("another name", note: Self.next(after: name), outcome: .complete(Self.next(after: name))),
                PromptEntry("replace it", note: "what it holds is lost", outcome: .write(replaces: true)),
            ]
        }
        let isElsewhere = name.hasPrefix("/") || name.hasPrefix("~")
        return [
            PromptEntry(
                "write \(format.rawValue)", note: isElsewhere || state.folder.isEmpty ? "" : "in " + state.folder,
                outcome: .write(replaces: false))
        ]
    }

    /// The name with the next number before its end: `stock.csv`, `stock_2.csv`, `stock_3.csv`.
    static func next(after name: String) -> String {
        let point = name.lastIndex(of: ".").flatMap { name[$0...].contains("/") ? nil : $0 } ?? name.endIndex
        var stem = String(name[..<point])
        var number = 1
        if let line = stem.lastIndex(of: "_"), let last = Int(stem[stem.index(after: line)...]), (2...99).contains(last)
        {
            number = last
            stem = String(stem[..<line])
        }
        return stem + "_\(number + 1)" + String(name[point...])
    }
}
