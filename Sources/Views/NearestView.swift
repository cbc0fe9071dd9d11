import MigrationData
import Screen

/// Finds the line that somebody probably meant who wrote one that means nothing.
package struct NearestView {
    private let model: Model
    /// More faults than this no line has that means something.
    private static let mostRepairs = 12

    package init(model: Model) { self.model = model }

    /// A line that means something and differs as little as can be told from `line`: wrong words are replaced by the
    /// nearest right ones, or left out.
    package func line(to line: String) throws(TableError) -> String {
        var words = Self.words(line)
        for _ in 0..<Self.mostRepairs {
            let joined = words.joined(separator: " ")
            do throws(ViewError) {
                return try View(joined, model: model).line(of: model)
            } catch {
                if case .table(let table) = error { throw table }
                if !(try repair(&words, error)) { break }
            }
        }
        return words.first.map { $0.split(separator: " ").first.map(String.init) ?? $0 }
            .flatMap { ViewKind(rawValue: $0)?.rawValue } ?? Self.usual
    }

    /// What a view can be at the least.
    private static let usual = "stock area=region"

    /// The words of a line; a value keeps its quotation marks and what belongs to it.
    private static func words(_ line: String) -> [String] {
        var result: [String] = []
        var isQuoted = false
        for part in line.split(whereSeparator: \.isWhitespace) {
            if isQuoted, let last = result.indices.last {
                result[last] += " " + part
            } else {
                result.append(String(part))
            }
            if !part.count(where: { $0 == "\"" }).isMultiple(of: 2) { isQuoted.toggle() }
        }
        if isQuoted, let last = result.indices.last { result[last] += "\"" }
        return result
    }

    /// Mends one fault; says whether there was anything to do.
    private func repair(_ words: inout [String], _ error: ViewError) throws(TableError) -> Bool {
        switch error {
        case .empty: words = [Self.usual]
        case .openQuote: words = words.map { String($0.filter { $0 != "\"" }) }
        case .unknownKind(_, let nearest):
            guard let first = words.first else { return false }
            // The kind is missing in front rather than wrong: `area=region`.
            if let key = Self.key(of: first) {
                words.insert(ViewKind(rawValue: key)?.rawValue ?? ViewKind.stock.rawValue, at: 0)
            } else {
                words[0] = nearest ?? Self.kind(nearestTo: first)
            }
        case .unknownKey(let key, _, let nearest):
            return change(&words, key) { word in nearest.map { $0 + word.dropFirst(key.utf8.count) } }
        case .keyTwice(let key):
            guard let last = words.lastIndex(where: { Self.key(of: $0) == key }) else { return false }
            words.remove(at: last)
        case .missingValue(let key): return change(&words, key) { _ in nil }
        case .strayWord(let stray, _):
            guard let place = words.dropFirst().firstIndex(where: { $0 == stray }) else { return false }
            words.remove(at: place)
        case .unknownValue(let value, let key, _):
            let right = try value.isEmpty ? nil : nearestValue(value, key, words)
            return replaceValue(&words, key, with: right)
        case .unknownArea(_, let key, let nearest):
            return replaceValue(&words, key, with: nearest.first.map(Self.areaWord))
        case .ambiguousArea(_, let key, let candidates):
            return replaceValue(&words, key, with: candidates.first.map(Self.areaWord))
        case .residualOrigin, .conflict:
            guard words.count > 1 else { return false }
            words.removeLast()
        case .table: return false
        }
        return true
    }

    private static func kind(nearestTo word: String) -> String {
        let kinds = ViewKind.allCases.map(\.rawValue)
        return kinds.min { Suggestion.distance(word.lowercased(), $0) < Suggestion.distance(word.lowercased(), $1) }
            ?? "stock"
    }

    private static func key(of word: String) -> String? {
        word.firstIndex(of: "=").map { word[..<$0].lowercased() }
    }

    /// `Nepal (NPL)` by its code, a name with its gaps closed.
    private static func areaWord(_ candidate: String) -> String {
        if candidate.hasSuffix(")"), let open = candidate.lastIndex(of: "(") {
            return String(candidate[candidate.index(after: open)...].dropLast())
        }
        return candidate.replacing(" ", with: "-")
    }

    /// The value nearest to one among those that a key takes.
    private func nearestValue(_ value: String, _ key: String, _ words: [String]) throws(TableError) -> String? {
        guard let kind = words.first.flatMap({ ViewKind(rawValue: $0.lowercased()) }),
            case .words(let right) = try kind.values(of: key, model: model)
        else { return nil }
        let wanted = value.lowercased()
        if let year = Int(wanted) {
            let years = right.compactMap { Int($0) }
            if let near = years.min(by: { abs($0 - year) < abs($1 - year) }) { return String(near) }
        }
        return Suggestion.nearest(to: wanted, among: right)
    }

    /// Gives a key another value; where there is none the word goes. A bare word counts as the value of its kind's key.
    private func replaceValue(_ words: inout [String], _ key: String, with value: String?) -> Bool {
        if change(&words, key, { _ in value.map { key + "=" + $0 } }) { return true }
        guard words.count > 1 else { return false }
        words = words.prefix(1) + (value.map { [key + "=" + $0] } ?? [])
        return true
    }

    /// Changes the first word with a key, and takes bare words behind it away, which belong to its value.
    private func change(_ words: inout [String], _ key: String, _ changed: (String) -> String?) -> Bool {
        guard let place = words.firstIndex(where: { Self.key(of: $0) == key }) else { return false }
        var end = place + 1
        while end < words.count, !words[end].contains("=") { end += 1 }
        words.replaceSubrange(place..<end, with: changed(words[place]).map { [$0] } ?? [])
        return true
    }
}

extension View {
    /// The canonical line, as a view error's kin.
    fileprivate func line(of model: Model) throws(ViewError) -> String {
        do throws(TableError) { return try line(model: model) } catch { throw .table(error) }
    }
}
