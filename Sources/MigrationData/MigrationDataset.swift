/// All tables of statistics, each decoded when it is first asked for.
///
/// Not `Sendable`: it fills itself as it is read, and one thread reads it.
package final class MigrationDataset {
    package typealias Source = (_ file: String) throws(TableError) -> TableBytes

    let source: Source
    /// Where the tables of a folder of imports come from; nil without one.
    let folder: Source?
    private var importTable = TableMemo<ImportCatalogue>()
    /// The editions of migrant stock that were asked for.
    var stocks: [StockEdition] = []
    private var areaTable = TableMemo<AreaTable>()
    private var boundaryTable = TableMemo<Boundaries>()
    private var aliasTable = TableMemo<AreaAliases>()
    private var editionTable = TableMemo<Editions>()
    private var stockTable = TableMemo<MigrantStock>()
    private var migrantAgeTable = TableMemo<AgeTable>()
    private var populationAgeTable = TableMemo<AgeTable>()
    private var remittanceTable = TableMemo<Remittances>()
    private var remittanceMatrixTable = TableMemo<RemittanceMatrix>()
    private var displacementPairsTable = TableMemo<DisplacementPairs>()
    /// Those that were asked for.
    private var displacementSums: [DisplacementSums] = []
    private var displacementSeriesTable = TableMemo<DisplacementSeries>()
    private var conflictDisplacementTable = TableMemo<ConflictDisplacement>()
    private var refugeeAgesTable = TableMemo<RefugeeAges>()
    private var remittanceCostTable = TableMemo<RemittanceCosts>()
    private var studentTable = TableMemo<StudentMobility>()
    private var populationTable = TableMemo<PopulationTotals>()

    /// A dataset whose tables come from `source`, which is asked for each file once; `imports` is a folder that
    /// `crossings import` made.
    package init(imports folder: Source? = nil, source: @escaping Source) {
        self.source = source
        self.folder = folder
    }

    /// What a folder of imports holds; nothing without one.
    package func imports() throws(TableError) -> ImportCatalogue {
        guard let folder else { return ImportCatalogue() }
        return try importTable { () throws(TableError) in
            try ImportCatalogue(file: ImportCatalogue.file, bytes: folder(ImportCatalogue.file))
        }
    }

    package func areas() throws(TableError) -> AreaTable {
        try areaTable { () throws(TableError) in
            try AreaTable(file: "areas.tsv", bytes: source("areas.tsv"))
        }
    }

    /// The outlines of the region's areas.
    package func boundaries() throws(TableError) -> Boundaries {
        try boundaryTable { () throws(TableError) in
            try Boundaries(file: "boundaries.tsv", bytes: source("boundaries.tsv"), areas: areas())
        }
    }

    package func areaAliases() throws(TableError) -> AreaAliases {
        try aliasTable { () throws(TableError) in
            try AreaAliases(file: "aliases.tsv", bytes: source("aliases.tsv"), areas: areas())
        }
    }

    /// Other spellings of areas' names.
    package func areaNames() throws(TableError) -> AreaNames {
        try AreaNames(file: "area_names.tsv", bytes: source("area_names.tsv"), areas: areas())
    }

    /// The bundled editions, and behind them those that were imported.
    package func editions() throws(TableError) -> Editions {
        try editionTable { () throws(TableError) in
            try Editions(file: "editions.tsv", bytes: source("editions.tsv")).adding(imports())
        }
    }

    /// The corridors of the report's edition: a folder's where it has them.
    package func migrantStock() throws(TableError) -> MigrantStock {
        try migrantStock(edition: MigrantStock.reportEdition)
    }

    func bundledStock() throws(TableError) -> MigrantStock {
        try stockTable { () throws(TableError) in
            let file = "migrant_stock.tsv"
            return try MigrantStock(file: file, bytes: source(file), areas: areas())
        }
    }

    package func migrantAges() throws(TableError) -> AgeTable {
        try migrantAgeTable { () throws(TableError) in
            let file = "migrant_stock_by_age.tsv"
            return try AgeTable(file: file, bytes: source(file), areaColumn: "destination", areas: areas())
        }
    }

    package func populationAges() throws(TableError) -> AgeTable {
        try populationAgeTable { () throws(TableError) in
            let file = "population_by_age.tsv"
            return try AgeTable(file: file, bytes: source(file), areaColumn: "area", areas: areas())
        }
    }

    package func remittances() throws(TableError) -> Remittances {
        try remittanceTable { () throws(TableError) in
            try allRemittances()
        }
    }

    package func remittanceMatrix() throws(TableError) -> RemittanceMatrix {
        try remittanceMatrixTable { () throws(TableError) in
            let file = "remittance_matrix_2018.tsv"
            return try RemittanceMatrix(file: file, bytes: source(file), areas: areas())
        }
    }

    package func displacementPairs() throws(TableError) -> DisplacementPairs {
        try displacementPairsTable { () throws(TableError) in
            let file = "displacement_2019.tsv"
            return try DisplacementPairs(file: file, bytes: source(file), areas: areas())
        }
    }

    package func displacementSums(
        _ kind: DisplacementKind, _ side: DisplacementSide
    ) throws(TableError) -> DisplacementSums {
        if let known = displacementSums.first(where: { $0.kind == kind && $0.side == side }) { return known }
        let sums = try displacementPairs().sums(kind, side)
        displacementSums.append(sums)
        return sums
    }

    package func displacementSeries() throws(TableError) -> DisplacementSeries {
        try displacementSeriesTable { () throws(TableError) in
            let file = "displacement_series.tsv"
            return try DisplacementSeries(file: file, bytes: source(file), areas: areas())
        }
    }

    package func conflictDisplacement() throws(TableError) -> ConflictDisplacement {
        try conflictDisplacementTable { () throws(TableError) in
            let file = "conflict_displacement.tsv"
            return try ConflictDisplacement(file: file, bytes: source(file), areas: areas())
        }
    }

    package func refugeeAges() throws(TableError) -> RefugeeAges {
        try refugeeAgesTable { () throws(TableError) in
            let file = "refugees_by_age_2019.tsv"
            return try RefugeeAges(file: file, bytes: source(file), areas: areas())
        }
    }

    package func remittanceCosts() throws(TableError) -> RemittanceCosts {
        try remittanceCostTable { () throws(TableError) in
            let file = "remittance_cost.tsv"
            return try RemittanceCosts(file: file, bytes: source(file), areas: areas())
        }
    }

    package func studentMobility() throws(TableError) -> StudentMobility {
        try studentTable { () throws(TableError) in
            let files = ["students.tsv", "students_totals.tsv"]
            return StudentMobility(
                pairs: try StudentPairs(file: files[0], bytes: source(files[0]), areas: areas()),
                totals: try StudentTotals(file: files[1], bytes: source(files[1]), areas: areas()))
        }
    }

    package func populationTotals() throws(TableError) -> PopulationTotals {
        try populationTable { () throws(TableError) in
            let file = "population.tsv"
            return try PopulationTotals(file: file, bytes: source(file), areas: areas())
        }
    }

    /// Decodes every table, so that a fault in any of them is found at once.
    package func checkAll() throws(TableError) {
        _ = try editions()
        _ = try areaAliases()
        _ = try boundaries()
        _ = try migrantStock()
        try checkImports()
        _ = try migrantAges()
        _ = try populationAges()
        _ = try remittances()
        _ = try remittanceMatrix()
        for side in DisplacementSide.allCases {
            for kind in DisplacementKind.allCases { _ = try displacementSums(kind, side) }
        }
        _ = try displacementSeries()
        _ = try conflictDisplacement()
        _ = try refugeeAges()
        _ = try remittanceCosts()
        _ = try studentMobility()
        _ = try populationTotals()
    }
}
