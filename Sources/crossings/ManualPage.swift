import ArgumentParser
import Explorer
import MigrationData
import Presentation
import Screen
import Views

/// The manual page, in the language of `man` (mdoc), made from the commands' own help, the kinds of views, the table of
/// keys and the exit codes, so that it can't say anything else than the program does.
enum ManualPage {
    static var text: String {
        let lines = head + commands + views + keys + ManualPage.links + surroundings + examples
        return lines.joined(separator: "\n") + "\n"
    }

    private static var head: [String] {
        let configuration = Crossings.configuration
        return [
            ".Dd $Mdocdate$", ".Dt CROSSINGS 1", ".Os", ".Sh NAME", ".Nm crossings",
            ".Nd " + plain(configuration.abstract.trimmedOfFullStop.lowercasedAtStart), ".Sh SYNOPSIS", ".Nm",
            ".Op Ar view", ".Nm", ".Ar command", ".Op Ar options", ".Sh DESCRIPTION",
            "Without a command the explorer opens, at a view where one is named;",
            "where standard output is no terminal the view is printed.",
        ] + literal(configuration.discussion)
    }

    private static var commands: [String] {
        var lines = [".Sh COMMANDS"]
        for command in Crossings.configuration.subcommands where command.configuration.shouldDisplay {
            lines += [".Ss " + plain(command._commandName)]
            lines += help(Crossings.helpMessage(for: command, columns: width))
        }
        return lines
    }

    /// A command's help: what it does as text, its usage and options as they stand.
    private static func help(_ message: String) -> [String] {
        var lines: [String] = []
        for part in message.split(separator: "\n\n") {
            if part.hasPrefix("OVERVIEW: ") {
                lines.append(plain(String(part.dropFirst("OVERVIEW: ".count))))
            } else if part.hasPrefix("USAGE: ") {
                let usage = PlainText.wrapped(String(part.dropFirst("USAGE: ".count)), to: width - 4)
                lines += literal(usage.prefix(1).joined() + usage.dropFirst().map { "\n    " + $0 }.joined())
            } else if part.hasSuffix(":") || part.contains("\n ") {
                lines += literal(part.split(separator: "\n").filter { !isCommon($0) }.joined(separator: "\n"))
            } else {
                lines += [".Pp"] + part.split(separator: "\n").flatMap { [plain(String($0)), ".br"] }.dropLast()
            }
        }
        return lines
    }

    /// What every command takes.
    private static func isCommon(_ line: Substring) -> Bool {
        line.hasPrefix("  --version ") || line.hasPrefix("  -h, --help ")
    }

    private static var views: [String] {
        let kinds = ViewKind.allCases.flatMap { kind in
            [
                ".It Cm \(plain(kind.rawValue))", plain(kind.summary.capitalizedAtStart) + ".", ".br",
                "Keys: " + plain(kind.keys.joined(separator: ", ")) + ".",
            ]
        }
        return [
            ".Sh VIEWS", "A view is one line: a kind, then", ".Ar key=value",
            "words in any order. A space in a value is written as a hyphen.", ".Bl -tag -width 4n",
        ] + kinds + [
            ".El", ".Pp",
            "An area is an ISO 3166 code, an M49 number, a name or a part of one that",
            "fits no other, or a group:",
            plain(AreaGroup.all.map(\.word).joined(separator: ", ")) + ".",
        ]
    }

    private static var keys: [String] {
        let lines = KeyTable.lines.flatMap { line in
            [".It " + argument(KeyTable.spelled(line.label, in: .ascii)), plain(line.help)]
        }
        let slides = PresentationKey.lines(in: .ascii).flatMap { line in
            [".It " + argument(line.label), plain(line.help)]
        }
        return [".Sh KEYS", ".Bl -tag -width 14n"] + lines + [".El", ".Ss " + Keys.slidesTitle, ".Bl -tag -width 14n"]
            + slides + [".El"]
    }

    private static var surroundings: [String] {
        let variables = Surroundings.variables.flatMap { [".It Ev \(plain($0.name))", plain($0.meaning)] }
        let files = Surroundings.files.flatMap { [".It Pa \(plain($0.name))", plain($0.meaning)] }
        let codes = ExitStatus.allCases.flatMap { [".It \($0.rawValue)", plain($0.meaning)] }
        return [".Sh ENVIRONMENT", ".Bl -tag -width 4n"] + variables + [".El"]
            + (files.isEmpty ? [] : [".Sh FILES", ".Bl -tag -width 4n"] + files + [".El"]) + [
                ".Sh EXIT STATUS", ".Bl -tag -width 4n",
            ] + codes + [".El"]
    }

    private static let examples = [
        ".Sh EXAMPLES", "The ten largest corridors from Nepal, for a spreadsheet:",
        ".Dl crossings show corridors origin=NPL --format csv", "What the report prints that the data do not give:",
        ".Dl crossings show published verdict=differs", "The explorer, at the ages of migrants in Thailand:",
        ".Dl crossings pyramid area=thailand", ".Sh SEE ALSO", ".Xr man 1",
    ]

    // MARK: The language

    /// The columns of text that stands as it is, so that a terminal of 80 holds it with the page's margins.
    private static let width = 72

    /// Text that is set as it stands.
    static func literal(_ text: String) -> [String] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { plain(String($0)) }
        return [".Bd -literal"] + lines + [".Ed"]
    }

    /// Text that means nothing to the formatter: in ASCII, no backslash, no point or apostrophe at the start.
    static func plain(_ text: String) -> String {
        let escaped = PlainText.ascii(PlainText.cleaned(text)).replacing("\\", with: "\\e").replacing("-", with: "\\-")
        return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
    }

    /// A word of a macro's line, which must not be taken for a macro.
    private static func argument(_ text: String) -> String {
        text.split(separator: " ").map { "\\&" + plain(String($0)).replacing("\"", with: "\\(dq") }
            .joined(separator: " ")
    }
}

extension String {
    fileprivate var trimmedOfFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
    fileprivate var lowercasedAtStart: String { prefix(1).lowercased() + dropFirst() }
    fileprivate var capitalizedAtStart: String { prefix(1).uppercased() + dropFirst() }
}
