import Figures
import MigrationData
import Screen

extension Profile {
    func moneyRow(_ notes: ProfileNotes, _ name: String) -> ProfileRow {
        let last = [here, away].map { side in side.money.last ?? nil }
        let isBillions = last.compactMap { $0?.billions }.contains { $0 >= 1 }
        func cell(_ position: Int, _ side: Side, _ word: String) -> ProfileRow.Cell {
            let amount = isBillions ? last[position]?.billions : last[position]?.millions
            return ProfileRow.Cell(
                number: NumberText.scaled(amount, decimals: isBillions && (amount ?? 0) < 10 ? 2 : 1), words: [word])
        }
        let year = moneyYears.last ?? 0
        let isMoreIn = (last[1]?.thousands ?? 0) >= (last[0]?.thousands ?? 0)
        func millions(_ money: Money?) -> String { "$" + NumberText.fixed(money?.millions) + " million" }
        return ProfileRow(
            label: "Money", unit: "$ \(isBillions ? "billion" : "million"), \(year)",
            content: .numbers(here: cell(0, here, "sent"), away: cell(1, away, "received")),
            target: .view(.remittances(money(isMoreIn ? .emigrants : .immigrants)), title: "Remittances"),
            sentences: [
                "\(millions(last[0])) sent from \(name) and \(millions(last[1])) received there in \(year)."
            ]
        )
        .noting("remittance-outflow", "remittance-inflow", year: year, from: notes)
    }

    func costRow(_ notes: ProfileNotes) -> ProfileRow {
        let cost = NumberText.fixed(self.cost?.value)
        let view = RemittanceCostQuery(area: query.area, quarter: costQuarter)
        return ProfileRow(
            label: "Cost to send", unit: "%, \(costQuarter.year)",
            content: .numbers(
                here: nil, away: ProfileRow.Cell(number: cost, words: self.cost == nil ? [] : ["of $200"])),
            target: .view(.remittanceCost(view), title: "Cost of sending money"),
            sentences: [
                self.cost == nil
                    ? "No corridor into it was surveyed in \(costQuarter.text)."
                    : "Half of the corridors into it cost \(cost) % of 200 US dollars or more in \(costQuarter.text)."
            ]
        )
        .noting("remittance-cost", year: costQuarter.year, from: notes)
    }

    func displacedRow(_ part: ProfileDisplaced, _ notes: ProfileNotes) -> ProfileRow {
        let word = part.kind.rawValue
        let (label, what) =
            switch part.kind {
            case .refugees: ("Refugees", "refugees")
            case .asylumSeekers: ("Asylum seekers", "asylum seekers")
            case .stateless: ("Stateless", "stateless people")
            case .internallyDisplaced: ("Displaced inside", "people displaced by conflict")
            }
        let hosted = ProfileRow.Cell(number: NumberText.exact(part.hostedPersons))
        let fled = part.fled.map { _ in ProfileRow.Cell(number: NumberText.exact(part.fledPersons)) }
        let isMoreFled = (part.fledPersons ?? 0) > (part.hostedPersons ?? 0)
        let from = part.fled == nil ? "" : ", \(NumberText.exact(part.fledPersons)) from here elsewhere"
        return ProfileRow(
            label: label, unit: String(DisplacementPairs.year), content: .numbers(here: hosted, away: fled),
            target: .view(.displacement(isMoreFled ? part.fled ?? part.hosted : part.hosted), title: label),
            sentences: [
                "\(NumberText.exact(part.hostedPersons)) \(what) live here at the end of \(DisplacementPairs.year)\(from)."
            ]
        )
        .noting(word, word + "-from", year: DisplacementPairs.year, from: notes)
    }

    func studentsRow(_ notes: ProfileNotes) -> ProfileRow {
        let last = [here, away].map { side in side.students.last ?? nil }
        let year = studentYears.last ?? 0
        let isMoreAway = (last[1] ?? 0) > (last[0] ?? 0)
        var view = query.students(isMoreAway ? .emigrants : .immigrants, year)
        view.question.by = isMoreAway ? .destination : .origin
        func text(_ side: Side) -> String { NumberText.exact(side.students.first ?? nil) }
        return ProfileRow(
            label: "Students", unit: String(year),
            content: .numbers(
                here: ProfileRow.Cell(number: NumberText.exact(last[0])),
                away: ProfileRow.Cell(number: NumberText.exact(last[1]))),
            target: .view(.students(view), title: "Students"),
            sentences: [
                "\(NumberText.exact(last[0])) students from abroad in \(year), \(NumberText.exact(last[1])) of its own abroad.",
                "In \(studentYears.first ?? year): \(text(here)) and \(text(away)).",
            ]
        )
        .noting("foreign-students", "students-abroad", year: year, from: notes)
    }
}
