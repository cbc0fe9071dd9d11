/// A set of items of lists: so few that none is looked up in any other way than one by one.
package struct ItemSet: Hashable, Sendable, ExpressibleByArrayLiteral {
    private var items: [ListItem] = []

    package init(_ items: [ListItem]) {
        for item in items { insert(item) }
    }

    package init(arrayLiteral items: ListItem...) { self.init(items) }

    package var isEmpty: Bool { items.isEmpty }
    package var count: Int { items.count }

    package func contains(_ item: ListItem) -> Bool { items.contains(item) }

    package mutating func insert(_ item: ListItem) {
        if !contains(item) { items.append(item) }
    }

    /// The item that was taken out; nil where it wasn't in.
    @discardableResult
    package mutating func remove(_ item: ListItem) -> ListItem? {
        items.firstIndex(of: item).map { items.remove(at: $0) }
    }

    package static func == (left: ItemSet, right: ItemSet) -> Bool {
        left.count == right.count && left.items.allSatisfy(right.contains)
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(count) }
}
