import MigrationData
import Screen
import Views

extension ExplorerState {
    /// Copies what is chosen, or asks in what form to copy or export what is open.
    mutating func take(_ action: Action, _ book: Book) throws(TableError) -> Effect {
        guard let taking = try book.taking() else {
            notice = "nothing here to take along"
            return .none
        }
        switch action {
        case .copyAs: try openPrompt(.copy(taking), book)
        case .export: try openPrompt(.exportFormat(taking), book)
        default:
            let isDescribed = if case .description? = overlay { true } else { false }
            return try copy(isDescribed || taking.value == nil ? .sentences : .value, taking, book)
        }
        return .none
    }

    /// Does what an entry of the prompts for copying and exporting means.
    mutating func take(_ outcome: PromptEntry.Outcome, _ prompt: Prompt, _ book: Book) throws(TableError) -> Effect {
        switch (outcome, prompt.purpose) {
        case (.copy(let form), .copy(let taking)):
            overlay = prompt.purpose.below
            return try copy(form, taking, book)
        case (.format(let format), .exportFormat(let taking)):
            try openPrompt(
                .exportName(taking, format, existing: nil), text: taking.citation.fileName(format), book)
        case (.write(let replaces), .exportName(let taking, let format, _)):
            return .export(
                ExportRequest(
                    line: taking.citation.line, format: format, name: prompt.text, replaces: replaces,
                    characters: characters))
        default: break
        }
        return .none
    }

    private func copy(_ form: CopyForm, _ taking: Taking, _ book: Book) throws(TableError) -> Effect {
        var request = CopyRequest(form, citation: taking.citation, characters: characters)
        switch form {
        case .value:
            guard let value = taking.value else { return .none }
            (request.words, request.citation) = (value.words, value.citation)
        case .sentences:
            let sentences = try book.view(of: taking.citation.line)?.sentences(model: book.model) ?? []
            request.words = [sentences.joined(separator: " ")]
        case .csv, .markdown, .figure: break
        }
        return .copy(request)
    }

    /// Takes what became of a file that was to be written: the prompt goes only when it is there.
    package mutating func take(
        _ outcome: ExportOutcome, of request: ExportRequest, model: Model
    ) throws(TableError) {
        guard case .prompt(let prompt)? = overlay, case .exportName(let taking, let format, _) = prompt.purpose else {
            return
        }
        switch outcome {
        case .written(let file, let amount):
            overlay = prompt.purpose.below
            notice = "wrote \(file), \(amount)"
        case .exists:
            var asking = prompt
            asking.purpose = .exportName(taking, format, existing: request.name)
            asking.chosen = 0
            try showPrompt(asking, Book(self, model: model, figureSize: figureSize))
        case .failed(let reason): notice = reason
        }
    }

    /// Does what the entry means for which a letter or digit stands.
    mutating func pick(_ letter: Character, _ prompt: Prompt, _ book: Book) throws(TableError) -> Effect {
        let entries = try book.entries(for: prompt)
        guard let position = entries.firstIndex(where: { $0.keys.contains(letter) && letter != " " }) else {
            return .none
        }
        var picked = prompt
        picked.chosen = position
        return try accept(picked, book)
    }
}
