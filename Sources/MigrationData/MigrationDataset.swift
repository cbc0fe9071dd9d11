/// All tables of statistics, each decoded when it is first asked for.
///
/// Not `Sendable`: it fills itself as it is read, and one thread reads it.
package final class MigrationDataset {
    package typealias Source = (_ file: String) throws(TableError) -> TableBytes

    private let source: Source
    private var areaTable: AreaTable?
    private var editionTable: Editions?
    private var stockTable: MigrantStock?
    private var migrantAgeTable: AgeTable?
    private var populationAgeTable: AgeTable?
    private var remittanceTable: Remittances?
    private var remittanceMatrixTable: RemittanceMatrix?
    private var displacementPairsTable: DisplacementPairs?
    private var displacementSeriesTable: DisplacementSeries?
    private var conflictDisplacementTable: ConflictDisplacement?
    private var refugeeAgesTable: RefugeeAges?
    private var remittanceCostTable: RemittanceCosts?
    private var studentTable: StudentMobility?
    private var populationTable: PopulationTotals?

    /// A dataset whose tables come from `source`, which is asked for each file once.
    package init(source: @escaping Source) {
        self.source = source
    }

    package func areas() throws(TableError) -> AreaTable {
        if let areaTable { return areaTable }
        let table = try AreaTable(file: "areas.tsv", bytes: source("areas.tsv"))
        areaTable = table
        return table
    }

    package func editions() throws(TableError) -> Editions {
        if let editionTable { return editionTable }
        let table = try Editions(file: "editions.tsv", bytes: source("editions.tsv"))
        editionTable = table
        return table
    }

    package func migrantStock() throws(TableError) -> MigrantStock {
        if let stockTable { return stockTable }
        let file = "migrant_stock.tsv"
        let table = try MigrantStock(file: file, bytes: source(file), areas: areas())
        stockTable = table
        return table
    }

    package func migrantAges() throws(TableError) -> AgeTable {
        if let migrantAgeTable { return migrantAgeTable }
        let file = "migrant_stock_by_age.tsv"
        let table = try AgeTable(file: file, bytes: source(file), areaColumn: "destination", areas: areas())
        migrantAgeTable = table
        return table
    }

    package func populationAges() throws(TableError) -> AgeTable {
        if let populationAgeTable { return populationAgeTable }
        let file = "population_by_age.tsv"
        let table = try AgeTable(file: file, bytes: source(file), areaColumn: "area", areas: areas())
        populationAgeTable = table
        return table
    }

    package func remittances() throws(TableError) -> Remittances {
        if let remittanceTable { return remittanceTable }
        let file = "remittances.tsv"
        let table = try Remittances(file: file, bytes: source(file), areas: areas())
        remittanceTable = table
        return table
    }

    package func remittanceMatrix() throws(TableError) -> RemittanceMatrix {
        if let remittanceMatrixTable { return remittanceMatrixTable }
        let file = "remittance_matrix_2018.tsv"
        let table = try RemittanceMatrix(file: file, bytes: source(file), areas: areas())
        remittanceMatrixTable = table
        return table
    }

    package func displacementPairs() throws(TableError) -> DisplacementPairs {
        if let displacementPairsTable { return displacementPairsTable }
        let file = "displacement_2019.tsv"
        let table = try DisplacementPairs(file: file, bytes: source(file), areas: areas())
        displacementPairsTable = table
        return table
    }

    package func displacementSeries() throws(TableError) -> DisplacementSeries {
        if let displacementSeriesTable { return displacementSeriesTable }
        let file = "displacement_series.tsv"
        let table = try DisplacementSeries(file: file, bytes: source(file), areas: areas())
        displacementSeriesTable = table
        return table
    }

    package func conflictDisplacement() throws(TableError) -> ConflictDisplacement {
        if let conflictDisplacementTable { return conflictDisplacementTable }
        let file = "conflict_displacement.tsv"
        let table = try ConflictDisplacement(file: file, bytes: source(file), areas: areas())
        conflictDisplacementTable = table
        return table
    }

    package func refugeeAges() throws(TableError) -> RefugeeAges {
        if let refugeeAgesTable { return refugeeAgesTable }
        let file = "refugees_by_age_2019.tsv"
        let table = try RefugeeAges(file: file, bytes: source(file), areas: areas())
        refugeeAgesTable = table
        return table
    }

    package func remittanceCosts() throws(TableError) -> RemittanceCosts {
        if let remittanceCostTable { return remittanceCostTable }
        let file = "remittance_cost.tsv"
        let table = try RemittanceCosts(file: file, bytes: source(file), areas: areas())
        remittanceCostTable = table
        return table
    }

    package func studentMobility() throws(TableError) -> StudentMobility {
        if let studentTable { return studentTable }
        let files = ["students.tsv", "students_totals.tsv"]
        let table = StudentMobility(
            pairs: try StudentPairs(file: files[0], bytes: source(files[0]), areas: areas()),
            totals: try StudentTotals(file: files[1], bytes: source(files[1]), areas: areas()))
        studentTable = table
        return table
    }

    package func populationTotals() throws(TableError) -> PopulationTotals {
        if let populationTable { return populationTable }
        let file = "population.tsv"
        let table = try PopulationTotals(file: file, bytes: source(file), areas: areas())
        populationTable = table
        return table
    }

    /// Decodes every table, so that a fault in any of them is found at once.
    package func checkAll() throws(TableError) {
        _ = try editions()
        _ = try migrantStock()
        _ = try migrantAges()
        _ = try populationAges()
        _ = try remittances()
        _ = try remittanceMatrix()
        _ = try displacementPairs()
        _ = try displacementSeries()
        _ = try conflictDisplacement()
        _ = try refugeeAges()
        _ = try remittanceCosts()
        _ = try studentMobility()
        _ = try populationTotals()
    }
}
