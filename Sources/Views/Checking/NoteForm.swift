/// How a number computed within a note is written.
enum NoteForm: String, CaseIterable {
    /// Per cent of a share, with one decimal.
    case percent = "%"
    /// Millions with two decimals, or with one.
    case millions = "M"
    case roundMillions = "M1"
    /// Thousand millions, with two decimals.
    case billions = "bn"
    case whole = "n"
    case oneDecimal = ".1"

    /// The number without its unit; `..` where it is not known.
    func text(_ number: Double?) -> String {
        switch self {
        case .percent: NumberText.percent(number)
        case .millions: NumberText.fixed(number.map { $0 / 1_000_000 }, decimals: 2)
        case .roundMillions: NumberText.fixed(number.map { $0 / 1_000_000 }, decimals: 1)
        case .billions: NumberText.fixed(number.map { $0 / 1_000_000_000 }, decimals: 2)
        case .whole: NumberText.fixed(number, decimals: 0)
        case .oneDecimal: NumberText.fixed(number, decimals: 1)
        }
    }
}
