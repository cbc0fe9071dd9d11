import ReportData

extension Verdict {
    /// How many there are of each verdict: `6 agree with the data, 1 contradicts other printed numbers`.
    static func sentence(_ verdicts: [Verdict]) -> String {
        let counts = allCases.compactMap { verdict -> String? in
            let count = verdicts.count { $0 == verdict }
            return count == 0 ? nil : "\(count) \(verdict.words(isOne: count == 1))"
        }
        return "of these, " + Wording.list(counts)
    }

    /// The verdict behind a count.
    func words(isOne: Bool) -> String {
        switch self {
        case .agrees: isOne ? "agrees with the data" : "agree with the data"
        case .differs: isOne ? "differs from the data" : "differ from the data"
        case .differsByEdition: isOne ? "differs from a later edition" : "differ from a later edition"
        case .inconsistent: isOne ? "contradicts other printed numbers" : "contradict other printed numbers"
        case .derived: isOne ? "follows from other printed numbers" : "follow from other printed numbers"
        case .notCheckable: "can’t be checked"
        }
    }

    /// The same of one thing.
    var sentence: String {
        self == .notCheckable ? "it can’t be checked against the data" : "it " + words(isOne: true)
    }
}
