import Figures
import MigrationData
import Screen
import Views

/// What the numbers did after the report, as lines: a block beside other figures, or a page of all of it.
struct AfterwardsText {
    let numbers: Afterwards
    let areas: AreaTable
    /// The cells that a line has.
    let width: Int
    let characters: CharacterSet

    private var title: StyledText {
        width >= 78
            ? StyledText([
                .init(" What the numbers did afterwards", .strong),
                .init("  the report, of January 2021, could not know", .byEdition),
            ])
            : StyledText([.init(" After the report", .strong), .init("  which could not know", .byEdition)])
    }

    // MARK: The block

    /// Money received by subregion at the left; at the right money sent, asylum seekers and the cost of sending.
    func block() throws(TableError) -> [StyledText] {
        let years = try numbers.comparedYears()
        let left = try moneyLines(.inflow, years: years, name: "received, $ bn", hasChange: true)
        let right = try sentLines(years) + asylumLines(years) + costLines()
        let column = 51
        let lines = (0..<max(left.count, right.count)).map { row in
            let first = row < left.count ? left[row] : StyledText("")
            let gap = PlainText.spaces(max(0, column - PlainText.width(first.plain)))
            return row < right.count ? first + StyledText(gap) + right[row] : first
        }
        return try [title] + lines + [sources()]
    }

    private func sentLines(_ years: [Int]) throws(TableError) -> [StyledText] {
        let sent = try numbers.money(.region, .outflow, years: years)
        return [
            row("sent, $ bn", years.map(String.init), nameWidth: 12, cells: 6, style: .dim),
            row("\(sent.areas) areas", sent.money.map(Self.billions), nameWidth: 12, cells: 6, numbers: .strong),
        ]
    }

    private func asylumLines(_ years: [Int]) throws(TableError) -> [StyledText] {
        let seekers = try numbers.asylumSeekers(.asylum, years: years)
        return [
            StyledText("asylum seekers here, thousand", .dim),
            row(
                "end of year", seekers.map { CountUnit.thousands.text($0, decimals: 0) }, nameWidth: 12, cells: 6,
                numbers: .strong),
        ]
    }

    private func costLines() throws(TableError) -> [StyledText] {
        let cost = try numbers.cost()
        return [
            StyledText("cost of sending, \(cost.corridors) corridors", .dim),
            row("", cost.quarters.map { String($0.text.dropFirst(2)) }, nameWidth: 6, cells: 6, style: .dim),
            row("%", cost.medians.map(Self.percent), nameWidth: 6, cells: 6, numbers: .strong),
        ]
    }

    // MARK: The page

    /// All of it, in as many rows as there are; the parts of the money sent go first, then the air.
    func page(rows: Int) throws(TableError) -> [StyledText] {
        let whole = try page(isAiry: true, hasParts: true)
        if whole.count <= rows { return whole }
        let shorter = try page(isAiry: true, hasParts: false)
        if shorter.count <= rows { return shorter }
        // The editions stand in the detail, too.
        let tight = try page(isAiry: false, hasParts: false)
        return tight.count <= rows ? tight : tight.dropLast()
    }

    private func page(isAiry: Bool, hasParts: Bool) throws(TableError) -> [StyledText] {
        let air = isAiry ? [StyledText("")] : []
        var lines = [title] + air
        lines += try moneyLines(.inflow, years: fitting(numbers.years(.inflow)), name: "Received, $ billion")
        lines += try breakLine() + air
        let sent = try fitting(numbers.years(.outflow))
        lines += try moneyLines(.outflow, years: sent, name: "Sent, $ billion", hasParts: hasParts)
        lines += try partialLine() + air
        let years = try fitting(numbers.asylumYears())
        lines.append(
            row(
                nameWidth >= 30 ? " Asylum seekers, thousands" : " Asylum, thousands", years.map(String.init),
                nameWidth: nameWidth, style: .dim))
        for (name, side) in [(" in the region", DisplacementSide.asylum), (" from the region", .origin)] {
            let seekers = try numbers.asylumSeekers(side, years: years)
            lines.append(row(name, seekers.map { CountUnit.thousands.text($0, decimals: 0) }, nameWidth: nameWidth))
        }
        let cost = try numbers.cost()
        let quarters = cost.quarters.map { width < 60 ? String($0.text.dropFirst(2)) : $0.text }
        lines += air + [row(" Cost of sending, %", quarters, nameWidth: nameWidth, style: .dim)]
        lines.append(row(" \(cost.corridors) corridors", cost.medians.map(Self.percent), nameWidth: nameWidth))
        return try lines + air + [sources()]
    }

    /// The cells of names on the page.
    private var nameWidth: Int { width >= 70 ? 30 : 20 }

    /// The last years of those for which there is room.
    private func fitting(_ years: [Int]) -> [Int] {
        Array(years.suffix(max(2, (width - nameWidth) / cells)))
    }

    /// What makes the last year's numbers hard to compare.
    private func breakLine() throws(TableError) -> [StyledText] {
        guard let year = try numbers.years(.inflow).last else { return [] }
        let breaks = try numbers.breaks(.inflow, year: year)
        if breaks.isEmpty { return [] }
        let names = breaks.map { area, before, after in
            let name = width >= 70 ? areas.name(of: area) : areas.code(of: area)
            return "\(name) \(Self.billions(before))" + (width >= 70 ? " to " : "→") + Self.billions(after)
        }
        return [
            StyledText([
                .init(" \(year) breaks", .inconsistent), .init(": " + names.joined(separator: ", "), .dim),
            ])
        ]
    }

    /// Years that few areas report, over those few alone.
    private func partialLine() throws(TableError) -> [StyledText] {
        guard let whole = try numbers.years(.outflow).last else { return [] }
        return try numbers.partialYears(.outflow).map { (year) throws(TableError) in
            let few = try numbers.money(.region, .outflow, years: [whole, year])
            let (before, after) = (Self.billions(few.money[0]), Self.billions(few.money[1]))
            return StyledText(
                " \(few.areas) areas: \(before) in \(whole), \(after) in \(year)", .dim)
        }
    }

    // MARK: Lines

    /// The cells of a number on the page and at the left of the block.
    private var cells: Int { width >= 70 ? 7 : 6 }

    /// The years, a line a subregion, and the sum of all areas that report in all of the years.
    private func moneyLines(
        _ direction: RemittanceDirection, years: [Int], name: String, hasChange: Bool = false, hasParts: Bool = true
    ) throws(TableError) -> [StyledText] {
        let names = hasChange ? 19 : nameWidth
        let heads = years.map(String.init) + (hasChange ? ["to \(years.last ?? 0)"] : [])
        var lines = [row(" " + name, heads, nameWidth: names, style: .dim)]
        func numbers(_ money: SteadyMoney) -> [String] {
            let change = NumberText.change(from: money.money.first??.billions, to: money.money.last??.billions)
            return money.money.map(Self.billions) + (hasChange ? [change] : [])
        }
        for part in hasParts ? SeriesPalette.order.map(AreaSelection.subregion) : [] {
            let money = try self.numbers.money(part, direction, years: years)
            let index = SeriesPalette.index(of: part, areas: areas) ?? 0
            let swatch = String(Pattern.scalar(index, in: characters))
            let text = row(SeriesPalette.shortName(part, areas: areas), numbers(money), nameWidth: names - 3)
            lines.append(StyledText([.init(" "), .init(swatch, .fill(index)), .init(" ")]) + text)
        }
        let all = try self.numbers.money(.region, direction, years: years)
        lines.append(
            row(
                " \(all.areas) areas report" + (names >= 30 ? " in all years" : ""), numbers(all), nameWidth: names,
                numbers: .strong))
        return lines
    }

    /// A name and numbers right-aligned in columns.
    private func row(
        _ name: String, _ numbers: [String], nameWidth: Int, cells: Int? = nil, style: Style = .plain,
        numbers numberStyle: Style? = nil
    ) -> StyledText {
        func padded(_ text: String, left: Bool) -> String {
            let room = left ? cells ?? self.cells : nameWidth
            let gap = PlainText.spaces(max(left ? 1 : 0, room - PlainText.width(text)))
            return left ? gap + text : text + gap
        }
        return StyledText([
            .init(padded(name, left: false), style),
            .init(numbers.map { padded($0, left: true) }.joined(), numberStyle ?? style),
        ])
    }

    private static func billions(_ money: Money?) -> String { NumberText.scaled(money?.billions) }

    private static func percent(_ percent: Percent?) -> String { NumberText.fixed(percent?.value) }

    /// The editions; they are none of the report's.
    private func sources() throws(TableError) -> StyledText {
        let editions = try numbers.editions().map { "\($0.publisher) \($0.published)" }.joined(separator: ", ")
        let whole = " Editions \(editions), not the report’s."
        return StyledText(PlainText.width(whole) <= width ? whole : " " + editions, .dim)
    }
}
