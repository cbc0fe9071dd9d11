extension SvgPaint {
    /// The name of the pattern within the document.
    var id: String { "weave-\(style.word)-\(weave)" }

    /// The pattern: stripes, cross-hatch, dots and checks, so that series are told apart without colour.
    var definition: String {
        let size = weave == 4 ? 8 : 6
        let ink =
            switch weave {
            case 1: "<path class=\"w-\(style.word)\" d=\"M-1 1L1 -1M-1 7L7 -1M5 7L7 5\" stroke-width=\"1.6\"/>"
            case 2: "<path class=\"w-\(style.word)\" d=\"M0 1.5H6M1.5 0V6\" stroke-width=\"1\"/>"
            case 3: "<circle class=\"w-\(style.word)\" cx=\"3\" cy=\"3\" r=\"1\" stroke-width=\"0\"/>"
            default: "<path class=\"w-\(style.word)\" d=\"M0 0H4V4H0ZM4 4H8V8H4Z\" stroke-width=\"0\"/>"
            }
        return "<pattern id=\"\(id)\" width=\"\(size)\" height=\"\(size)\" patternUnits=\"userSpaceOnUse\">"
            + "<rect class=\"b-\(style.word)\" width=\"\(size)\" height=\"\(size)\"/>" + ink + "</pattern>"
    }
}
