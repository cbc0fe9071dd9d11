import MigrationData

/// The one number of a view, in full, with its unit and what it is.
package struct ViewNumber: Hashable, Sendable {
    /// Thousands separated; `..` where it is not known.
    package let number: String
    package let unit: String
    /// What it counts, where and when.
    package let name: String

    /// What the view's rows add up to; nil where it has no quantity, or several years.
    package init?(_ view: View, model: Model) throws(TableError) {
        guard let unit = view.unitOfQuantity else { return nil }
        let years = try Citation(view, model: model).years
        // What several years add up to means nothing.
        if years.contains("–") { return nil }
        let value = try view.quantity(model)
        number = Self.text(value, unit)
        self.unit = value == 1 && unit == "persons" ? "person" : unit
        var parts = [try view.caption(model: model).title]
        let region = try model.data.areas().name(of: .region)
        if view.isAboutRegion, !parts[0].contains(region) { parts.append(region) }
        name = (years.isEmpty ? parts : parts + [years]).joined(separator: ", ")
    }

    /// The number and its unit.
    package var text: String { number + " " + unit }

    private static func text(_ value: Double?, _ unit: String) -> String {
        guard let value, value.isFinite, abs(value) < 1e15 else { return NumberText.unknown }
        if unit == "persons" || unit == "students" { return NumberText.exact(Int(value.rounded())) }
        let text = NumberText.fixed(value, decimals: 3)
        let digits = text.split(separator: ".")
        guard digits.count == 2, let decimals = digits.last else { return text }
        var kept = String(decimals)
        while kept.last == "0" { kept.removeLast() }
        return String(digits[0]) + (kept.isEmpty ? "" : "." + kept)
    }
}

extension View {
    /// In what `quantity` counts; nil where there is none, or two populations that don't add up.
    var unitOfQuantity: String? {
        switch self {
        case .stock, .corridors, .matrix, .displacement: "persons"
        case .pyramid(let query): query.of == .both ? nil : "persons"
        case .students: "students"
        case .remittances: "million US dollars"
        case .remittanceCost: "per cent of 200 US dollars, the median"
        case .published, .claims, .paragraph, .objectives, .covid, .measures, .recommendations, .sources, .area,
            .comparison:
            nil
        }
    }

    /// Whether it is about the whole region, which titles leave out or call by that word.
    fileprivate var isAboutRegion: Bool {
        switch self {
        case .stock(let query): query.area == .region
        case .corridors(let query): query.question.origin == .region || query.question.destination == .region
        case .pyramid(let query): query.area == .region
        case .remittances(let query): query.area == .region
        case .displacement(let query): query.area == .region
        case .remittanceCost(let query): query.area == .region
        default: false
        }
    }
}
