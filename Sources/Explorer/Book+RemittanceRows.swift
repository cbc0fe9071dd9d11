import MigrationData
import Views

extension Book {
    /// Money received and money sent; the direction that is open with its subregions.
    func remittanceRows() throws(TableError) -> [ListRow] {
        let naming = Naming(areas: try model.data.areas())
        if !state.current.filter.isEmpty { return try filteredMoney(naming) }
        memo.ofPane.rowsHangOnChoice = true
        let (chosen, direction) = chosenMoney
        var rows = try moneyRows(.inflow, isFull: direction == .inflow, naming)
        rows += [.air]
        rows += try moneyRows(.outflow, isFull: direction == .outflow, naming)
        // What a filter or a view chose stays in sight though it is none of the largest.
        if !rows.contains(where: { $0.item == .money(chosen, direction) }) {
            rows += [.air, .heading("Chosen"), try moneyRow(chosen, direction, naming)]
        }
        return rows
    }

    /// The region, its subregions and the eight largest areas of one direction; or the region and the five largest.
    private func moneyRows(
        _ direction: RemittanceDirection, isFull: Bool, _ naming: Naming
    ) throws(TableError) -> [ListRow] {
        let place = PaneAnswers.MoneyBlock(direction: direction, isFull: isFull)
        if let known = memo.ofPane.moneyBlocks[place] { return known }
        let rows = try workedOutRows(direction, isFull: isFull, naming)
        memo.ofPane.moneyBlocks[place] = rows
        return rows
    }

    private func workedOutRows(
        _ direction: RemittanceDirection, isFull: Bool, _ naming: Naming
    ) throws(TableError) -> [ListRow] {
        let verb = direction == .inflow ? "Received" : "Sent"
        var rows: [ListRow] = [.heading("\(verb) \(state.moneyYear)", short: verb, numbers: [listedMoney]), .air]
        rows.append(try moneyRow(.region, direction, naming))
        if isFull {
            for subregion in try known(SeriesPalette.order.map(AreaSelection.subregion), direction, naming) {
                rows.append(try moneyRow(subregion, direction, naming))
            }
            rows.append(.air)
        }
        let areas = naming.areas.region.members.map(AreaSelection.area)
        for selection in try known(areas, direction, naming).prefix(isFull ? 8 : 5) {
            rows.append(try moneyRow(selection, direction, naming))
        }
        let coverage = try model.data.remittances().coverage(
            .region, direction: direction, edition: RemittanceQuery.defaultEdition(direction), year: state.moneyYear,
            areas: naming.areas)
        let count = "\(coverage) of \(naming.areas.region.count)"
        rows.append(.note(count + " areas report", short: count + " report"))
        return rows
    }

    /// Those of some selections whose money is known, in the pane's order.
    private func known(
        _ selections: [AreaSelection], _ direction: RemittanceDirection, _ naming: Naming
    ) throws(TableError) -> [AreaSelection] {
        var (found, amounts) = ([AreaSelection](), [Int]())
        for selection in selections {
            guard let money = try money(selection, direction, year: state.moneyYear) else { continue }
            found.append(selection)
            amounts.append(Int(money.thousands))
        }
        return ordered(found, naming, ranks: amounts)
    }

    private func moneyRow(
        _ selection: AreaSelection, _ direction: RemittanceDirection, _ naming: Naming
    ) throws(TableError) -> ListRow {
        let money = try money(selection, direction, year: state.moneyYear)
        return naming.row(.money(selection, direction), selection, numbers: [listed(money)])
    }

    private func filteredMoney(_ naming: Naming) throws(TableError) -> [ListRow] {
        var rows: [ListRow] = []
        for selection in Self.regional(naming.areas) where naming.matches(selection, state.current.filter) {
            rows.append(try moneyRow(selection, chosenMoney.direction, naming))
        }
        return rows.isEmpty ? Self.nothingFound : rows
    }
}
