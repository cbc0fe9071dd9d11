import MigrationData

extension View {
    /// The forms that its data may take.
    private var forms: [FigureForm] {
        switch self {
        case .stock: StockQuery.figures
        case .corridors: CorridorQuery.figures
        case .matrix: MatrixQuery.figures
        case .displacement: DisplacementQuery.figures
        case .pyramid: [.pyramid, .table]
        case .remittances: [.lines, .bars, .table]
        case .students, .remittanceCost: [.bars, .table]
        case .comparison: [.pair, .difference, .table]
        default: []
        }
    }

    /// The form that its line asks for.
    private var lineForm: FigureForm? {
        switch self {
        case .stock(let query): query.figure
        case .corridors(let query): query.figure
        case .matrix(let query): query.figure
        case .displacement(let query): query.figure
        default: nil
        }
    }

    /// The same with another form in its line; nil where lines of its kind name none.
    private func withLineForm(_ form: FigureForm?) -> View? {
        switch self {
        case .stock(var query):
            query.figure = form
            return .stock(query)
        case .corridors(var query):
            query.figure = form
            return .corridors(query)
        case .matrix(var query):
            query.figure = form
            return .matrix(query)
        case .displacement(var query):
            query.figure = form
            return .displacement(query)
        default: return nil
        }
    }

    /// The view in the next form in which it looks different, and that form where its line can't name it; nil where it
    /// has one form only.
    package func inNextForm(
        after form: FigureForm?, model: Model, width: Int
    ) throws(TableError) -> (view: View, form: FigureForm?)? {
        let plain = withLineForm(nil) ?? self
        func drawing(_ form: FigureForm?) throws(TableError) -> Drawing {
            try plain.drawing(model: model, request: FigureRequest(form: form, width: width))
        }
        let now = try drawing(form ?? lineForm)
        let usual = try drawing(nil)
        let forms = forms
        var place = (form ?? lineForm).flatMap(forms.firstIndex)
        if place == nil {
            for (position, form) in forms.enumerated() {
                if try drawing(form) != usual { continue }
                place = position
                break
            }
        }
        for step in 1...max(1, forms.count) where !forms.isEmpty {
            let next = forms[((place ?? -1) + step) % forms.count]
            let drawn = try drawing(next)
            guard drawn != now, !drawn.isWithoutRows else { continue }
            let kept = drawn == usual ? nil : next
            if let view = plain.withLineForm(kept) { return (view, nil) }
            return (plain, kept)
        }
        return nil
    }
}
