import MigrationData
import ReportData

/// The question behind `objectives`: the Global Compact's objectives, and what the report tells of each.
package struct ObjectiveQuery: Hashable, Sendable {
    /// `A` to `D`; nil for all clusters.
    package var cluster: String?
    /// 1 to 23; nil for all.
    package var number: Int?

    package static let clusters = ["A", "B", "C", "D"]
    package static let count = 23

    package init(cluster: String? = nil, number: Int? = nil) {
        self.cluster = cluster
        self.number = number
    }

    init(_ parameters: Parameters) throws(ViewError) {
        if let text = parameters.text("cluster") {
            guard Self.clusters.contains(text.uppercased()) else {
                throw parameters.notOneOf(Self.clusters, text, "cluster")
            }
            cluster = text.uppercased()
        }
        guard let text = parameters.text("number") else { return }
        guard let number = Parameters.number(text), (1...Self.count).contains(number) else {
            throw .unknownValue(text, key: "number", right: "an objective from 1 to \(Self.count)")
        }
        if cluster != nil {
            throw .conflict("cluster= and an objective’s number exclude one another; keep one of them")
        }
        self.number = number
    }

    var line: String { LineWords.join(["objectives", number.map(String.init), cluster.map { "cluster=\($0)" }]) }

    package func objectives(_ model: Model) throws(TableError) -> [Objective] {
        try model.report.objectives().filter { objective in
            (cluster == nil || objective.cluster == cluster) && (number == nil || objective.number == number)
        }
    }

    func table(_ model: Model) throws(TableError) -> ViewTable {
        let measures = try model.report.measures()
        let rows = try objectives(model).map { objective in
            let number = String(objective.number)
            return [
                Value.whole(objective.number), .text(objective.cluster), .text(objective.title),
                .list(objective.paragraphs), .list(measures.filter { $0.objectives.contains(number) }.map(\.id)),
            ]
        }
        return ViewTable(columns: ["number", "cluster", "title", "paragraphs", "measures"], rows: rows)
    }
}
