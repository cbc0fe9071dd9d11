/// How a program lays out a note's text.
struct NoteLayout: Sendable, CustomStringConvertible {
    enum Hyphens: Sendable { case none, plain, soft }

    let description: String
    var width = 78
    var blankLines = 0
    var lineEnd = "\n"
    var hasFormFeeds = false
    var hasHeads = false
    var hasPageNumbers = false
    /// Spaces before each line.
    var indent = 0
    /// A space before the first line of a page.
    var marksPages = false
    var hasLinks = false
    var spacesMarks = false
    var hasSuperscripts = false
    var hyphens = Hyphens.none
    var hasLigatures = false
    var hasNoBreakSpaces = false
    var hasByteOrderMark = false
    /// Numbers of paragraphs and footnotes stand on lines of their own.
    var partsNumbers = false
    var endsInRule = false

    static let all: [NoteLayout] = [
        NoteLayout(description: "bare lines"),
        NoteLayout(description: "double spaced, pages indented", blankLines: 1, marksPages: true, hasLinks: true),
        NoteLayout(
            description: "form feeds and heads", hasFormFeeds: true, hasHeads: true, hyphens: .plain, endsInRule: true),
        NoteLayout(
            description: "laid out", blankLines: 1, hasFormFeeds: true, hasHeads: true, indent: 12, hasLinks: true),
        NoteLayout(description: "indented without pages", width: 60, indent: 9),
        NoteLayout(
            description: "CRLF and byte order mark", lineEnd: "\r\n", hasHeads: true, hyphens: .soft,
            hasByteOrderMark: true),
        NoteLayout(description: "CR, numbers of pages only", lineEnd: "\r", hasPageNumbers: true),
        NoteLayout(
            description: "form feeds and numbers of pages", blankLines: 2, hasFormFeeds: true, hasPageNumbers: true,
            partsNumbers: true),
        NoteLayout(description: "typesetter's characters", hasLigatures: true, hasNoBreakSpaces: true),
        NoteLayout(description: "marks after a space", hasFormFeeds: true, spacesMarks: true),
        NoteLayout(description: "superscripts", width: 50, hasHeads: true, hasSuperscripts: true),
        NoteLayout(description: "narrow", width: 34, marksPages: true, hyphens: .plain),
        NoteLayout(description: "wide", width: 200, hasFormFeeds: true, endsInRule: true),
    ]
}
