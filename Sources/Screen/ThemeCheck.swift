/// How well a theme's colours can be seen: each style on each ground against what the guidelines ask for, and neighbours
/// with eyes that lack a cone.
package struct ThemeCheck {
    package enum Role: String, Sendable {
        /// Letters and digits.
        case text
        /// Bars, lines and signs that carry meaning.
        case mark
        /// Rules and what an overlay pushes back: they carry none.
        case decoration
        /// Two subregions that touch in a stack.
        case neighbours
    }

    /// One line: two colours, how they differ, and how much they must.
    package struct Finding: Hashable, Sendable {
        package let style: String
        package let role: Role
        package let ground: String
        package let foreground: RGB
        package let background: RGB
        /// A ratio of luminances; for neighbours a distance in CIELAB.
        package let value: Double
        /// Nothing is asked of decoration.
        package let required: Double?

        package var isPassed: Bool { required.map { value >= $0 } ?? true }
    }

    package let theme: Theme
    package let depth: ColorDepth

    package init(theme: Theme, depth: ColorDepth) {
        self.theme = theme
        self.depth = depth
    }

    /// Everything, styles first.
    package var findings: [Finding] {
        Ground.allCases.flatMap { ground in
            Style.allCases.flatMap { style in findings(of: style, on: ground) }
        } + neighbours
    }

    /// The same, of a style on a ground only the worst of what terminals may have behind it.
    package var worst: [Finding] {
        var result: [Finding] = []
        var places: [[String]: Int] = [:]
        for finding in findings {
            let name = [finding.style, finding.ground]
            if let place = places[name] {
                if finding.value < result[place].value { result[place] = finding }
            } else {
                places[name] = result.count
                result.append(finding)
            }
        }
        return result
    }

    /// The grounds that a terminal may have: what lies behind text is unknown, so each must do.
    private var terminalGrounds: [RGB] {
        theme.isLight ? [.white, RGB(palette: 255)] : [.black, RGB(palette: 233)]
    }

    /// The strongest themes promise more than the guidelines ask for where the colours are known; on a band, whose hue says
    /// whose it is, letters can't have more than black or white gives them.
    private func required(_ role: Role, on ground: Ground = .terminal) -> Double? {
        let isStrict =
            !ground.isMark && (theme == .contrast || theme == .contrastLight)
            && depth.rawValue >= ColorDepth.full.rawValue
        switch role {
        case .text: return isStrict ? 7 : 4.5
        case .mark: return isStrict ? 4.5 : 3
        case .decoration: return nil
        case .neighbours: return 18
        }
    }

    private func findings(of style: Style, on ground: Ground) -> [Finding] {
        let look = theme.rendition(of: style, on: ground, depth: depth)
        let role = role(of: style, on: ground)
        return terminalGrounds.map { own in
            let colors = shown(look, on: own)
            let behind = isWeave(look, of: style, role) ? own : colors.background
            // A weave is seen by that of its two colours which stands out more from what lies around it.
            let ink = [colors.foreground, colors.background].max { $0.contrast(to: behind) < $1.contrast(to: behind) }
            let foreground = isWeave(look, of: style, role) ? ink ?? colors.foreground : colors.foreground
            return Finding(
                style: "\(style)", role: role, ground: "\(ground)", foreground: foreground, background: behind,
                value: foreground.contrast(to: behind), required: required(role, on: ground))
        }
    }

    /// A band is told from the next by its place, and only letters stand on it; what an overlay pushes back says nothing.
    private func role(of style: Style, on ground: Ground) -> Role {
        if ground == .shaded || ground.isMark && style.role == .mark { return .decoration }
        return style.role
    }

    /// Whether a look has a ground of its own, which is part of the mark.
    private func isWeave(_ look: Rendition, of style: Style, _ role: Role) -> Bool {
        let own = theme.rendition(of: style, on: .terminal, depth: depth).background
        return role == .mark && own >= 0 && look.background == own
    }

    /// What a terminal of the ground shows: its own letters are white or black, dim ones two thirds as light.
    private func shown(_ look: Rendition, on own: RGB) -> (foreground: RGB, background: RGB) {
        let letters = RGB(palette: own.isLight ? 0 : 7)
        let isBrightened = depth == .eight && look.bold && (0..<8).contains(look.foreground)
        var foreground =
            look.foreground < 0 ? letters : RGB(palette: isBrightened ? look.foreground + 8 : look.foreground)
        if look.dim { foreground = foreground.dimmed }
        let background = look.background < 0 ? own : RGB(palette: look.background)
        return look.reverse ? (background, foreground) : (foreground, background)
    }

    // MARK: Neighbours

    /// Subregions that touch, seen from afar: each the mean colour of its weave.
    private var neighbours: [Finding] {
        guard depth.rawValue >= ColorDepth.sixteen.rawValue else { return [] }
        let colors = Self.coverage.indices.map { weave($0) }
        return ColorVision.allCases.flatMap { eyes in
            (1..<colors.count).map { index in
                let (left, right) = (colors[index - 1], colors[index])
                return Finding(
                    style: "\(Style.fill(index - 1)) \(Style.fill(index))", role: .neighbours,
                    ground: eyes == .full ? "all eyes" : "\(eyes) eyes",
                    foreground: left.color, background: right.color,
                    value: left.mean.seen(with: eyes).distance(to: right.mean.seen(with: eyes)),
                    required: required(.neighbours))
            }
        }
    }

    /// How much of a cell the pattern of each subregion fills: `█ ▓ ▒ ░ ▚`.
    private static let coverage = [1, 0.75, 0.5, 0.25, 0.5]

    /// Where there is no ground of its own the pattern's colour speaks for it.
    private func weave(_ index: Int) -> (color: RGB, mean: LinearColor) {
        let look = theme.rendition(of: .fill(index), on: .terminal, depth: depth)
        let ink = shown(look, on: terminalGrounds[0]).foreground
        guard look.background >= 0 else { return (ink, ink.linear) }
        let ground = RGB(palette: look.background)
        return (ink, ground.linear.mixed(with: ink.linear, part: Self.coverage[index]))
    }
}

extension Style {
    /// What a style is used for.
    package var role: ThemeCheck.Role {
        switch self {
        case .faint: .decoration
        case .plain, .strong, .dim, .match, .tabOpen, .text1, .text2, .text3, .text4, .text5, .text6, .agrees, .differs,
            .byEdition, .inconsistent, .derived:
            .text
        case .fill1, .fill2, .fill3, .fill4, .fill5, .fill6, .left, .leftChosen, .right, .rightChosen, .behind,
            .behindEdge, .quantity, .quantityChosen, .share1, .share2, .share3, .part, .partPast, .wholePast,
            .band1, .band2, .band3, .band4, .band5, .band6, .bright1, .bright2, .bright3, .bright4, .bright5, .bright6:
            .mark
        }
    }
}
