import MigrationData

extension ViewWords {
    /// The view that the words mean, with `compare=` as a comparison.
    func view(_ model: Model) throws(ViewError) -> View {
        guard let place = values.firstIndex(where: { $0.key == "compare" }) else { return try View(self, model: model) }
        var rest = self
        rest.values.remove(at: place)
        let first = try View(rest, model: model)
        let value = try ComparedValue(values[place].value, model: model)
        return .comparison(try ComparisonQuery(first, with: value, model: model))
    }

    /// The same with another value for a key.
    func replacing(_ key: String, with value: String) -> ViewWords {
        var words = self
        words.values.removeAll { $0.key == key || key == "year" && $0.key == "years" }
        words.values.append((key, value))
        return words
    }
}
