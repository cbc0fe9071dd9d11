/// The keys of rows that were read, of which each stands once.
package struct RowKeys {
    private var places: [Range<Int>] = []

    package init() {}

    /// Takes in the field that was read last; whether it is new.
    package mutating func insert(_ cursor: TableCursor) -> Bool {
        if places.contains(where: { cursor.lastIs($0) }) { return false }
        places.append(cursor.lastField)
        return true
    }
}
