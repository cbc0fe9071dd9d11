/// What is wrong in a table, and where: file, line and column, both counted from 1, and what was found.
package struct TableError: Error, Hashable, Sendable {
    package enum Problem: Hashable, Sendable {
        case unreadable(String)
        case empty
        case noRows
        case notText(byte: UInt8)
        case cutOff
        case missingColumn(String)
        case unexpectedColumn(String)
        case columnTwice(String)
        case tooFewFields(expected: Int, found: Int)
        case tooManyFields(expected: Int)
        case notWholeNumber(String)
        case negative(String)
        case tooLarge(String)
        case notDecimal(String)
        case notDegrees(String, atMost: Int)
        case missingValue
        case notYear(String)
        case unknownArea(String)
        case unknownWord(String, expected: String)
        case duplicateRow(String)
        case inconsistent(String)
    }

    package var file: String
    package var line: Int
    /// The column's name where it is known.
    package var column: String?
    package var problem: Problem

    package init(file: String, line: Int, column: String? = nil, problem: Problem) {
        self.file = file
        self.line = line
        self.column = column
        self.problem = problem
    }
}

extension TableError: CustomStringConvertible {
    /// One line: `migrant_stock.tsv:12: column both_1990: "12x" is not a whole number`.
    package var description: String {
        let place = line > 0 ? "\(file):\(line)" : file
        let columnPart = column.map { ": column \($0)" } ?? ""
        return Self.printable("\(place)\(columnPart): \(problem.sentence)")
    }

    /// The text with U+FFFD in place of everything that a terminal would obey or that could hide something.
    package static func printable(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(isPrintable(scalar) ? scalar : "\u{FFFD}") }
        return String(result)
    }

    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: false
        default: true
        }
    }
}

extension TableError.Problem {
    var sentence: String {
        switch self {
        case .unreadable(let reason): "cannot be read: \(reason)"
        case .empty: "the file is empty"
        case .noRows: "the table has a header but no rows"
        case .notText(let byte): "byte \(byte) is not text; is this a binary file?"
        case .cutOff: "the last line has no end: the file seems to be cut off"
        case .missingColumn(let name): "the column \(Self.quoted(name)) is missing"
        case .unexpectedColumn(let name): "the column \(Self.quoted(name)) does not belong here"
        case .columnTwice(let name): "the column \(Self.quoted(name)) stands twice"
        case .tooFewFields(let expected, let found): "the row has \(found) fields where \(expected) belong"
        case .tooManyFields(let expected): "the row has more than \(expected) fields"
        case .notWholeNumber(let found): "\(Self.quoted(found)) is not a whole number"
        case .negative(let found): "\(Self.quoted(found)) is negative"
        case .tooLarge(let found): "\(Self.quoted(found)) is too large"
        case .notDecimal(let found): "\(Self.quoted(found)) is not a number with up to three decimals"
        case .notDegrees(let found, let most):
            "\(Self.quoted(found)) is not a number of degrees from -\(most) to \(most) with up to four decimals"
        case .missingValue: "the value is missing"
        case .notYear(let found): "\(Self.quoted(found)) is not a year"
        case .unknownArea(let found): "\(Self.quoted(found)) is not a code of areas.tsv"
        case .unknownWord(let found, let expected): "\(Self.quoted(found)) is none of \(expected)"
        case .duplicateRow(let key): "a second row for \(key)"
        case .inconsistent(let what): what
        }
    }

    /// What was found, in quotation marks, shortened.
    static func quoted(_ text: String) -> String {
        let shown = text.unicodeScalars.prefix(40)
        let isCut = shown.count < text.unicodeScalars.count
        return "\"" + String(String.UnicodeScalarView(shown)) + (isCut ? "…\"" : "\"")
    }
}
