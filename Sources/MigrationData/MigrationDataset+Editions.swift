extension MigrationDataset {
    // MARK: Migrant stock

    /// The editions of migrant stock, the bundled one first; with corridors those alone that have them.
    package func stockEditions(withCorridors: Bool) throws(TableError) -> [String] {
        let imported = try imports().editions(Self.stockKinds(withCorridors))
        return [MigrantStock.reportEdition] + imported.filter { $0 != MigrantStock.reportEdition }
    }

    /// The edition that answers where none is asked for: the report's where a folder of imports holds it, else the folder's
    /// newest, and without either the bundled one.
    package func usualStockEdition(withCorridors: Bool) throws(TableError) -> String {
        let imported = try imports().editions(Self.stockKinds(withCorridors))
        return imported.contains(MigrantStock.reportEdition)
            ? MigrantStock.reportEdition : imported.last ?? MigrantStock.reportEdition
    }

    private static func stockKinds(_ withCorridors: Bool) -> [ImportedTable.Kind] {
        withCorridors ? [.stock] : [.stockTotals, .stock]
    }

    /// What an edition knows of migrant stock.
    package func stock(edition: String) throws(TableError) -> StockEdition {
        if let known = stocks.first(where: { $0.key == edition }) { return known }
        let areas = try areas()
        let totals = try imported(.stockTotals, edition) { (file, bytes) throws(TableError) in
            try StockTotals(file: file, bytes: bytes, areas: areas)
        }
        var corridors = try imported(.stock, edition) { (file, bytes) throws(TableError) in
            try MigrantStock(file: file, bytes: bytes, areas: areas)
        }
        if corridors == nil, edition == MigrantStock.reportEdition { corridors = try bundledStock() }
        if totals == nil, corridors == nil { throw Self.missing(edition, "no migrant stock") }
        let stock = StockEdition(key: edition, totals: totals, corridors: corridors)
        stocks.append(stock)
        return stock
    }

    /// The corridors of an edition; refused where it has totals alone.
    package func migrantStock(edition: String) throws(TableError) -> MigrantStock {
        if let corridors = try stock(edition: edition).corridors { return corridors }
        let others = try stockEditions(withCorridors: true).joined(separator: ", ")
        throw Self.missing(
            edition,
            "the edition has totals alone, and editions are never mixed: corridors, matrix and emigrants need a table by origin, which "
                + others + (others.contains(",") ? " have" : " has"))
    }

    private static func missing(_ edition: String, _ what: String) -> TableError {
        TableError(file: edition, line: 0, problem: .inconsistent(what))
    }

    // MARK: Remittances

    /// The edition that answers a direction where none is asked for; see `usualStockEdition`.
    package func usualRemittanceEdition(_ direction: RemittanceDirection) throws(TableError) -> String {
        let usual = Remittances.reportEdition(direction)
        let imported = try imports().editions([direction.importedKind])
        if imported.contains(usual) { return usual }
        if let newest = imported.last { return newest }
        let bundled = try remittances().editions(direction).sorted()
        return bundled.contains(usual) ? usual : bundled.last ?? usual
    }

    /// The bundled remittances, and before them those that were imported.
    func allRemittances() throws(TableError) -> Remittances {
        let file = "remittances.tsv"
        var table = try Remittances(file: file, bytes: source(file), areas: areas())
        for row in try imports().tables {
            guard let direction = row.kind.direction else { continue }
            let areas = try areas()
            let added = try imported(row.kind, row.edition) { (file, bytes) throws(TableError) in
                let added = try Remittances(file: file, bytes: bytes, areas: areas)
                guard added.holdsOnly(row.edition, direction) else {
                    throw TableError(file: file, line: 1, problem: .inconsistent("other editions stand in it"))
                }
                return added
            }
            if let added { table = table.adding(added) }
        }
        return table
    }

    // MARK: The folder

    /// The imported table of an edition, which answers before a bundled one; nil where there is none.
    package func importedTable(_ edition: String, _ kinds: [ImportedTable.Kind]) throws(TableError) -> ImportedTable? {
        let imports = try imports()
        return kinds.lazy.compactMap { imports[edition, $0] }.first
    }

    private func imported<Table>(
        _ kind: ImportedTable.Kind, _ edition: String, _ decode: (String, TableBytes) throws(TableError) -> Table
    ) throws(TableError) -> Table? {
        guard let folder, let table = try imports()[edition, kind] else { return nil }
        return try decode(table.file, folder(table.file))
    }

    /// Decodes all that was imported, so that a fault is found at once.
    func checkImports() throws(TableError) {
        for edition in try imports().editions([.stock, .stockTotals]) { _ = try stock(edition: edition) }
    }
}

extension RemittanceDirection {
    /// What an imported table of this direction is.
    package var importedKind: ImportedTable.Kind { self == .inflow ? .inflow : .outflow }
}

extension ImportedTable.Kind {
    var direction: RemittanceDirection? {
        switch self {
        case .inflow: .inflow
        case .outflow: .outflow
        case .stock, .stockTotals: nil
        }
    }
}
