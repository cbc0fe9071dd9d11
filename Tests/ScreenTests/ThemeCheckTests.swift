import Testing

@testable import Screen

@Suite("How well colours can be seen")
struct ThemeCheckTests {
    @Test("Every theme passes in 256 and in 16 colours", arguments: Theme.allCases, [ColorDepth.full, .sixteen])
    func themes(theme: Theme, depth: ColorDepth) {
        let check = ThemeCheck(theme: theme, depth: depth)
        for finding in check.findings { #expect(finding.isPassed, "\(finding)") }
        #expect(check.worst.count == Style.allCases.count * Ground.allCases.count + 16)
    }

    @Test("Every style is judged on every ground, but rules, what is pushed back, and marks that lie on a band")
    func roles() {
        let findings = ThemeCheck(theme: .dark, depth: .full).findings
        for style in Style.allCases {
            for ground in Ground.allCases where ground != .shaded && style != .faint {
                if ground.isMark, style.role == .mark { continue }
                let own = findings.filter { $0.style == "\(style)" && $0.ground == "\(ground)" }
                #expect(own.count == 2 && own.allSatisfy { $0.required != nil }, "\(style) \(ground)")
            }
        }
    }

    @Test("Ratios are those that the guidelines and their readers print")
    func ratios() {
        let known: [(UInt32, UInt32, Double)] = [
            (0x000000, 0xFFFFFF, 21), (0x777777, 0xFFFFFF, 4.48), (0x767676, 0xFFFFFF, 4.54),
            (0x0000FF, 0xFFFFFF, 8.59), (0xFF0000, 0xFFFFFF, 4.00), (0x121212, 0xFFFFFF, 18.73),
        ]
        for (one, other, ratio) in known {
            #expect(abs(RGB(number: one).contrast(to: RGB(number: other)) - ratio) < 0.005)
        }
    }

    @Test("A colour that can't be seen fails")
    func failure() {
        let finding = ThemeCheck.Finding(
            style: "plain", role: .text, ground: "terminal", foreground: RGB(palette: 239), background: .black,
            value: RGB(palette: 239).contrast(to: .black), required: 4.5)
        #expect(!finding.isPassed)
    }

    @Test("Eyes without a cone see red and green alike, and others don't")
    func eyes() {
        let red = RGB(number: 0xA05000).linear
        let green = RGB(number: 0x5A6E00).linear
        func distance(_ eyes: ColorVision) -> Double { red.seen(with: eyes).distance(to: green.seen(with: eyes)) }
        #expect(distance(.full) > 40 && distance(.tritan) > 40)
        #expect(distance(.deutan) < 20)
        for eyes in ColorVision.allCases {
            let grey = RGB(number: 0x808080).linear
            #expect(grey.seen(with: eyes).distance(to: grey) < 0.5, "greys stay grey")
        }
    }

    @Test("CIELAB is that of daylight")
    func lab() {
        let black = RGB.black.linear
        #expect(abs(black.distance(to: RGB.white.linear) - 100) < 0.1)
        // Pure red lies at L 53.24, a 80.09, b 67.20.
        #expect(abs(black.distance(to: RGB(number: 0xFF0000).linear) - 117.34) < 0.1)
    }

    @Test("The palette is that of terminals with 256 colours")
    func palette() {
        for (index, hex) in [(16, "#000000"), (24, "#005f87"), (231, "#ffffff"), (232, "#080808"), (255, "#eeeeee")] {
            #expect(RGB(palette: Int16(index)).hex == hex)
        }
    }
}
