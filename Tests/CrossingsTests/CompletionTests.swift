import Foundation
import Testing

@Suite("Completions", .inTurn)
struct CompletionTests {
    /// What bash offers at the end of a line, by the script that the program prints.
    private func offered(_ line: String) throws -> [String] {
        let script = """
            PATH="\(Program.folder.path):$PATH"
            source <(crossings completions bash)
            COMP_LINE=$1; COMP_POINT=${#COMP_LINE}
            read -ra COMP_WORDS <<< "${COMP_LINE//=/ = }"
            [[ $COMP_LINE == *' ' ]] && COMP_WORDS+=('')
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            cur=${COMP_WORDS[COMP_CWORD]}; [[ $cur == '=' ]] && cur=''
            _crossings crossings "$cur" "${COMP_WORDS[COMP_CWORD-1]}"
            printf '%s\\n' "${COMPREPLY[@]}"
            """
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = ["-c", script, "bash", line]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test(
        "Bash completes commands, kinds, keys, areas and words",
        arguments: [
            ("crossings sh", ["show"]), ("crossings show stu", ["students"]), ("crossings show matrix se", ["sex="]),
            ("crossings show stock area=NP", ["NPL"]), ("crossings show stock area=nep", ["nepal"]),
            ("crossings show stock area=NPL by=", ["total", "area", "sex"]),
            ("crossings show corridors origin=south-e", ["south-east-asia"]),
            ("crossings show recommendation ", ["a", "b", "c", "d", "e", "f", "g", "letter="]),
            ("crossings list ar", ["areas"]), ("crossings show stock area=NPL area", []),
        ])
    func bash(line: String, expected: [String]) throws {
        #expect(try offered(line).filter { !$0.hasPrefix("-") } == expected)
    }

    @Test("Zsh and fish have scripts too, and years are those of the kind’s edition", arguments: ["zsh", "fish"])
    func shells(shell: String) throws {
        #expect(try offered("crossings show stock year=") == ["2019", "2015", "2010", "2005", "2000", "1995", "1990"])
        let script = try Program.run(["completions", shell])
        #expect(script.status == 0)
        #expect(script.output.contains(shell == "zsh" ? "compadd -S '' -- " : "complete -c 'crossings'"))
    }

    @Test("What is no kind or no key completes to nothing and says nothing")
    func nonsense() throws {
        #expect(try offered("crossings show nothing ").filter { !$0.hasPrefix("-") } == [])
        #expect(try offered("crossings show stock nothing=") == [])
    }

    @Test("The manual page names every command, kind of view, key and exit code, in ASCII")
    func manual() throws {
        let page = try Program.run(["manual"])
        #expect(page.status == 0)
        #expect(page.output.utf8.allSatisfy { $0 == 0x0A || (0x20...0x7E).contains($0) })
        let kinds = try Program.run(["list", "kinds"]).output.split(separator: "\n").map { $0.prefix { $0 != " " } }
        for kind in kinds { #expect(page.output.contains(".It Cm " + kind.replacing("-", with: "\\-"))) }
        let help = try Program.run(["--help"]).output
        let commands = (help.components(separatedBy: "SUBCOMMANDS:\n").last ?? "").split(separator: "\n")
            .compactMap { $0.prefixMatch(of: /[ ]{2}([a-z]+)[ ]/)?.output.1 }
        #expect(commands.count > 10)
        for command in commands { #expect(page.output.contains("\n.Ss \(command)\n"), "\(command)") }
        for code in ["0", "1", "64", "65", "66", "73", "74"] { #expect(page.output.contains("\n.It \(code)\n")) }
        #expect(page.output.contains("next, previous pane"))
    }
}
