import MigrationData

/// What of a view goes round: all, women, men; who came and who left; persons and shares.
package enum ViewTurn: Hashable, Sendable {
    case sex, side, share
}

extension View {
    /// The view turned by one; refused, with the reason, where it has no such side.
    package func turned(_ turn: ViewTurn, model: Model) throws(ViewError) -> View {
        let turned: View
        switch turn {
        case .sex: turned = try withNextSex()
        case .side: turned = try withOtherSide(model)
        case .share: turned = try withNextShare()
        }
        // What no table has is refused when the line is read, with the reason.
        return try View(try model.reading { (model) throws(TableError) in try turned.line(model: model) }, model: model)
    }

    private func withNextSex() throws(ViewError) -> View {
        guard let sex else { throw .conflict("this figure has no numbers by sex") }
        let next: Sex = sex == .both ? .female : sex == .female ? .male : .both
        switch self {
        case .stock(let query) where query.by == .sex: throw .conflict("women and men are both shown")
        case .displacement(let query) where query.kind != .refugees || query.side != .asylum || query.by == .corridor:
            throw .conflict("no numbers by sex are known here")
        default: return with(next)
        }
    }

    private func withOtherSide(_ model: Model) throws(ViewError) -> View {
        switch self {
        case .stock(var query):
            query.side = query.side.other
            return .stock(query)
        case .remittances(var query):
            if query.by != .corridor {
                let direction: RemittanceDirection = query.direction == .inflow ? .outflow : .inflow
                query.edition = try model.reading { (model) throws(TableError) in
                    try model.usualRemittanceEdition(direction)
                }
            }
            query.direction = query.direction == .inflow ? .outflow : .inflow
            return .remittances(query)
        case .displacement(var query):
            query.side = query.side == .asylum ? .origin : .asylum
            return .displacement(query)
        case .corridors(var query):
            query.question = try query.question.turned()
            return .corridors(query)
        case .students(var query):
            let question = query.question
            (query.question.origin, query.question.destination) = (question.destination, question.origin)
            query.question.by = question.by.turned
            if query.question == question { throw Self.noSide }
            return .students(query)
        default: throw Self.noSide
        }
    }

    fileprivate static let noSide = ViewError.conflict("this figure has no in and out")

    private func withNextShare() throws(ViewError) -> View {
        guard case .matrix(var query) = self, query.figure == nil || query.figure == .matrix else {
            throw .conflict("only a matrix shows shares in the place of persons")
        }
        let all = MatrixShare.allCases
        query.share = all[((all.firstIndex(of: query.share) ?? 0) + 1) % all.count]
        return .matrix(query)
    }
}

extension CorridorQuestion {
    /// From the other end; refused where that is the same.
    fileprivate func turned() throws(ViewError) -> CorridorQuestion {
        var turned = self
        (turned.origin, turned.destination, turned.by) = (destination, origin, by.turned)
        if turned == self { throw View.noSide }
        return turned
    }
}

extension CorridorSide {
    fileprivate var turned: CorridorSide {
        switch self {
        case .corridor: .corridor
        case .origin: .destination
        case .destination: .origin
        }
    }
}
