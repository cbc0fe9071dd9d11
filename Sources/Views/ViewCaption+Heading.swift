import Figures
import Screen

extension ViewCaption {
    /// The caption above a figure: the whole unit where it fits into a width, else its first parts alone.
    func heading(shortTitle: String, unitParts: Int, width: Int) -> Heading {
        let parts = unit.split(separator: ", ", maxSplits: unitParts)
        let firstParts = parts.prefix(unitParts).joined(separator: ", ")
        // A cell for the gutter, two between the parts.
        let whole = 1 + PlainText.width(title) + 2 + PlainText.width(unit) + 2 + PlainText.width(reference)
        return Heading(
            title: title, unit: whole <= width ? unit : firstParts, note: reference, shortTitle: shortTitle)
    }
}
