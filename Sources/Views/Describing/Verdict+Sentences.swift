import ReportData

extension Verdict {
    /// How many there are of each verdict: `6 agree with the data, 1 contradicts other printed numbers`.
    static func sentence(_ verdicts: [Verdict]) -> String {
        let counts = allCases.compactMap { verdict -> String? in
            let count = verdicts.count { $0 == verdict }
            return count == 0 ? nil : "\(count) \(verdict.words(isOne: count == 1))"
        }
        if counts.count == 1, let verdict = verdicts.first {
            if verdict == .notCheckable {
                return (verdicts.count == 2 ? "neither" : "none of them") + " can be checked"
            }
            return (verdicts.count == 2 ? "both " : "all ") + verdict.words(isOne: false)
        }
        return "of these, " + Wording.list(counts)
    }

    /// The verdict behind a count.
    func words(isOne: Bool) -> String {
        switch self {
        case .agrees: isOne ? "agrees with the data" : "agree with the data"
        case .differs: isOne ? "differs from the data" : "differ from the data"
        case .differsByEdition:
            isOne ? "differs from the data of another edition" : "differ from the data of another edition"
        case .inconsistent: isOne ? "contradicts other printed numbers" : "contradict other printed numbers"
        case .derived: isOne ? "follows from the report itself" : "follow from the report itself"
        case .notCheckable: "can’t be checked"
        }
    }

    /// The same of one thing.
    var sentence: String {
        self == .notCheckable ? "it can’t be checked against the data" : "it " + words(isOne: true)
    }
}
