/// 8 and 16 colours, of which a terminal's user has chosen the shades: xterm's are what contrast is reckoned with.
extension Theme {
    func few(_ style: Style, _ ground: Ground, hasBright: Bool) -> Rendition {
        var result = plain(style, ground)
        guard ground != .shaded, ground != .cursor, style != .tabOpen else { return result }
        let color = hasBright ? sixteenth(style) : eighth(style)
        guard color >= 0 else { return result }
        result.foreground = color
        // Dim and a colour together would be too dark.
        result.dim = false
        return result
    }

    private func sixteenth(_ style: Style) -> Int16 { isLight ? sixteenthOnLight(style) : sixteenthOnDark(style) }

    private func sixteenthOnDark(_ style: Style) -> Int16 {
        if let fill = style.fillOfBand { return sixteenthOnDark(fill) }
        let isStrong = self == .contrast
        switch style {
        case .fill1, .text1: return isStrong ? 11 : 3
        case .fill2: return 12
        // Bright blue is a mark, but too dark for letters.
        case .text2, .byEdition: return isStrong ? 14 : 6
        case .fill3, .text3: return isStrong ? 10 : 2
        case .fill4, .text4: return 13
        case .fill5, .text5, .quantityChosen, .share1: return 15
        case .left, .agrees: return isStrong && style == .agrees ? 10 : 2
        case .leftChosen: return 10
        case .right: return 5
        case .rightChosen: return 13
        case .fill6, .behind, .behindEdge, .share3, .partPast, .wholePast: return isStrong ? 7 : 8
        case .quantity: return isStrong ? 14 : 7
        case .share2: return isStrong ? 14 : 6
        case .part: return 12
        case .differs: return 9
        case .inconsistent, .match: return isStrong ? 11 : 3
        case .text6: return isStrong ? 7 : 8
        default: return -1
        }
    }

    /// Yellow, green and cyan can't be read on a light ground, so other colours stand for theirs.
    private func sixteenthOnLight(_ style: Style) -> Int16 {
        if let fill = style.fillOfBand { return sixteenthOnLight(fill) }
        switch style {
        case .fill1, .text1, .differs: return 1
        case .fill2, .left, .wholePast: return 12
        case .fill4, .right: return 5
        case .rightChosen: return 1
        case .fill5, .text2, .text5, .leftChosen, .quantity, .share2, .part, .match, .byEdition: return 4
        case .fill6, .behind, .behindEdge, .share3, .partPast: return 8
        case .fill3, .quantityChosen, .share1: return 0
        default: return -1
        }
    }

    /// Eight colours; where a bright one is needed it comes by bold, which most terminals of this kind make bright.
    private func eighth(_ style: Style) -> Int16 {
        if let fill = style.fillOfBand { return eighth(fill) }
        if isLight {
            switch style {
            case .fill2, .left, .wholePast: return 4
            case .fill6, .behind, .behindEdge, .share3, .partPast, .fill3, .quantityChosen, .share1: return -1
            default: return sixteenthOnLight(style)
            }
        }
        switch style {
        case .fill2, .text2, .part, .share2, .byEdition: return 6
        case .fill4: return 5
        case .text4, .fill6, .text6, .behind, .behindEdge, .share3, .partPast, .wholePast: return -1
        case .fill5, .text5, .quantity, .quantityChosen, .share1: return 7
        default:
            let color = sixteenthOnDark(style)
            return color > 7 ? color - 8 : color
        }
    }
}
