/// Numbers as they are read best.
enum NumberText {
    /// A time in the unit in which it has few digits.
    static func time(microseconds: Double) -> String {
        switch microseconds {
        case ..<1000: "\(digits(microseconds)) µs"
        case ..<1_000_000: "\(digits(microseconds / 1000)) ms"
        default: "\(digits(microseconds / 1_000_000)) s"
        }
    }

    static func memory(kibibytes: Int) -> String {
        kibibytes < 10_000 ? "\(kibibytes) KiB" : "\(digits(Double(kibibytes) / 1024)) MiB"
    }

    static func ratio(_ ratio: Double) -> String { "\((ratio * 100).rounded() / 100)" }

    /// Three digits, or all before the point.
    static func digits(_ value: Double) -> String {
        if value >= 100 { return "\(Int(value.rounded()))" }
        return value >= 10 ? "\((value * 10).rounded() / 10)" : "\((value * 100).rounded() / 100)"
    }
}
