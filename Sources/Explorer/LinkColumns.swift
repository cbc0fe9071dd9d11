import MigrationData
import ReportData
import Screen
import Views

/// How wide the columns of a group of links are: as wide as what stands in them.
struct LinkColumns {
    private(set) var printed = 7
    private(set) var computed = 4
    private(set) var verdict = 0
    private(set) var places = 0
    private(set) var years = 0
    private(set) var actor = 0
    /// The printed numbers among the links, by their ids.
    private(set) var numbers: [String: Numbers] = [:]

    /// A printed number as its line shows it.
    struct Numbers {
        let check: FigureCheck
        let printed: String
        /// Empty where nothing is computed.
        let computed: String

        init(_ check: FigureCheck) {
            self.check = check
            printed = LinkColumns.printed(check)
            computed = check.computed == nil ? "" : check.comparedText
        }
    }

    init(_ links: [Link], model: Model, showsWords: Bool) throws(TableError) {
        if case .figure? = links.first { numbers.reserveCapacity(links.count) }
        for link in links {
            switch link {
            case .figure(let id):
                if let check = try model.verification.figure(id) {
                    let shown = Numbers(check)
                    numbers[id] = shown
                    years = max(years, check.figure.year.count)
                    printed = max(printed, PlainText.width(shown.printed))
                    computed = max(computed, PlainText.width(shown.computed))
                    add(check.verdict, showsWords)
                }
            case .claim(let id):
                if let check = try model.verification.claim(id) { add(check.verdict, showsWords) }
            case .measure(let id):
                if let measure = try model.report.measure(id) {
                    actor = max(actor, PlainText.width(measure.actor))
                    places = max(places, PlainText.width(Self.places(measure.paragraphs)))
                }
            default: break
            }
        }
    }

    private mutating func add(_ verdict: Verdict, _ showsWords: Bool) {
        self.verdict = max(self.verdict, showsWords ? 2 + PlainText.width(verdict.shortWord) : 1)
    }

    /// What is printed, with the longest qualifier shortened.
    static func printed(_ check: FigureCheck) -> String {
        let text = check.printedText
        return text.hasPrefix("approximately ") ? "approx. " + text.dropFirst(14) : text
    }

    /// The first paragraphs as they are cited.
    static func places(_ paragraphs: [String]) -> String {
        Book.places(Array(paragraphs.prefix(2))) + (paragraphs.count > 2 ? " …" : "")
    }
}
