import ArgumentParser

/// Whether all is text, an item a line, as screen readers need it.
struct PlainOption: ParsableArguments {
    @Flag(
        inversion: .prefixedNo,
        help: "For screen readers: text line by line, nothing drawn, numbers in full (or CROSSINGS_PLAIN=1).")
    var plain: Bool?

    /// As it is where nobody asks for it here.
    static var unasked: PlainOption {
        var option = PlainOption()
        option.plain = nil
        return option
    }

    /// As asked for here, else by the environment.
    var isPlain: Bool { plain ?? Self.isUsual }

    /// Whether the environment asks for it: set, and neither empty nor 0.
    static var isUsual: Bool { Environment.variable("CROSSINGS_PLAIN").map { $0 != "0" } ?? false }
}
