import Screen

/// What a check of themes found, for people and for scripts.
enum ThemeReport {
    static let columns = [
        "theme", "colours", "style", "role", "ground", "foreground", "background", "value", "required", "verdict",
    ]

    static func csv(_ checks: [(ThemeCheck, [ThemeCheck.Finding])]) -> String {
        let rows = checks.flatMap { check, findings in
            findings.map { [check.theme.rawValue, colors(check.depth)] + fields($0) }
        }
        return lines([columns] + rows)
    }

    /// A block a theme and number of colours, its head first.
    static func text(_ checks: [(ThemeCheck, [ThemeCheck.Finding])]) -> String {
        checks.map { check, findings in
            let failed = findings.count { !$0.isPassed }
            let head =
                "\(check.theme.rawValue), \(colors(check.depth)) colours: "
                + (failed == 0 ? "all \(findings.count) pass" : "\(failed) of \(findings.count) fail")
            return head + "\n" + List.columns([Array(columns.dropFirst(2))] + findings.map(fields))
        }.joined(separator: "\n")
    }

    /// Fields that need no quotes, parted by commas.
    static func lines(_ rows: [[String]]) -> String {
        rows.map { row in
            row.map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: ",") + "\n"
        }.joined()
    }

    private static func fields(_ finding: ThemeCheck.Finding) -> [String] {
        let verdict = finding.required == nil ? "decoration" : finding.isPassed ? "passes" : "fails"
        return [
            finding.style, finding.role.rawValue, finding.ground, finding.foreground.hex, finding.background.hex,
            hundredths(finding.value), finding.required.map { tenths($0) } ?? "", verdict,
        ]
    }

    /// Cut, not rounded: 4.499 is not 4.50.
    private static func hundredths(_ value: Double) -> String {
        let number = Int(value * 100)
        return "\(number / 100).\(number % 100 < 10 ? "0" : "")\(number % 100)"
    }

    private static func tenths(_ value: Double) -> String {
        let number = Int((value * 10).rounded())
        return number % 10 == 0 ? String(number / 10) : "\(number / 10).\(number % 10)"
    }

    /// True colours are the same as those of 256, sent in another way.
    private static func colors(_ depth: ColorDepth) -> String { String(depth.rawValue) }
}
