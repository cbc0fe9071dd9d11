/// A table that is decoded when it is first asked for, and kept; one thread asks.
///
/// Inlinable, so that no type is made at run time for tables that nobody asks for.
package struct TableMemo<Table> {
    @usableFromInline var table: Table?

    @inlinable
    package init() {}

    @inlinable
    package mutating func callAsFunction(_ decode: () throws(TableError) -> Table) throws(TableError) -> Table {
        if let table { return table }
        let decoded = try decode()
        table = decoded
        return decoded
    }
}
