/// A row of a sheet, to name its cells in errors and to read their numbers.
struct Place {
    let file: String
    let sheet: String
    let row: Int

    func error(_ column: Int, _ reason: String) -> ImportError {
        ImportError(file: file, place: "sheet \(sheet), cell \(SheetCell.letters(column))\(row)", reason)
    }

    /// A number of persons, rounded to whole ones: sheets hold 42263.99999999999.
    func persons(_ number: CellNumber, _ column: Int) throws(ImportError) -> Int32? {
        guard let value = try amount(number, column)?.rounded() else { return nil }
        guard value < Double(Int32.max) else { throw error(column, "\(value) persons are too many") }
        return Int32(value)
    }

    /// Money in thousands of dollars, from millions or billions.
    func thousands(_ number: CellNumber, _ column: Int, isBillions: Bool) throws(ImportError) -> Int64? {
        guard let value = try amount(number, column) else { return nil }
        let thousands = Self.rounded(value, times: isBillions ? 1_000_000 : 1_000)
        guard thousands <= 1e15 else { throw error(column, "\(value) dollars are too many") }
        return Int64(thousands)
    }

    /// A product to the nearest whole number. Where the product is rounded to a half itself, what was lost decides.
    private static func rounded(_ value: Double, times factor: Double) -> Double {
        let product = value * factor
        let below = product.rounded(.down)
        let lost = (-product).addingProduct(value, factor)
        if product - below != 0.5 || lost == 0 { return product.rounded(.toNearestOrEven) }
        return lost < 0 ? below : below + 1
    }

    private func amount(_ number: CellNumber, _ column: Int) throws(ImportError) -> Double? {
        switch number {
        case .unknown: return nil
        case .broken(let text): throw error(column, "\(ImportError.quoted(text)) is not a number")
        case .known(let value):
            if value < 0 { throw error(column, "\(value) is negative") }
            return value
        }
    }
}
