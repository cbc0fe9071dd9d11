import MigrationData
import Testing
import Views

@Suite("Views of imported editions")
struct EditionTests {
    private static let catalogue = """
        edition\ttable\tpublisher\ttitle\tpublished\tfile\tcitation
        undesa-2020\tmigrant-stock-totals\tUN DESA\tInternational Migrant Stock 2020\t2020\tims.xlsx\tUN (2020)
        knomad-2021-05\tremittance-inflow\tWorld Bank / KNOMAD\tMigration and Remittances Data, May 2021\t2021-05\tin.xlsx\tWB

        """
    private static let totals = """
        area\tboth_2015\tboth_2020\tfemale_2015\tfemale_2020
        900\t1000\t2000\t500\t900
        356\t40\t50\t10\t20
        524\t60\t\t30\t

        """
    private static let money = "area\tdirection\tedition\t2019\t2020\n524\tinflow\tknomad-2021-05\t7.5\t8\n"
    private static let corridors = """
        destination\torigin\tboth_2021\tfemale_2021
        900\t900\t700\t300
        356\t524\t60\t20
        356\tOS\t5\t

        """

    private static let tables = [
        "imported.tsv": catalogue, "migrant-stock-totals.undesa-2020.tsv": totals,
        "remittance-inflow.knomad-2021-05.tsv": money, "migrant-stock.own-2021.tsv": corridors,
    ]

    /// A model on a folder of imports; `more` are further rows of its catalogue.
    func model(_ more: String = "") -> Model {
        let tables = Self.tables.merging(["imported.tsv": Self.catalogue + more]) { $1 }
        return Model(
            imports: { (file) throws(TableError) in
                guard let text = tables[file] else {
                    throw TableError(file: file, line: 0, problem: .unreadable("missing"))
                }
                return TableBytes(copying: Array(text.utf8))
            }, source: Tables.bytes)
    }

    static let own = "own-2021\tmigrant-stock\t\tCSV table\t\town.csv\t\n"

    @Test("The folder's edition answers where none is named, the bundled one by name or where the folder has nothing")
    func usual() throws {
        let model = model()
        #expect(
            try model.lines("stock area=IND", ["year", "persons"]) == ["2015,40", "2020,50"])
        #expect(try model.lines("stock area=world sex=male", ["persons"]) == ["500", "1100"])
        #expect(try model.lines("stock area=outside by=subregion", ["persons"]) == ["900", "1950"])
        #expect(try model.lines("stock area=NPL year=2020", ["year", "persons"]) == ["2020,"])
        #expect(
            try model.csv("stock area=IND edition=undesa-2019") == Tables.model().csv("stock area=IND"))
        #expect(try model.csv("corridors origin=NPL") == Tables.model().csv("corridors origin=NPL"))
        #expect(try model.csv("emigrants area=region") == Tables.model().csv("emigrants area=region"))
        #expect(try model.csv("pyramid area=NPL") == Tables.model().csv("pyramid area=NPL"))
        #expect(
            try model.lines("remittances area=NPL", ["year", "edition", "usd_million"]) == ["2019,knomad-2021-05,7.5"])
        #expect(
            try model.csv("remittances direction=outflow") == Tables.model().csv("remittances direction=outflow"))
        #expect(
            try model.csv("remittances edition=knomad-2020-04") == Tables.model().csv("remittances"))
    }

    @Test("A line names its edition where it isn't the one that answers anyway, and reads back the same")
    func lines() throws {
        let (bundled, folder) = (Tables.model(), model(Self.own))
        let views = [
            ("stock area=IND", "stock area=IND", "stock area=IND"),
            ("stock area=IND edition=undesa-2019", "stock area=IND", "stock area=IND edition=undesa-2019"),
            ("stock area=IND edition=undesa-2020", nil, "stock area=IND edition=undesa-2020"),
            ("corridors destination=IND edition=own-2021", nil, "corridors destination=IND top=10 year=2021"),
            ("matrix edition=undesa-2019", "matrix year=2019", "matrix year=2019 edition=undesa-2019"),
            (
                "remittances edition=knomad-2020-04", "remittances area=region",
                "remittances area=region edition=knomad-2020-04"
            ),
        ]
        for (line, withoutFolder, withFolder) in views {
            if let withoutFolder { #expect(try bundled.view(line).line(model: bundled) == withoutFolder) }
            let shown = try folder.view(line).line(model: folder)
            #expect(shown == withFolder)
            #expect(try folder.view(shown) == folder.view(line))
        }
    }

    @Test("A table by origin answers corridors, the matrix and emigrants; its world is the publisher's")
    func corridors() throws {
        let model = model(Self.own)
        #expect(try model.lines("corridors", ["origin_code", "year", "persons", "share"]) == ["NPL,2021,60,0.923077"])
        #expect(try model.lines("emigrants area=NPL", ["year", "persons"]) == ["2021,60"])
        #expect(try model.lines("stock area=world edition=own-2021", ["persons"]) == ["700"])
        #expect(try model.lines("stock area=IND sex=female edition=own-2021", ["persons"]) == ["20"])
        #expect(try model.lines("matrix", ["persons"]).compactMap { Int($0) } == [60, 5])
    }

    @Test("An edition without a table by origin, or without ages, is refused as data, not as a wrong word")
    func refusals() throws {
        let model = model(Self.own)
        for line in ["corridors", "matrix", "emigrants area=NPL", "pyramid"] {
            let error = #expect(throws: ViewError.self) { try model.view(line + " edition=undesa-2020") }
            guard case .table(let fault)? = error else {
                Issue.record("\(line): \(String(describing: error))")
                continue
            }
            #expect(fault.file == "undesa-2020" && fault.description.contains("never mixed"))
        }
        let wrong = #expect(throws: ViewError.self) { try model.view("stock edition=undesa-2021") }
        #expect(
            wrong?.description
                == "edition=undesa-2021: did you mean undesa-2020? one of undesa-2019, undesa-2020, own-2021")
        let year = #expect(throws: ViewError.self) { try model.view("stock edition=undesa-2020 year=2019") }
        #expect(year?.description == "year=2019: undesa-2020 has 2015, 2020")
        #expect(throws: ViewError.self) { try Tables.model().view("stock edition=undesa-2020") }
    }

    @Test("Source and edition say which table answered, and the report's figures are no reference of another edition")
    func sources() throws {
        let model = model(Self.own)
        func source(_ line: String) throws -> String { try model.view(line).source(model: model) }
        #expect(
            try source("stock area=region edition=undesa-2020")
                == "UN DESA, International Migrant Stock 2020 (imported from ims.xlsx)")
        #expect(try source("stock edition=undesa-2019") == "UN DESA, International Migrant Stock 2019")
        #expect(try source("corridors") == "CSV table (imported from own.csv)")
        #expect(
            try source("remittances")
                == "World Bank / KNOMAD, Migration and Remittances Data, May 2021 (imported from in.xlsx)")
        #expect(
            try source("remittances direction=outflow")
                == Tables.model().view("remittances direction=outflow").source(model: Tables.model()))
        let caption = try model.view("stock area=region edition=undesa-2020").caption(model: model)
        #expect(caption.editions == ["undesa-2020"] && caption.reference.isEmpty)
        #expect(try model.view("stock edition=undesa-2019").caption(model: model).reference == "¶4 figure I")
    }

    @Test("What the report prints is held against its own editions, whatever the folder has")
    func verification() throws {
        let (folder, bundled) = (model(Self.own), Tables.model())
        #expect(try folder.verification.changes().isEmpty)
        #expect(try folder.csv("published") == bundled.csv("published"))
    }

    @Test("A folder's table of the report's edition answers in its place, of the others nothing")
    func shadowing() throws {
        let tables = [
            "imported.tsv": "edition\ttable\tpublisher\ttitle\tpublished\tfile\tcitation\n"
                + "undesa-2019\tmigrant-stock-totals\tUN DESA\tT\t2019-09\tt.xlsx\tC\n",
            "migrant-stock-totals.undesa-2019.tsv": "area\tboth_2019\tfemale_2019\n356\t50\t20\n",
        ]
        let model = Model(
            imports: { (file) throws(TableError) in TableBytes(copying: Array((tables[file] ?? "").utf8)) },
            source: Tables.bytes)
        #expect(try model.lines("stock area=IND", ["year", "persons"]) == ["2019,50"])
        #expect(try model.view("stock").source(model: model) == "UN DESA, T (imported from t.xlsx)")
        #expect(try model.csv("corridors top=3") == Tables.model().csv("corridors top=3"))
        #expect(try model.view("corridors").source(model: model) == "UN DESA, International Migrant Stock 2019")
    }
}

extension EditionTests {
    @Test("An edition stands against another: years that only one has stand alone, a bundled one by name")
    func compared() throws {
        let model = model()
        #expect(
            try model.lines(
                "stock area=IND compare=undesa-2019 years=2015-2020", ["year", "persons", "compared", "difference"])
                == ["2015,40,5240960,-5240920", "2020,50,,", "2019,,5154737,"])
        #expect(
            try model.view("stock area=IND compare=undesa-2019").line(model: model)
                == "stock area=IND compare=undesa-2019")
        let money = try model.lines(
            "remittances area=NPL compare=knomad-2020-04", ["year", "usd_million", "difference"])
        #expect(money.first == "2019,7.5,-8120.464")
        #expect(
            try model.view("stock area=IND compare=undesa-2019").sentences(model: model).last?.contains("UN DESA")
                == true)
    }
}
