import MigrationData

/// A text above the data of a sheet, by its words.
struct HeadText {
    let words: [String]
    private let isLong: Bool

    init(_ text: String) {
        words = AreaNames.folded(text).split(separator: " ").map(String.init)
        isLong = text.utf8.count > 150
    }

    func has(_ any: String...) -> Bool { any.contains { words.contains($0) } }

    /// The name of a column of areas: "Major area, region, country or area of destination".
    private var isAreaColumn: Bool {
        guard !isLong, let first = words.first else { return false }
        return ["major", "region", "regions", "country", "countries", "area", "areas", "destination", "origin"]
            .contains(first)
            && has("area", "areas", "country")
    }

    var isDestination: Bool { isAreaColumn && (has("destination") || !has("origin")) }
    var isOrigin: Bool { isAreaColumn && has("origin") && !has("destination") }

    /// Whether it is no name of an origin, but a heading over several.
    var isHeading: Bool { has("origin", "destination") || isLong }

    /// Whether it names migrants, or other persons or shares of them.
    var namesPersons: Bool {
        isOfSexAlone
            || has(
                "migrant", "migrants", "sexes", "male", "female", "males", "females", "population", "refugee",
                "refugees")
    }

    /// Whether it is about numbers of migrants, not shares, rates or ages of them.
    var isOfStock: Bool {
        guard has("migrant", "migrants"), has("stock") else { return false }
        return !has("percentage", "share", "proportion", "rate", "refugee", "refugees", "age", "ages", "population")
    }

    /// Whether it tells no more than the sex, "Both sexes combined".
    var isOfSexAlone: Bool {
        words.allSatisfy {
            ["both", "sexes", "sex", "combined", "male", "males", "men", "female", "females", "women"].contains($0)
        }
    }

    var sex: Sex {
        if has("both") { return .both }
        if has("female", "females", "women") { return .female }
        return has("male", "males", "men") ? .male : .both
    }

    var isOfRemittances: Bool { has("remittance", "remittances") && direction != nil }

    var direction: RemittanceDirection? {
        if has("inflow", "inflows", "inward", "received", "receipts") { return .inflow }
        return has("outflow", "outflows", "outward", "outbound", "paid", "sent") ? .outflow : nil
    }
}
