/// What a cell means. A theme gives each meaning its colours and weight; nothing that draws names a colour.
package enum Style: UInt8, CaseIterable, Sendable {
    /// The type scale: values and names; what is chosen and headlines; units, axes and help; rules and grid.
    case plain, strong, dim, faint
    /// Letters that match what was typed.
    case match
    /// The open tab and the cursor where there is no text to carry them.
    case tabOpen
    /// Six series that are told apart: the area of a bar, and text in the same hue.
    case fill1, fill2, fill3, fill4, fill5, fill6
    case text1, text2, text3, text4, text5, text6
    /// Two populations that stand left and right (men, women), and the chosen group of each.
    case left, leftChosen, right, rightChosen
    /// A population behind another: its area and its edge.
    case behind, behindEdge
    /// One quiet series, and the value that the text speaks of.
    case quantity, quantityChosen
    /// Three shares of one whole.
    case share1, share2, share3
    /// Two parts of a column of time: the lower one, and both in years that are not chosen.
    case part, partPast, wholePast
    /// Verdicts and polarities.
    case agrees, differs, byEdition, inconsistent, derived
    /// A series as a broad band: in a quiet shade of its hue, and in the full hue where it is chosen.
    case band1, band2, band3, band4, band5, band6
    case bright1, bright2, bright3, bright4, bright5, bright6

    /// The fill of the series at `index`, counted from 0; the sixth stands for the rest.
    package static func fill(_ index: Int) -> Style {
        Style(rawValue: Style.fill1.rawValue + UInt8(min(max(index, 0), 5))) ?? .fill6
    }

    /// The text of the series at `index`, counted from 0.
    package static func text(_ index: Int) -> Style {
        Style(rawValue: Style.text1.rawValue + UInt8(min(max(index, 0), 5))) ?? .text6
    }
}

/// What lies behind a cell: the terminal's own ground, the cursor's, or an overlay's.
package enum Ground: UInt8, CaseIterable, Sendable {
    case terminal, cursor, overlay
    /// What an overlay pushes back: the text stays as a grey shape.
    case shaded
    /// Bands as in `Style`, for a cell in which two of them meet and for numbers that stand on one.
    case band1, band2, band3, band4, band5, band6
    case bright1, bright2, bright3, bright4, bright5, bright6
    /// Classes of a quantity, the smallest without a ground of its own left out.
    case heat1, heat2, heat3, heat4, heat5
    /// The colour of the style lies behind, and the character is cut out of it.
    case hollow
}
