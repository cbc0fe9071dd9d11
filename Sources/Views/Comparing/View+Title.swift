import MigrationData

extension View {
    /// The title without the area behind a key, which the sides of a comparison name.
    func titleWithoutArea(_ key: String, _ model: Model) throws(TableError) -> String {
        switch self {
        case .stock(var query):
            query.area = .region
            return try query.caption(model).title
        case .pyramid(var query):
            query.area = .region
            return try query.caption(model).title
        case .remittances(var query):
            query.area = .region
            return try query.caption(model).title
        case .displacement(let query):
            let side = query.side == .origin ? "by origin" : query.kind == .refugees ? "by asylum" : ""
            return side.isEmpty ? query.who : query.who + " " + side
        case .corridors(var query):
            if key == "origin" { query.question.origin = .world } else { query.question.destination = .world }
            let title = try query.caption(model).title
            // What is ranked lies in the other end's area.
            return query.question.by == .corridor
                ? title : title.replacing(key == "origin" ? " to " : " from ", with: " in ")
        case .students(var query):
            if key == "origin" { query.question.origin = .world } else { query.question.destination = .world }
            return try query.caption(model).title
        case .area: return "Profile"
        default: return try caption(model: model).title
        }
    }
}
