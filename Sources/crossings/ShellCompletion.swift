import ArgumentParser
import MigrationData
import Views

/// Completes a view's words on a shell's command line.
enum ShellCompletion {
    /// For an argument that holds a view's words.
    static let view = CompletionKind.custom { words, position, prefix in
        let typed = words.prefix(max(0, min(position, words.count))) + [prefix]
        return candidates(Array(typed), isBash: CompletionShell.requesting == .bash)
    }

    /// What can stand for the last of the words typed so far.
    static func candidates(_ typed: [String], isBash: Bool) -> [String] {
        let words = viewWords(joined(typed))
        guard let word = words.last else { return [] }
        let completion = ViewCompletion(model: Model(source: AssetSource.embedded))
        do throws(TableError) {
            let found = try completion.candidates(for: word, after: words.dropLast())
            // Bash takes what stands behind an equals sign for a word of its own.
            guard isBash, let sign = word.firstIndex(of: "=") else { return found }
            return found.map { String($0.dropFirst(word.distance(from: word.startIndex, to: sign) + 1)) }
        } catch { return [] }
    }

    /// The words as they were typed: bash parts them at equals signs.
    private static func joined(_ words: [String]) -> [String] {
        var result: [String] = []
        var isOpen = false
        for word in words {
            if isOpen || word.hasPrefix("="), let last = result.indices.last {
                result[last] += word
            } else {
                result.append(word)
            }
            isOpen = word == "="
        }
        return result
    }

    /// The words from the view's kind on, without options and what follows them.
    private static func viewWords(_ words: [String]) -> [String] {
        var result: [String] = []
        var isValue = false
        for word in words.dropFirst() {
            defer { isValue = word.hasPrefix("--") && !word.contains("=") }
            if isValue || word.hasPrefix("-") { continue }
            if result.isEmpty, Crossings.configuration.subcommands.contains(where: { $0._commandName == word }) {
                continue
            }
            result.append(word)
        }
        // The word at the cursor counts even where it is empty or begins an option.
        return result.isEmpty ? [words.last ?? ""] : result
    }
}
