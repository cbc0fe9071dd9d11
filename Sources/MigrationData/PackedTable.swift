/// The tables that stand in the binary packed; their text is the source, in `Assets/`.
package enum PackedTable: String, CaseIterable, Sendable {
    case areas
    case stock = "migrant_stock"
    case stockByAge = "migrant_stock_by_age"
    case populationByAge = "population_by_age"
    case remittances
    case remittanceMatrix = "remittance_matrix_2018"
    case displacementPairs = "displacement_2019"
    case studentPairs = "students"
    case studentTotals = "students_totals"
    case population
    case displacementSeries = "displacement_series"
    case conflictDisplacement = "conflict_displacement"

    /// The file of its text.
    package var text: String { rawValue + ".tsv" }

    /// The packed file.
    package var file: String { rawValue + ".columns" }

    /// The packed file that belongs beside a text; nil where that is no table.
    package static func file(beside text: String) -> String? {
        text.hasSuffix(".tsv") ? text.dropLast(4) + ".columns" : nil
    }

    /// Packs the text.
    package func pack(_ bytes: TableBytes, areas: AreaTable) throws(TableError) -> TableBytes {
        switch self {
        case .areas: try AreaTable.pack(file: text, bytes: bytes)
        case .stock: try MigrantStock.pack(file: text, bytes: bytes, areas: areas)
        case .stockByAge: try AgeTable.pack(file: text, bytes: bytes, areaColumn: "destination", areas: areas)
        case .populationByAge: try AgeTable.pack(file: text, bytes: bytes, areaColumn: "area", areas: areas)
        case .remittances: try Remittances.pack(file: text, bytes: bytes, areas: areas)
        case .remittanceMatrix: try RemittanceMatrix.pack(file: text, bytes: bytes, areas: areas)
        case .displacementPairs: try DisplacementPairs.pack(file: text, bytes: bytes, areas: areas)
        case .studentPairs: try StudentPairs.pack(file: text, bytes: bytes, areas: areas)
        case .studentTotals: try StudentTotals.pack(file: text, bytes: bytes, areas: areas)
        case .population: try PopulationTotals.pack(file: text, bytes: bytes, areas: areas)
        case .displacementSeries: try DisplacementSeries.pack(file: text, bytes: bytes, areas: areas)
        case .conflictDisplacement: try ConflictDisplacement.pack(file: text, bytes: bytes, areas: areas)
        }
    }
}
