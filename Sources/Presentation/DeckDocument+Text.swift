import Screen

extension DeckDocument {
    /// Text with its emphasis as elements.
    static func html(_ text: RichText) -> String {
        text.map { run in
            if run.isLineEnd { return "<br>\n" }
            let shown = escaped(run.text)
            switch run.emphasis {
            case .none: return shown
            case .weak: return "<em>\(shown)</em>"
            case .strong: return "<strong>\(shown)</strong>"
            case .code: return "<code>\(shown)</code>"
            case .aside: return "<small>\(shown)</small>"
            }
        }.joined()
    }

    /// An address as a link where it leads to the web or to mail, as text otherwise: no script ever runs.
    static func link(_ address: String) -> String {
        let isSafe = ["https://", "http://", "mailto:"].contains { address.lowercased().hasPrefix($0) }
        let isWhole = address.unicodeScalars.allSatisfy {
            $0.isASCII && $0 != " " && $0 != "\"" && $0 != "<" && $0 != ">"
        }
        guard isSafe, isWhole else { return escaped(address) }
        return "<a href=\"\(escaped(address))\">\(escaped(address))</a>"
    }

    /// Text that HTML takes as text, in elements and in quotation marks.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in PlainText.cleaned(text).unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// The look of the page: a slide a screen, and a slide a sheet of paper.
    static let style = """
        :root{--ground:#fff;--ink:#222;--quiet:#5f5f5f;--rule:#d0d0d0;--loud:#1d5a96}
        @media screen and (prefers-color-scheme:dark){
        :root{--ground:#16181d;--ink:#d8d8d8;--quiet:#a0a0a0;--rule:#3c4048;--loud:#9cc6ee}
        }
        body{margin:0;background:var(--ground);color:var(--ink);font:1.125rem/1.5 system-ui,sans-serif}
        section{max-width:64rem;margin:0 auto;padding:2rem 1.5rem;border-bottom:1px solid var(--rule)}
        h1,h2{font-size:2.5rem;line-height:1.15;margin:0 0 1.5rem}
        h3{font-size:1.25rem;margin:1rem 0 .25rem}
        p,li{max-width:44rem}
        em{font-style:normal;color:var(--loud)}
        .number{font-size:4.5rem;line-height:1.1;margin:.5rem 0}
        .columns{display:flex;flex-wrap:wrap;gap:2rem}
        .columns>div{flex:1 1 18rem}
        figure{margin:1rem 0}
        figure svg{display:block;max-width:100%;height:auto}
        footer,.links{color:var(--quiet);font-size:.875rem}
        blockquote{margin:1rem 0;padding-left:1rem;border-left:3px solid var(--rule)}
        pre{overflow-x:auto}
        table{border-collapse:collapse}
        th,td{padding:.25rem 1.5rem .25rem 0;text-align:left;border-bottom:1px solid var(--rule)}
        .right{text-align:right}
        aside{margin:1.5rem 0;padding:.25rem 1rem;border-left:3px solid var(--loud)}
        .wrong{color:#b3261e}
        @page{size:A4 landscape;margin:14mm}
        @media print{
        section{max-width:none;padding:0;border:0;break-after:page}
        section:last-child{break-after:auto}
        figure,tr,aside{break-inside:avoid}
        figure svg{max-height:125mm;width:auto}
        }
        """
}
