import MigrationData
import ReportData
import Screen
import Views

extension Book {
    /// What can be taken along of what is open; nil where nothing has an address.
    func taking() throws(TableError) -> Taking? {
        guard let view = try view() else { return nil }
        let isFigure = if case .figure? = state.overlay { true } else { false }
        return Taking(citation: try Citation(view, model: model), value: try takenValue(view), isFigure: isFigure)
    }

    private func takenValue(_ view: View) throws(TableError) -> Taking.Value? {
        switch state.overlay {
        // What lies over the pane says it all in one number, or in many.
        case .figure?: return try view.table(model: model).rows.count == 1 ? value(of: view) : nil
        case .evidence(let position)?:
            let items = try evidence()
            return items.indices.contains(position) ? try value(of: items[position]) : nil
        default: break
        }
        switch state.pane {
        case .compact, .covid, .recommendations, .report: return try valueOfLink()
        case .profile: if let value = try valueOfLink() { return value }
        case .ages: if let view = agesUnderCursor { return try value(of: view) }
        case .displacement: if let value = try displacedUnderCursor() { return value }
        case .overview, .subregions, .corridors, .remittances: break
        }
        guard let number = try currentView() else { return nil }
        return try value(of: number, isOfPane: true)
    }

    // MARK: Statistics

    /// The one number of a view; nil where it isn't known, or has several years.
    private func value(of view: View, isOfPane: Bool = false) throws(TableError) -> Taking.Value? {
        guard let number = try ViewNumber(view, model: model), number.number != NumberText.unknown else { return nil }
        var citation = try Citation(view, model: model)
        if citation.reference.isEmpty, isOfPane, case .printed(let check)? = try evidenceOfView().first {
            citation.reference = Self.places([check.figure.paragraph])
        }
        return Taking.Value(words: [number.text, number.name], citation: citation)
    }

    /// The age group that the cursor stands on.
    private var agesUnderCursor: View? {
        guard let row = chosenRow, AgeTable.standardAges.indices.contains(row) else { return nil }
        let isOpen = row == AgeTable.standardAges.count - 1
        guard let range = AgeRange(first: row * 5, last: isOpen ? nil : row * 5 + 4) else { return nil }
        return .pyramid(PyramidQuery(area: chosenArea, year: state.stockYear, of: .migrants, range: range))
    }

    /// The row of the second figure that the cursor stands on; no view has it alone.
    private func displacedUnderCursor() throws(TableError) -> Taking.Value? {
        guard let position = chosenRow, case let rows = try displacedRows(), rows.indices.contains(position),
            let view = try view()
        else { return nil }
        let (row, areas) = (rows[position], try model.data.areas())
        let count = chosenDisplaced.1
        let year = row.corridor == nil ? state.displacementYear : DisplacementPairs.year
        let ends = row.corridor.map { [.area($0.origin), .area($0.asylum)] } ?? [row.area]
        let place = ends.map { areas.name(of: $0) }.joined(separator: " to ")
        return Taking.Value(
            words: [
                NumberText.exact(row.persons) + " " + count.noun(row.persons),
                (ends.count == 2 ? "From " : "") + place + ", end of \(year)",
            ], citation: try Citation(view, model: model))
    }

    // MARK: The report

    private func valueOfLink() throws(TableError) -> Taking.Value? {
        switch try chosenLink {
        case .figure(let id)?: try model.verification.figure(id).map(value)
        case .claim(let id)?: try model.verification.claim(id).map(value)
        default: nil
        }
    }

    private func value(of item: EvidenceItem) throws(TableError) -> Taking.Value? {
        switch item {
        case .printed(let check): value(of: check)
        case .said(let check): value(of: check)
        case .computed(_, _, _, let line):
            try view(of: line).flatMap { (view) throws(TableError) in try value(of: view) }
        }
    }

    /// A printed number, and what the data say.
    private func value(of check: FigureCheck) -> Taking.Value {
        let figure = check.figure
        var about = [figure.quantity, areaName(figure.area), figure.year.replacing("-", with: "–")]
        about.removeAll { $0.isEmpty }
        var words = [check.countedWords, about.joined(separator: ", ")]
        if !check.computedWords.isEmpty { words.append(check.computedWords) }
        return Taking.Value(words: words, citation: citation(of: figure.paragraph, .published))
    }

    private func value(of check: ClaimCheck) -> Taking.Value {
        let evidence = check.evidence.isEmpty ? "" : "; " + check.evidenceLine
        return Taking.Value(
            words: [check.claim.statement + ".", check.verdict.rawValue + evidence],
            citation: citation(of: check.claim.paragraph, .claims))
    }

    private func citation(of paragraph: String, _ kind: ViewKind) -> Citation {
        let line = kind.rawValue + (Int(paragraph) == nil ? "" : " paragraph=" + paragraph)
        return Citation(source: Model.reportNumber, reference: Self.places([paragraph]), line: line)
    }
}
