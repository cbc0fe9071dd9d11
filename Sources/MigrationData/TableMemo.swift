/// A table that is decoded when it is first asked for, and kept; one thread asks.
package struct TableMemo<Table> {
    private var table: Table?

    package init() {}

    package mutating func callAsFunction(_ decode: () throws(TableError) -> Table) throws(TableError) -> Table {
        if let table { return table }
        let decoded = try decode()
        table = decoded
        return decoded
    }
}
