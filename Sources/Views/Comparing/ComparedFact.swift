/// A quantity of a profile by which two of them are compared.
struct ComparedFact {
    let quantity: String
    /// In words that also stand in a sentence.
    let label: String
    /// Whether it tells more of the one above.
    var isPart = false
    /// Whether it is another number for women than for men.
    var hasSexes = false

    /// In the order of the table.
    static let all: [ComparedFact] =
        side("stock", "migrant stock", region: "from", ends: "origins")
        + side("emigrants", "emigrant stock", region: "in", ends: "destinations") + people + money + displaced

    private static func part(_ quantity: String, _ label: String, hasSexes: Bool = false) -> ComparedFact {
        ComparedFact(quantity: quantity, label: label, isPart: true, hasSexes: hasSexes)
    }

    private static func side(_ word: String, _ label: String, region: String, ends: String) -> [ComparedFact] {
        [
            ComparedFact(quantity: word, label: label, hasSexes: true),
            part(word + "-female-share", "women"),
            part(word + "-of-population-share", "of all people", hasSexes: true),
            part("\(word)-\(region)-region-share", "\(region) the region", hasSexes: true),
            part(word + "-under-15-share", "under 15"),
            part(word + "-65-and-over-share", "65 and over"),
            part(word + "-rank-in-region", "rank in the region", hasSexes: true),
            part(ends, ends, hasSexes: true),
        ]
    }

    private static let people = [
        ComparedFact(quantity: "population", label: "population"),
        part("population-under-15-share", "under 15"),
        part("population-65-and-over-share", "65 and over"),
    ]

    private static let money = [
        ComparedFact(quantity: "remittance-inflow", label: "money received"),
        ComparedFact(quantity: "remittance-outflow", label: "money sent"),
        ComparedFact(quantity: "remittance-cost", label: "cost to send there"),
    ]

    private static let displaced = [
        ComparedFact(quantity: "refugees", label: "refugees hosted"),
        ComparedFact(quantity: "refugees-from", label: "refugees from there"),
        ComparedFact(quantity: "asylum-seekers", label: "asylum seekers hosted"),
        ComparedFact(quantity: "asylum-seekers-from", label: "asylum seekers from there"),
        ComparedFact(quantity: "stateless", label: "stateless persons"),
        ComparedFact(quantity: "internally-displaced", label: "displaced inside"),
        ComparedFact(quantity: "foreign-students", label: "students from abroad"),
        ComparedFact(quantity: "students-abroad", label: "students abroad"),
    ]
}
