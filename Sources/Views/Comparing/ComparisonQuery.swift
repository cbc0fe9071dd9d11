import MigrationData

/// Two views that differ in one thing: area, year, sex or edition.
package struct ComparisonQuery: Hashable, Sendable {
    package let first: View
    /// The first with the compared value in its place.
    package let second: View
    package let value: ComparedValue
    /// The key of the first's line that the value replaces.
    let key: String

    /// Holds a view against the same with another value; refused where that means nothing.
    package init(_ first: View, with value: ComparedValue, model: Model) throws(ViewError) {
        let line = try model.reading { (model) throws(TableError) in try first.line(model: model) }
        let words = try ViewWords(line)
        if words.values.contains(where: { $0.key == "figure" }) {
            throw .conflict("a comparison has figures of its own; leave out figure= or compare=")
        }
        let dimensions = words.kind.comparedDimensions
        guard dimensions.contains(value.dimension) else {
            throw .conflict(Self.refusal(words.kind, value, dimensions))
        }
        key = try Self.key(for: value, in: first)
        let areas = try model.reading { (model) throws(TableError) in try model.data.areas() }
        let word = value.word(areas)
        do throws(ViewError) {
            second = try View(words.replacing(key, with: word), model: model)
        } catch { throw error.renamed(to: "compare", value: word) }
        if first == second {
            throw .unknownValue(word, key: "compare", right: "this is what it would be compared with; name another")
        }
        self.first = first
        self.value = value
    }

    private static func refusal(
        _ kind: ViewKind, _ value: ComparedValue, _ dimensions: [ComparedValue.Dimension]
    ) -> String {
        if dimensions.isEmpty { return "\(kind.rawValue) can’t be compared" }
        let words = dimensions.map(\.words)
        let list = words.dropLast().joined(separator: ", ") + (words.count > 1 ? " or " : "") + (words.last ?? "")
        return "compare= of \(kind.rawValue) takes \(list), not \(value.dimension.words)"
    }

    func line(_ model: Model) throws(TableError) -> String {
        try first.line(model: model) + " compare=" + value.word(try model.data.areas())
    }

    /// What the first side has in the place of the compared value.
    package var own: ComparedValue {
        switch value {
        case .area: .area(first.area(of: key) ?? .region)
        case .year: .year(first.onlyYear ?? 0)
        case .sex: .sex(first.sex ?? .both)
        case .edition: .edition(first.edition ?? "")
        }
    }
}

extension ViewError {
    /// The error of a value that was read under another key.
    fileprivate func renamed(to key: String, value: String) -> ViewError {
        switch self {
        case .unknownValue(value, _, let right): .unknownValue(value, key: key, right: right)
        default: self
        }
    }
}
