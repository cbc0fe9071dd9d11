import MigrationData
import ReportData

extension RecommendationQuery {
    func sentences(_ model: Model) throws(TableError) -> [String] {
        let asks = try asks(model)
        guard let first = asks.first else { return ["Paragraph 70 of the report has no such letter."] }
        return letter == nil ? try overview(asks, model) : try one(asks, first, model)
    }

    private func overview(_ asks: [RecommendationAsk], _ model: Model) throws(TableError) -> [String] {
        let letters = RecommendationAsk.letters.filter { letter in asks.contains { $0.letter == letter } }
        var facts: [String?] = [
            "paragraph 70 of the report recommends \(asks.count) things under \(letters.count) letters, (a) to (\(letters.last ?? ""))"
        ]
        if let most = Wording.frequent(asks.map(\.letter)) {
            let names = most.names.map { letter in
                "(\(letter)), " + Wording.quoted(asks.first { $0.letter == letter }?.principle ?? "")
            }
            facts.append(
                "the most stand under \(Wording.list(names)): \(most.count)" + (names.count > 1 ? " each" : ""))
        }
        let forces = RecommendationAsk.Force.allCases.map { force in asks.count { $0.force == force } }
        facts.append(
            "\(forces[0]) of them say that something must be done, \(forces[1]) that it should, and \(forces[2]) use other words"
        )
        if let most = Wording.frequent(asks.map(\.addressee)) {
            facts.append("\(most.count) are addressed to \(Wording.list(most.names))")
        }
        var silent = 0
        for ask in asks where try RecommendationEvidence(ask, in: model).isEmpty { silent += 1 }
        if silent > 0 { facts.append("for \(silent) of them the report gives no evidence") }
        return facts.compactMap { $0.map(Wording.sentence) }
    }

    private func one(
        _ asks: [RecommendationAsk], _ first: RecommendationAsk, _ model: Model
    ) throws(TableError) -> [String] {
        let most = 5
        var facts = [
            "recommendation (\(first.letter)), on \(Wording.quoted(first.principle)), asks for "
                + (asks.count == 1 ? "1 thing" : "\(asks.count) things")
        ]
        let shown = asks.count <= most ? asks : Array(asks.prefix(most - 1))
        facts += shown.map { "ask \($0.number), to \($0.addressee), is \(Wording.quoted($0.statement))" }
        if shown.count < asks.count { facts.append("\(asks.count - shown.count) more follow") }
        var paragraphs: Set<Int> = []
        var figures: Set<String> = []
        for ask in asks {
            let evidence = try RecommendationEvidence(ask, in: model)
            paragraphs.formUnion(evidence.paragraphs.compactMap { Int($0) })
            figures.formUnion(evidence.figures.map(\.id))
        }
        let rests = paragraphs.isEmpty ? "no other paragraph" : Wording.counted(paragraphs.count, "paragraph")
        facts.append("it rests on \(rests) of the report and on \(Wording.counted(figures.count, "printed number"))")
        return facts.map(Wording.sentence)
    }
}
