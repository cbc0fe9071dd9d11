/// Which database a workbook is of, and which revision, as its own texts tell.
struct Revision: Hashable {
    let edition: String
    let publisher: String
    let title: String
    /// Year and month, or the year.
    let published: String
    let citation: String

    // MARK: United Nations

    /// The revision of the migrant stock that texts name: "POP/DB/MIG/Stock/Rev.2020", "International Migrant Stock 2020".
    static func ofStock(_ texts: [String]) -> Revision? {
        let marks = ["mig/stock/rev.", "international migrant stock: the ", "international migrant stock "]
        guard
            let year = marks.lazy.compactMap({ mark in texts.lazy.compactMap { year(in: $0, behind: mark) }.first })
                .first
        else { return nil }
        let cited = texts.first { $0.lowercased().hasPrefix("suggested citation:") }
        let citation = cited.map { SheetCell.trimmed(String($0.dropFirst("suggested citation:".count))) }
        let title = "International Migrant Stock \(year)"
        return Revision(
            edition: "undesa-\(year)", publisher: "UN DESA", title: title,
            published: year == 2019 ? "2019-09" : String(year),
            citation: citation
                ?? "United Nations, Department of Economic and Social Affairs, Population Division (\(year)). \(title)."
        )
    }

    private static func year(in text: String, behind mark: String) -> Int? {
        let text = text.lowercased()
        for range in text.ranges(of: mark) {
            let digits = text[range.upperBound...].prefix { $0.isASCII && $0.isNumber }
            if digits.utf8.count == 4, let year = Int(digits), (1990...2100).contains(year) { return year }
        }
        return nil
    }

    // MARK: World Bank

    /// The revision of remittances that texts name: "Date: April 2020". Texts that begin with the word date come first.
    static func ofRemittances(_ texts: [String]) -> Revision? {
        let dated =
            texts.filter { $0.lowercased().hasPrefix("date") } + texts.filter { !$0.lowercased().hasPrefix("date") }
        guard let (month, year) = dated.lazy.compactMap(month(in:)).first else { return nil }
        let published = "\(year)-" + String(month + 100).dropFirst()
        let title = "Migration and Remittances Data, \(months[month - 1].capitalizedWord) \(year)"
        return Revision(
            edition: "knomad-" + published, publisher: "World Bank / KNOMAD", title: title, published: published,
            citation: "World Bank / KNOMAD (\(year)). \(title).")
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    /// A month with a year behind it, also without a space between: `april2020_remittanceinflows.xlsx`.
    private static func month(in text: String) -> (Int, Int)? {
        let text = text.lowercased()
        for (position, name) in months.enumerated() {
            for form in [name, String(name.prefix(3))] {
                for range in text.ranges(of: form) {
                    if let before = text[..<range.lowerBound].last, before.isLetter { continue }
                    let rest = text[range.upperBound...].drop { " .,-_".contains($0) }
                    let digits = rest.prefix { $0.isASCII && $0.isNumber }
                    if digits.utf8.count == 4, let year = Int(digits), (1990...2100).contains(year) {
                        return (position + 1, year)
                    }
                }
            }
        }
        return nil
    }
}

extension String {
    fileprivate var capitalizedWord: String { prefix(1).uppercased() + dropFirst() }
}
