import Formats

/// Arguments that need no parser: words, and perhaps a format behind `--format`.
///
/// Reading these few by hand takes hardly any time; the parser takes as long as a view's answer. Whatever else there is goes to
/// the parser, which also has the words for what is wrong.
struct PlainArguments {
    private(set) var words: [String] = []
    private(set) var format: String?

    /// Nil where there is anything else.
    init?(_ arguments: ArraySlice<String>) {
        var rest = arguments
        while let argument = rest.popFirst() {
            if argument == "--format", format == nil, let value = rest.popFirst() {
                format = value
            } else if argument.isEmpty || argument.hasPrefix("-") || argument == "help" {
                return nil
            } else {
                words.append(argument)
            }
        }
    }
}
