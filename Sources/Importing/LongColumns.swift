/// Where the columns of a long table stand.
struct LongColumns {
    /// What a long table must have.
    static let needed = ["origin", "destination", "year", "sex", "persons"]
    static let age = "age"

    /// Where each of `needed` stands, and where `age` does if there is one.
    let places: [Int]
    let agePlace: Int?
    let count: Int

    /// Reads them from the header, in any order.
    init(_ header: CSVRecords) throws(CSVFault) {
        let names = (0..<min(header.fieldCount, CSVRecords.most)).map {
            SheetCell.trimmed(header.text($0)).lowercased()
        }
        let known = "a CSV has " + Self.needed.joined(separator: ",") + " and perhaps " + Self.age
        for (position, name) in names.enumerated() {
            if name != Self.age, !Self.needed.contains(name) {
                throw header.fault("\(ImportError.quoted(name)) is no column; \(known)")
            }
            if names[..<position].contains(name) { throw header.fault("the column \(name) stands twice") }
        }
        places = try Self.needed.map { (column) throws(CSVFault) in
            guard let place = names.firstIndex(of: column) else {
                throw header.fault("the column \(column) is missing; \(known)")
            }
            return place
        }
        agePlace = names.firstIndex(of: Self.age)
        count = names.count
    }
}
