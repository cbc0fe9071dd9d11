/// A table that is decoded when it is first asked for, and kept.
///
/// A class, so that asking fills it; one thread asks.
package final class TableMemo<Table> {
    private var table: Table?

    package init() {}

    package func callAsFunction(_ decode: () throws(TableError) -> Table) throws(TableError) -> Table {
        if let table { return table }
        let decoded = try decode()
        table = decoded
        return decoded
    }
}
