/// What stands at the top and the foot of a page: the document's symbol, its job number, the page's number, rules.
struct PageFurniture {
    /// The number of the printing job, at the foot of each page.
    static let jobNumber = "B20-00943"

    /// Whether a symbol or job number was removed.
    private(set) var wasFound = false

    /// The lines without furniture; the line after some starts a page.
    mutating func removed(from lines: [DocumentLine]) -> [DocumentLine] {
        let isFurniture = lines.map { Self.isHeadOrFoot($0.scalars) }
        wasFound = isFurniture.contains(true)
        var kept: [DocumentLine] = []
        var startsPage = false
        var followsRule = false
        for (index, line) in lines.enumerated() {
            if line.page == .sure { startsPage = true }
            if Self.isRule(line.scalars) {
                followsRule = true
            } else if isFurniture[index] {
                startsPage = true
            } else if !(line.loneNumber != nil && (startsPage || Self.endsPage(lines, isFurniture, index))) {
                var line = line
                if startsPage { line.page = .sure }
                line.followsRule = followsRule
                kept.append(line)
                (startsPage, followsRule) = (false, false)
            }
        }
        return kept
    }

    private static func endsPage(_ lines: [DocumentLine], _ isFurniture: [Bool], _ index: Int) -> Bool {
        index + 1 == lines.count || isFurniture[index + 1] || lines[index + 1].page == .sure
    }

    /// The symbol or the job number with nothing but numbers and codes around.
    static func isHeadOrFoot(_ line: [Unicode.Scalar]) -> Bool {
        guard line.count <= 60 else { return false }
        let words = line.split(separator: " ")
        let names = [ReportDocument.symbol, jobNumber].map { Array($0.unicodeScalars) }
        let isNamed = words.contains { word in
            names.contains { word.elementsEqual($0) || word.elementsEqual($0 + ["*"]) }
        }
        return isNamed && !line.contains { $0.isLetter && !$0.isCapital }
    }

    private static func isRule(_ line: [Unicode.Scalar]) -> Bool {
        line.count >= 3 && line.allSatisfy { $0 == "_" || $0 == "-" || $0 == "—" || $0 == "*" || $0 == " " }
    }
}
