import Foundation
import MigrationData

/// Tables small enough to be read in a test, and what decoding them says.
enum Decoding {
    static let areasHeader = [
        "m49", "iso3", "iso2", "name", "short_name", "subregion", "world_region", "world_subregion",
        "stock_data_type", "latitude", "longitude",
    ]

    /// Afghanistan, Nepal, and the Channel Islands without an ISO code.
    static let areas = table([
        areasHeader,
        ["524", "NPL", "NP", "Nepal", "Nepal", "SSWA", "Asia", "Southern Asia", "B", "28", "84"],
        ["4", "AFG", "AF", "Afghanistan", "", "SSWA", "Asia", "Southern Asia", "B", "34", "66"],
        ["830", "", "", "Channel Islands", "", "", "Europe", "Northern Europe", "B", "", ""],
    ])

    static let stock = """
        destination\torigin\tboth_2015\tboth_2019\tfemale_2015\tfemale_2019
        4\t524\t100\t200\t40\t
        524\tOS\t\t7\t\t7
        524\t4\t0\t5\t0\t1

        """

    /// As imports make them: the publisher's world, and men who are known alone.
    static let stockTotals = """
        area\tboth_2019\tfemale_2019\tmale_2019
        900\t300\t120\t
        4\t200\t80\t
        524\t\t\t7

        """

    static let importedStock = """
        destination\torigin\tboth_2019\tfemale_2019\tmale_2019
        900\t900\t300\t120\t
        4\t524\t200\t80\t
        524\tOS\t\t\t7

        """

    static let areaNames = "name\tm49\nIslamic Republic of Afghanistan\t4\nJersey & Guernsey\t830\n"

    static let imports = """
        edition\ttable\tpublisher\ttitle\tpublished\tfile\tcitation
        undesa-2020\tmigrant-stock-totals\tUN DESA\tStock 2020\t2020\tims.xlsx\tUN
        own\tmigrant-stock\t\tCSV table\t\town.csv\t

        """

    static let ages = table([
        ["area", "year", "sex"] + AgeTable.standardAges,
        ["4", "2019", "female"] + (1...16).map(String.init),
        ["4", "2019", "male"] + (1...16).map { String($0 * 2) },
    ])

    static let money = """
        area\tdirection\tedition\t2018\t2019
        4\tinflow\tone\t1.5\t
        900\tinflow\tone\t3\t4.125

        """

    static let matrix = "sender\treceiver\tusd_million\n4\t524\t3\n524\t4\t0\n"
    static let editions = "edition\tpublisher\ttitle\tpublished\tquantities\tcitation\none\tA\tB\t2020-01\tx, y\tC\n"

    static let displacementPairs = """
        origin\tasylum\trefugees\tasylum_seekers\tstateless\tinternally_displaced
        4\t524\t7\t1\t0\t0
        524\t4\t0\t3\t0\t0
        4\t4\t0\t2\t0\t90
        4\t830\t20\t0\t0\t0
        830\t524\t7\t0\t0\t0
        UNK\t524\t5\t0\t0\t0
        XXA\t830\t0\t0\t40\t0
        TIB\t524\t9\t0\t0\t0

        """

    static let displacementSeries = """
        area\tside\tkind\t2018\t2019
        4\tasylum\trefugees\t5\t
        524\tasylum\trefugees\t6\t7
        4\tasylum\tstateless\t0\t0
        524\tasylum\tstateless\t0\t3
        4\torigin\tasylum-seekers\t\t8

        """

    static let conflict = """
        area\tedition\t2018\t2019\t2020
        4\tone\t10\t20\t
        830\tone\t\t5\t
        4\ttwo\t\t30\t40

        """

    /// Afghanistan's are known, of Nepal's nobody's age, of the Channel Islands' nobody's sex.
    static let refugeeAges = table([
        ["asylum"]
            + ["f", "m"].flatMap { sex in
                ["0_4", "5_11", "12_17", "18_59", "60", "other", "total"].map { "\(sex)_\($0)" }
            } + ["total"],
        ["4", "1", "2", "3", "4", "5", "6", "21", "10", "20", "30", "40", "50", "0", "150", "180"],
        ["524", "0", "0", "0", "0", "0", "8", "8", "0", "0", "0", "0", "0", "0", "0", "8"],
        ["830", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "70"],
    ])
    static let pairs = "year\torigin\tdestination\tstudents\n2013\t4\t524\t3\n2017\t4\t524\t5\n2017\t524\t830\t7\n"
    static let totals = "year\tside\tarea\tstudents\n2017\torigin\t4\t10\n2017\tdestination\t524\t20\n"
    static let boundaries = """
        area\tscale\tring\tlongitude_latitude
        4\t110\t0\t61.21,35.65 -62.5,-35 179.9999,90 61.21,35.65
        524\t50\t0\t0,0 1,0 0,1 0,0
        524\t50\t1\t-0.5,7 1,0 0,1 5,-9.25 -0.5,7

        """
    static let costs = "sender\treceiver\t2019Q4\t2020Q1\n830\t4\t7\t8.72\n830\t524\t\t3.5\n524\t4\t\t\n"
    static let aliases = "m49\talias\tkind\n4\tAfghan\tpeople\n830\tThe Channel\tname\n4\tAriana\tname\n"
    static let population = "area\tsex\t2015\t2020\n4\tfemale\t5\t6\n4\tmale\t7\t\n900\tfemale\t\t3864824776\n"

    static func table(_ rows: [[String]]) -> String {
        rows.map { $0.joined(separator: "\t") + "\n" }.joined()
    }

    static func areaTable() throws -> AreaTable { try AreaTable(file: "areas.tsv", bytes: bytes(areas)) }

    static func bytes(_ text: String) -> TableBytes { TableBytes(copying: Array(text.utf8)) }

    /// The kinds of tables.
    enum Kind: String, CaseIterable {
        case displacementPairs, displacementSeries, conflict, refugeeAges
        case areas, stock, ages, money, matrix, editions, pairs, totals, costs, population, aliases
        case areaNames, imports, stockTotals, importedStock, boundaries

        var text: String {
            switch self {
            case .areas: Decoding.areas
            case .stock: Decoding.stock
            case .ages: Decoding.ages
            case .money: Decoding.money
            case .matrix: Decoding.matrix
            case .editions: Decoding.editions
            case .displacementPairs: Decoding.displacementPairs
            case .displacementSeries: Decoding.displacementSeries
            case .conflict: Decoding.conflict
            case .refugeeAges: Decoding.refugeeAges
            case .pairs: Decoding.pairs
            case .totals: Decoding.totals
            case .costs: Decoding.costs
            case .population: Decoding.population
            case .areaNames: Decoding.areaNames
            case .imports: Decoding.imports
            case .stockTotals: Decoding.stockTotals
            case .importedStock: Decoding.importedStock
            case .aliases: Decoding.aliases
            case .boundaries: Decoding.boundaries
            }
        }

        func decode(_ bytes: TableBytes) throws {
            let file = rawValue + ".tsv"
            switch self {
            case .areas: _ = try AreaTable(file: file, bytes: bytes)
            case .stock: _ = try MigrantStock(file: file, bytes: bytes, areas: areaTable())
            case .ages: _ = try AgeTable(file: file, bytes: bytes, areaColumn: "area", areas: areaTable())
            case .money: _ = try Remittances(file: file, bytes: bytes, areas: areaTable())
            case .matrix: _ = try RemittanceMatrix(file: file, bytes: bytes, areas: areaTable())
            case .editions: _ = try Editions(file: file, bytes: bytes)
            case .displacementPairs: _ = try DisplacementPairs(file: file, bytes: bytes, areas: areaTable())
            case .displacementSeries: _ = try DisplacementSeries(file: file, bytes: bytes, areas: areaTable())
            case .conflict: _ = try ConflictDisplacement(file: file, bytes: bytes, areas: areaTable())
            case .refugeeAges: _ = try RefugeeAges(file: file, bytes: bytes, areas: areaTable())
            case .pairs: _ = try StudentPairs(file: file, bytes: bytes, areas: areaTable())
            case .totals: _ = try StudentTotals(file: file, bytes: bytes, areas: areaTable())
            case .costs: _ = try RemittanceCosts(file: file, bytes: bytes, areas: areaTable())
            case .population: _ = try PopulationTotals(file: file, bytes: bytes, areas: areaTable())
            case .areaNames: _ = try AreaNames(file: file, bytes: bytes, areas: areaTable())
            case .imports: _ = try ImportCatalogue(file: file, bytes: bytes)
            case .stockTotals: _ = try StockTotals(file: file, bytes: bytes, areas: areaTable())
            case .importedStock: _ = try MigrantStock(file: file, bytes: bytes, areas: areaTable())
            case .boundaries: _ = try Boundaries(file: file, bytes: bytes, areas: areaTable())
            case .aliases: _ = try AreaAliases(file: file, bytes: bytes, areas: areaTable())
            }
        }

        /// The error that bytes give; nil where they decode.
        func fault(_ bytes: some Collection<UInt8>) -> TableError? {
            do {
                try decode(TableBytes(copying: Array(bytes)))
                return nil
            } catch { return error as? TableError }
        }

        func fault(_ text: String) -> TableError? { fault(Array(text.utf8)) }
    }
}
