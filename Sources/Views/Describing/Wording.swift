import MigrationData

/// English in sentences: lists, plurals, shares, years.
enum Wording {
    /// A clause as a sentence: a capital first, a full stop last, one space between words.
    static func sentence(_ clause: String) -> String {
        let words = clause.split { $0 == " " || $0 == "\n" || $0 == "\t" }.joined(separator: " ")
        var text = (words.first?.uppercased() ?? "") + words.dropFirst()
        while text.hasSuffix("..") || text.hasSuffix(" ") { text.removeLast() }
        guard let last = text.last else { return "" }
        if last == "”", let inner = text.dropLast().last, ".?!".contains(inner) { return text }
        return ".?!".contains(last) ? text : text + "."
    }

    /// `a`, `a and b`, `a, b and c`.
    static func list(_ items: [String]) -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " and " + last
    }

    /// A list of at most `most` items, the rest counted: `a, b and 4 others`.
    static func list(_ items: [String], most: Int) -> String {
        if items.count <= most { return list(items) }
        return list(items.prefix(most - 1) + ["\(items.count - most + 1) others"])
    }

    /// `no migrants`, `1 migrant`, `12,345 migrants`.
    static func counted(_ count: Int, _ one: String, _ many: String) -> String {
        count == 0 ? "no " + many : count == 1 ? "1 " + one : NumberText.exact(count) + " " + many
    }

    /// A count before a plain noun that takes an s.
    static func counted(_ count: Int, _ noun: String) -> String { counted(count, noun, noun + "s") }

    /// A part of a whole in per cent, never rounded to nothing or to all when it isn't; nil of nothing.
    static func percent(_ part: Int, of whole: Int) -> String? {
        whole > 0 ? percent(Double(part) / Double(whole)) : nil
    }

    static func percent(_ share: Double) -> String {
        if share == 0 || share == 1 { return share == 0 ? "0 per cent" : "100 per cent" }
        let text = NumberText.percent(share)
        if text == "0.0" { return "less than 0.1 per cent" }
        return (text == "100.0" ? "more than 99.9" : text) + " per cent"
    }

    /// Some of a view's years: one by one, or how many of them where there are many.
    static func years(_ years: [Int], of all: [Int]) -> String {
        if years.count <= 4 { return list(years.map(String.init)) }
        if let first = years.first, let last = years.last, all.filter({ $0 >= first && $0 <= last }) == years {
            return "\(first) to \(last)"
        }
        return "\(years.count) of the \(all.count) years"
    }
}

/// In what a description counts: persons, or thousands of US dollars.
enum DescribedUnit {
    case persons, money

    /// The number in full; money in the unit that suits it.
    func exact(_ value: Int) -> String { self == .persons ? NumberText.exact(value) : money(value) }

    /// From a million on with one digit after the point.
    func short(_ value: Int) -> String {
        if self == .money { return money(value) }
        if value >= 999_950_000 { return NumberText.fixed(Double(value) / 1e9) + " billion" }
        return value >= 1_000_000 ? NumberText.fixed(Double(value) / 1e6) + " million" : NumberText.exact(value)
    }

    private func money(_ thousands: Int) -> String {
        let number =
            switch thousands {
            case 999_950...: NumberText.fixed(Double(thousands) / 1e6) + " billion"
            case 1_000...: NumberText.fixed(Double(thousands) / 1e3) + " million"
            default: NumberText.exact(thousands * 1_000)
            }
        return number + " US dollars"
    }
}

extension Wording {
    /// A statement of the tables between quotation marks, without a full stop of its own.
    static func quoted(_ statement: String) -> String {
        var text = statement[...]
        while text.hasSuffix(".") { text = text.dropLast() }
        return "“" + text.replacing("“", with: "‘").replacing("”", with: "’") + "”"
    }

    /// A text cut behind each full stop that a capital follows.
    static func sentences(of text: String) -> [String] {
        var sentences: [String] = []
        var current = ""
        for piece in text.split(separator: ". ") {
            if !current.isEmpty, piece.first?.isUppercase ?? false {
                sentences.append(sentence(current))
                current = ""
            }
            current += (current.isEmpty ? "" : ". ") + piece
        }
        return current.isEmpty ? sentences : sentences + [sentence(current)]
    }

    /// `objective 5`, `objectives 1 and 23`.
    static func objectives(_ numbers: [String]) -> String {
        (numbers.count == 1 ? "objective " : "objectives ") + list(numbers)
    }

    /// `paragraph 4`, `paragraphs 4 and 70`, `the summary`.
    static func paragraphs(_ paragraphs: [String], most: Int = 5) -> String {
        let numbers = paragraphs.filter { $0 != "summary" }
        let cut =
            numbers.count > most ? Array(numbers.prefix(most - 1)) + ["\(numbers.count - most + 1) others"] : numbers
        let words = numbers.isEmpty ? [] : [(numbers.count == 1 ? "paragraph " : "paragraphs ") + list(cut)]
        return list((numbers.count < paragraphs.count ? ["the summary"] : []) + words)
    }

    /// The most frequent items with how often they stand, ties in their first order.
    static func frequent(_ items: [String]) -> (names: [String], count: Int)? {
        var counts: [String: Int] = [:]
        for item in items { counts[item, default: 0] += 1 }
        guard let most = counts.values.max() else { return nil }
        var seen: Set<String> = []
        return (items.filter { counts[$0] == most && seen.insert($0).inserted }, most)
    }
}

extension AreaTable {
    /// The area or group of a code as the report's tables have it.
    func phrase(code: String) -> String {
        if let group = AreaGroup.all.first(where: { $0.word == code }) { return phrase(.group(group)) }
        let index = area(iso: code) ?? Int(code).flatMap { area(m49: $0) }
        return index.map { phrase(.area($0)) } ?? code
    }
}
