/// What happens to the list of bookmarks. It is done to the list as it stands then, for another program may have
/// changed it.
package enum BookmarkChange: Hashable, Sendable {
    /// Nothing; the list is wanted as it is now.
    case read
    /// Added where the line isn't there, else taken away.
    case toggle(String)
    case remove(String)

    /// The list afterwards. Lines that mean nothing stay where they are.
    package func applied<Line: Equatable>(to lines: [Line], _ encoded: (String) -> Line) -> [Line] {
        switch self {
        case .read: return lines
        case .toggle(let text):
            let line = encoded(text)
            return lines.contains(line) ? lines.filter { $0 != line } : lines + [line]
        case .remove(let text):
            let line = encoded(text)
            return lines.filter { $0 != line }
        }
    }
}
