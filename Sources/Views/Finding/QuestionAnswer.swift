/// What a view answers to a question.
struct QuestionAnswer: Hashable {
    /// What the number is of, with its year.
    let title: String
    /// The number with its unit, and of what it is a part; nil where the view answers by text.
    var text: String?
    var number: Double?
    var unit = ""

    static let unknownText = "not known"

    /// That a number isn't known.
    static func unknown(_ title: String) -> QuestionAnswer { QuestionAnswer(title: title, text: unknownText) }

    /// Persons, or what else is counted by whole numbers.
    static func count(_ title: String, _ number: Int?, _ name: String, unit: String = "persons") -> QuestionAnswer {
        guard let number else { return unknown(title) }
        return QuestionAnswer(
            title: title, text: NumberText.exact(number) + " " + name, number: Double(number), unit: unit)
    }
}

/// A number that a view gives, with the words for it.
struct QuestionAmount: Hashable {
    enum Unit: Hashable {
        case persons, students, dollars
    }

    /// Persons, students or millions of dollars; nil where it isn't known.
    let value: Double?
    let unit: Unit

    init(_ value: Double?, _ unit: Unit) {
        self.value = value
        self.unit = unit
    }

    init(_ value: Int?, _ unit: Unit = .persons) {
        self.init(value.map { Double($0) }, unit)
    }

    /// The number alone.
    var number: String {
        switch unit {
        case .persons, .students: NumberText.exact(value.map { Int($0) })
        case .dollars: NumberText.scaled(value, decimals: (value ?? 100) < 10 ? 3 : 1)
        }
    }

    /// The number with its unit.
    var text: String {
        if value == nil { return QuestionAnswer.unknownText }
        let isOne = value == 1
        switch unit {
        case .persons: return number + (isOne ? " person" : " persons")
        case .students: return number + (isOne ? " student" : " students")
        case .dollars: return number + " million US dollars"
        }
    }

    /// The unit in tables.
    var word: String {
        switch unit {
        case .persons: "persons"
        case .students: "students"
        case .dollars: "usd_million"
        }
    }
}
