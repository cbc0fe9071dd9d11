import Figures
import MigrationData

extension ComparisonQuery {
    private var pyramids: (first: PyramidQuery, second: PyramidQuery)? {
        guard case .pyramid(let first) = first, case .pyramid(let second) = second else { return nil }
        return (first, second)
    }

    /// The shares of the age groups in per cent, youngest first: of migrants, unless only the population is asked for.
    func ageRows(_ model: Model) throws(TableError) -> ComparedRows {
        guard let (first, second) = pyramids else { return ComparedRows(rows: [], unit: .percent, year: nil) }
        let sides = try [first, second].map { (query) throws(TableError) in try query.shares(model) }
        let rows = first.parts.enumerated().map { position, part in
            let label = part.label.replacing("-", with: "–")
            return ComparedRow(
                label: label, shortLabel: label, selection: nil, year: nil, first: sides[0][position],
                second: sides[1][position])
        }
        return ComparedRows(rows: rows, unit: .percent, year: self.first.onlyYear)
    }

    /// Both pyramids on one scale; of one sex alone its age groups as pairs of bars.
    func pyramidFigure(_ model: Model, _ request: FigureRequest, _ heading: Heading, narrow pairs: PairedBars)
        throws(TableError) -> Figure
    {
        guard let (first, second) = pyramids, first.sex == .both, second.sex == .both else { return .paired(pairs) }
        let figures = try [first, second].map { (query) throws(TableError) in
            try Drawing.figure(query.figure(model, request))
        }
        guard case .figure(.pyramid(var left)) = figures[0], case .figure(.pyramid(var right)) = figures[1] else {
            return .paired(pairs)
        }
        let names = try sideNames(model)
        left.heading = Heading(title: names.first, unit: left.heading.unit, shortTitle: names.shortFirst)
        right.heading = Heading(title: names.second, unit: right.heading.unit, shortTitle: names.shortSecond)
        return .pyramids(PairedPyramids(heading: heading, left: left, right: right, narrow: pairs))
    }
}

extension PyramidQuery {
    /// The share of each part of the ages, of the sexes asked for, in per cent of both sexes and all ages.
    fileprivate func shares(_ model: Model) throws(TableError) -> [Double?] {
        let ages = try ages(of == .population ? .population : .migrants, model)
        let columns = [sex == .male ? nil : ages.women, sex == .female ? nil : ages.men].compactMap { $0 }
        return parts.map { part in
            let known = columns.compactMap { part.persons($0) }
            return known.isEmpty ? nil : ages.share(known.reduce(0, +)).map { $0 * 100 }
        }
    }
}
