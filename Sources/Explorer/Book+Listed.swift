import MigrationData
import Views

/// Numbers of a list: short where they stand in a column, in full where they are read.
extension Book {
    func listed(_ persons: Int?, in unit: CountUnit = .millions, decimals: Int = 1) -> String {
        state.isPlain ? NumberText.exact(persons) : unit.text(persons, decimals: decimals)
    }

    func listed(_ money: Money?) -> String {
        guard state.isPlain else { return NumberText.scaled(money?.billions) }
        return NumberText.exact(money.map { Int($0.millions.rounded()) })
    }

    /// The head of a column of persons.
    func listedUnit(_ unit: CountUnit = .millions) -> String { state.isPlain ? CountUnit.persons.name : unit.name }

    /// The head of a column of money.
    var listedMoney: String { state.isPlain ? "million US dollars" : "$ billion" }
}
