import MigrationData
import Screen
import Views

extension Book {
    /// Which corridors to look at: those of the place that the pane is about, and those of the largest areas.
    func corridorRows() throws(TableError) -> [ListRow] {
        let naming = Naming(areas: try model.data.areas())
        var rows = try lensRows(naming)
        if case .lens(let lens)? = state.current.item, !rows.contains(where: { $0.item == .lens(lens) }) {
            let isListed = try largestRows(.emigrants, naming) + largestRows(.immigrants, naming)
            if !isListed.contains(where: { $0.item == .lens(lens) }) {
                rows.append(try askedRow(lens, naming))
                memo.ofPane.rowsHangOnChoice = true
            }
        }
        rows += [.air, .heading("Largest origins")] + (try largestRows(.emigrants, naming))
        rows += [.air, .heading("Largest destinations")] + (try largestRows(.immigrants, naming))
        return rows
    }

    private func lensRows(_ naming: Naming) throws(TableError) -> [ListRow] {
        let scope = state.current.scope
        if scope == .region {
            return try [
                .heading("Between", numbers: [listedUnit()]), .air,
                lensRow(.withinRegion, "within the region", short: "within it"),
                lensRow(.intoRegion, "into it from outside", short: "from outside"),
                lensRow(.outOfRegion, "out of it", short: "to outside"),
            ]
        }
        let name = SeriesPalette.shortName(scope, areas: naming.areas)
        var rows: [ListRow] = [.heading(name, numbers: [listedUnit()]), .air]
        rows.append(try lensRow(CorridorLens(origin: .world, destination: scope), "into it"))
        rows.append(try lensRow(CorridorLens(origin: scope, destination: .world), "out of it"))
        if case .group = scope {
            rows.append(try lensRow(CorridorLens(origin: scope, destination: scope), "within it"))
        }
        rows.append(try lensRow(.withinRegion, "within the whole region", short: "whole region"))
        return rows
    }

    /// A choice that was asked for by a view and is none of the usual ones.
    private func askedRow(_ lens: CorridorLens, _ naming: Naming) throws(TableError) -> ListRow {
        let names = [lens.origin, lens.destination].map { SeriesPalette.shortName($0, areas: naming.areas) }
        let codes = [lens.origin, lens.destination].map { naming.areas.code(of: $0) }
        return try lensRow(lens, names.joined(separator: " › "), short: codes.joined(separator: " › "))
    }

    private func lensRow(_ lens: CorridorLens, _ label: String, short: String? = nil) throws(TableError) -> ListRow {
        let areas = try model.data.areas()
        let persons = try model.data.migrantStock().persons(
            from: areas.origins(of: lens.origin), to: areas.members(of: lens.destination), year: state.stockYear,
            sex: state.sex)
        return ListRow(.lens(lens), label: label, short: short, numbers: [listed(persons)])
    }

    private func largestRows(_ side: StockSide, _ naming: Naming) throws(TableError) -> [ListRow] {
        let totals = try model.data.migrantStock().totals(side: side, year: state.stockYear, sex: state.sex)
        let largest = naming.areas.region.members.sorted { (totals[Int($0.value)] ?? 0) > (totals[Int($1.value)] ?? 0) }
        // The place that the pane is about stands above already; twice in a list the cursor could not pass it.
        return largest.prefix(7).filter { .area($0) != state.current.scope }.map { index in
            let selection = AreaSelection.area(index)
            let lens =
                side == .emigrants
                ? CorridorLens(origin: selection, destination: .world)
                : CorridorLens(origin: .world, destination: selection)
            return naming.row(
                .lens(lens), selection, numbers: [listed(totals[Int(index.value)])])
        }
    }
}
