import MigrationData
import TestTables
import Views

extension Benchmark {
    /// The rows of a few lines of each kind of view, read and asked anew.
    static var queries: [Benchmark] {
        ViewKind.allCases.flatMap { kind in
            lines(of: kind).map { line in
                Benchmark("query", line) {
                    let model = remembers(kind) ? try undecided() : ReadyModel.model
                    return { keep(try View(line, model: model).table(model: model)) }
                }
            }
        }
    }

    /// Lines as they are typed.
    static func lines(of kind: ViewKind) -> [String] {
        switch kind {
        case .stock: ["stock", "stock area=NPL by=sex", "stock area=world by=area year=2019"]
        case .emigrants: ["emigrants area=IND", "emigrants by=subregion"]
        case .corridors:
            ["corridors year=2019 top=10", "corridors origin=NPL since=1990", "corridors origin=region by=destination"]
        case .matrix: ["matrix", "matrix sex=female"]
        case .pyramid: ["pyramid", "pyramid area=NPL of=migrants"]
        case .remittances: ["remittances by=subregion", "remittances area=PHL by=corridor top=10"]
        case .remittanceCost: ["remittance-cost", "remittance-cost by=subregion"]
        case .displacement: ["displacement", "displacement by=corridor top=10", "displacement years=1990-2019"]
        case .students: ["students", "students origin=CHN"]
        case .area: ["area NPL", "area region"]
        case .published: ["published", "published paragraph=4"]
        case .claims: ["claims"]
        case .paragraph: ["paragraph 7"]
        case .objectives: ["objectives", "objectives 10"]
        case .covid: ["covid", "covid category=health"]
        case .measures: ["measures", "measures area=NPL"]
        case .recommendations: ["recommendations"]
        case .recommendation: ["recommendation f"]
        case .sources: ["sources", "sources 9"]
        }
    }

    /// Whether a model keeps the answer, so that each run needs a new one.
    private static func remembers(_ kind: ViewKind) -> Bool { kind == .published || kind == .claims }

    /// A model whose tables are decoded and whose verdicts aren't given.
    private static func undecided() throws -> Model {
        let model = Model(source: EmbeddedTable.table)
        try model.checkAll()
        return model
    }
}
