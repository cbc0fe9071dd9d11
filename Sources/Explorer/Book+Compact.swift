import Figures
import MigrationData
import ReportData
import Screen
import Views

extension Book {
    var chosenObjective: Objective? {
        get throws(TableError) {
            guard case .objective(let number)? = state.current.item else { return nil }
            return try model.report.objectives().first { $0.number == number }
        }
    }

    // MARK: The list

    func compactRows() throws(TableError) -> [ListRow] {
        let objectives = try matchingObjectives()
        let principles = try matchingPrinciples()
        if objectives.isEmpty, principles.isEmpty { return Self.nothingFound }
        var rows: [ListRow] = []
        for cluster in ObjectiveQuery.clusters {
            let members = objectives.filter { $0.cluster == cluster }
            guard let first = members.first else { continue }
            rows.append(
                ListRow(
                    .cluster(cluster), label: "\(cluster) \(first.clusterTitle)",
                    numbers: cluster == "A" && state.size.width >= Arrangement.wide ? ["¶"] : [],
                    role: .heading))
            rows += try members.map { (objective) throws(TableError) in try row(objective) }
        }
        if principles.isEmpty { return rows }
        var head = ListRow(.cluster(Self.principles), label: "Guiding principles", numbers: ["1, 70"], role: .heading)
        let isUnfolded = state.current.unfolded.contains(.cluster(Self.principles)) || !state.current.filter.isEmpty
        head.isUnfolded = isUnfolded
        rows.append(head)
        if isUnfolded { rows += principles.map { .marked(.principle($0.id), $0.letter, label: $0.title, indent: 2) } }
        return rows
    }

    static let principles = "principles"

    private func row(_ objective: Objective) throws(TableError) -> ListRow {
        let section = try model.report.outline().first { $0.key == "III." + objective.cluster }
        let numbers = objective.paragraphs.compactMap(Int.init).filter { section?.paragraphs.contains($0) ?? true }
        let whole = Self.compressed(numbers)
        let short = numbers.first.map { whole.count > 9 && !state.isPlain ? "\($0) …" : whole } ?? NumberText.unknown
        var row = ListRow(.objective(objective.number), label: objective.shortTitle, numbers: [short])
        row.mark = String(objective.number)
        row.indent = objective.number < 10 ? 2 : 1
        return row
    }

    private func matchingObjectives() throws(TableError) -> [Objective] {
        try model.report.objectives().filter { objective in
            matches([objective.title, objective.shortTitle, objective.summary, String(objective.number)])
        }
    }

    private func matchingPrinciples() throws(TableError) -> [GuidingPrinciple] {
        try model.report.guidingPrinciples().filter { matches([$0.title, $0.summary]) }
    }

    private func matches(_ words: [String]) -> Bool {
        words.contains(where: FilterWord(state.current.filter).isIn)
    }

    // MARK: Links

    func compactGroups() throws(TableError) -> [LinkGroup] {
        switch state.current.item {
        case .objective?: try chosenObjective.map { (objective) throws(TableError) in try groups(of: objective) } ?? []
        case .principle(let id)?: try groups(ofPrinciple: id)
        case .cluster(Self.principles)?:
            [LinkGroup(title: "Principles", links: try model.report.guidingPrinciples().map { .principle($0.id) })]
        case .cluster(let cluster)?: try groups(ofCluster: cluster)
        default: []
        }
    }

    private func groups(of objective: Objective) throws(TableError) -> [LinkGroup] {
        let number = String(objective.number)
        let all = try model.report.measures()
        let measures = all.indices.filter { all[$0].objectives.contains(number) }
        func group(_ title: String, _ polarity: Measure.Polarity) -> LinkGroup {
            LinkGroup(
                title: title, links: measures.filter { all[$0].polarity == polarity }.map { .measure(all[$0].id) })
        }
        let impacts = try model.report.covidImpacts()
        let asks = try model.report.recommendationAsks()
        return [
            group("Progress", .progress), group("Gaps", .gap), group("Context", .context),
            LinkGroup(title: "Printed numbers", links: try figures(bearingOn: objective)),
            LinkGroup(
                title: "The pandemic",
                links: impacts.indices.filter { impacts[$0].objectives.contains(number) }
                    .map { .impact(impacts[$0].id) }),
            LinkGroup(
                title: "Asked for again",
                links: asks.indices.filter { asks[$0].objectives.contains(number) }.map { .ask(asks[$0].id) }),
            LinkGroup(title: "Paragraphs", links: objective.paragraphs.compactMap(Int.init).map { .paragraph($0) }),
        ]
    }

    private func figures(bearingOn objective: Objective) throws(TableError) -> [Link] {
        let paragraphs = WantedWords(objective.paragraphs)
        let all = try model.report.publishedFigures()
        return sortedByVerdict(all.indices.filter { paragraphs.contains(all[$0].paragraph) }, of: all)
    }

    private func groups(ofPrinciple id: String) throws(TableError) -> [LinkGroup] {
        guard let principle = try model.report.guidingPrinciples().first(where: { $0.id == id }) else { return [] }
        return [
            LinkGroup(title: "Taken up in", links: [.letter(principle.letter)]),
            LinkGroup(title: "Paragraphs", links: principle.paragraphs.compactMap(Int.init).map { .paragraph($0) }),
        ]
    }

    private func groups(ofCluster cluster: String) throws(TableError) -> [LinkGroup] {
        let members = try model.report.objectives().filter { $0.cluster == cluster }
        let section = try model.report.outline().first { $0.key == "III." + cluster }
        return [
            LinkGroup(title: "Objectives", links: members.map { .objective($0.number) }),
            LinkGroup(title: "Paragraphs", links: section?.paragraphs.map { .paragraph($0) } ?? []),
        ]
    }

    // MARK: The page

    func compactPage() throws(TableError) -> Page {
        var page = Page()
        let objectives = try model.report.objectives()
        page.scope =
            "\(objectives.count) objectives · \(ObjectiveQuery.clusters.count) clusters · \(Model.reportNumber)"
        if state.form == .table {
            page.blocks = [
                Page.Block(
                    .figure(.table(objectiveTable(objectives))), choice: .item(objectives.map { .objective($0.number) })
                )
            ]
        } else {
            let card = try compactCard()
            let least = min(card.count, max(3, figureSize.height / 3))
            page.blocks = [Page.Block(.text(card), minimum: least)]
            if !(try linkGroups().isEmpty) { page.blocks.append(try linkBlock(below: least)) }
        }
        page.detail = try compactDetail()
        page.matches = state.current.filter.isEmpty ? nil : try matchingObjectives().count + matchingPrinciples().count
        return page
    }

    private func compactCard() throws(TableError) -> [StyledText] {
        if let objective = try chosenObjective {
            let places = objective.paragraphs.compactMap(Int.init)
            return titled(
                "Objective \(objective.number)  \(objective.title)",
                place: places.isEmpty ? "no paragraph" : "¶" + Self.compressed(try inChapter(places))
            )
                + paragraph(objective.summary)
        }
        if case .principle(let id)? = state.current.item,
            let principle = try model.report.guidingPrinciples().first(where: { $0.id == id })
        {
            return titled(principle.title, place: "¶1, 70 \(principle.letter)") + paragraph(principle.summary)
        }
        if case .cluster(let cluster)? = state.current.item, cluster != Self.principles {
            let first = try model.report.objectives().first { $0.cluster == cluster }
            return titled("Cluster \(cluster)  \(first?.clusterTitle ?? "")", place: "III \(cluster)")
        }
        return titled("Guiding principles of the Global Compact", place: "¶1, 70")
    }

    /// Those paragraphs that stand in the chapter on the Compact's objectives.
    private func inChapter(_ paragraphs: [Int]) throws(TableError) -> [Int] {
        let chapter = try model.report.outline().first { $0.key == "III" }
        return paragraphs.filter { chapter?.paragraphs.contains($0) ?? true }
    }

    private func compactDetail() throws(TableError) -> [[StyledText]] {
        if let detail = try linkDetail() { return detail }
        let enter = StyledText("Enter goes to its measures and numbers, e shows the evidence.", .dim)
        guard let objective = try chosenObjective else {
            return [[StyledText("The Global Compact in the report’s four clusters.")], [enter]]
        }
        let (all, number) = (try model.report.measures(), String(objective.number))
        let measures = all.indices.filter { all[$0].objectives.contains(number) }
        let counts = Measure.Polarity.allCases.map { polarity in measures.count { all[$0].polarity == polarity } }
        let words = [("sign", " of progress, "), ("gap", " and "), ("note", " of context in the report.")]
        var first = StyledText("")
        for (count, word) in zip(counts, words) {
            first =
                first + StyledText("\(count)", .strong) + StyledText(" " + word.0 + (count == 1 ? "" : "s") + word.1)
        }
        return [[first], [enter]]
    }

    private func objectiveTable(_ objectives: [Objective]) -> DataTable {
        let chosen = objectives.firstIndex { .objective($0.number) == state.current.item }
        return DataTable(
            heading: Heading(title: "The \(objectives.count) objectives", note: "¶20–58"),
            columns: [
                DataTable.Column(head: "", isNumeric: true), DataTable.Column(head: "title", minimumWidth: 30),
                DataTable.Column(head: "cluster"), DataTable.Column(head: "¶", minimumWidth: 10),
            ],
            rows: objectives.map {
                [String($0.number), $0.title, $0.cluster, Self.compressed($0.paragraphs.compactMap(Int.init))]
            }, firstVisible: chosen.map { max(0, $0 - 6) } ?? 0, keeps: [1])
    }
}
