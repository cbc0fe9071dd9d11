import Screen
import Testing

@Suite("Text in which something is replaced")
struct ReplacingTests {
    @Test(
        "It is what the standard library makes of it",
        arguments: [
            ("15-64", "-", "–"), ("billions of US dollars", "billions of US dollars", "$ billion"), ("aaaa", "aa", "b"),
            ("¶5–7, ¶9", "¶", "par. "), ("no such thing", "x", "y"), ("", "a", "b"), ("a", "abc", "d"),
            ("Viet Nam › Viet Nam", "Viet Nam", ""), ("›››", "›", "››"), ("a.b.c", ".", " "), ("end.", ".", ""),
        ])
    func same(text: String, old: String, new: String) {
        let wanted = text.replacing(old[...], with: new[...])
        #expect(text.replacing(old, with: new) == wanted)
    }

    @Test("A part is found as the standard library finds it")
    func parts() {
        for text in ["", "a", "kind=refugees side=origin", " sex=", "sex= sex", "Viet Nam › Viet Nam"] {
            for part in ["a", " sex=", "side=origin", "› Viet", "x", text] where !part.isEmpty {
                #expect(text.holds(part) == text.contains(part[...]), "\(part) in \(text)")
            }
            #expect(text.holds(""))
        }
    }

    @Test("Nothing is looked for in vain")
    func nothing() {
        #expect("text".replacing("", with: "x") == "text")
    }

    @Test(
        "Parts between separators are those that the standard library finds",
        arguments: ["", " · ", "a", "a · b", " · a ·  · b · ", "a·b · c\u{301} · ü", "a ·"])
    func parts(text: String) {
        #expect(text.parts(between: " · ") == text.split(separator: " · "[...]).map(String.init))
        #expect(text.parts(between: "") == (text.isEmpty ? [] : [text]))
    }

    @Test(
        "Texts are joined as the standard library joins them",
        arguments: [[], [""], ["a"], ["a", "", "ü"]] as [[String]])
    func joined(texts: [String]) {
        #expect(texts.joined(separator: ", ") == texts[...].joined(separator: ", "))
    }
}
