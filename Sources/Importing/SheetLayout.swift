import MigrationData

/// What the columns of a sheet hold.
enum SheetLayout {
    case stock(StockLayout)
    case money(MoneyLayout)

    /// The column whose text tells a row of data.
    var label: Int {
        switch self {
        case .stock(let layout): layout.destination.label
        case .money(let layout): layout.label
        }
    }
}

/// Migrants by destination: years across, and origins down or across; or years down and origins across.
struct StockLayout {
    /// The columns of an area's name and code.
    struct Ends {
        var label: Int
        var code: Int?
    }

    struct Values {
        let column: Int
        let sex: Sex
        /// Nil where the years stand down.
        let year: Int?
        /// The name of an origin across, `Total` among them; nil where there are none.
        let origin: String?
    }

    let destination: Ends
    /// Origins down; nil where there are none.
    let origin: Ends?
    /// The column of years down.
    let year: Int?
    let values: [Values]
}

/// Remittances by area: years across.
struct MoneyLayout {
    let direction: RemittanceDirection
    let label: Int
    let years: [(column: Int, year: Int)]
    /// Whether it is printed in billions, not millions.
    let isBillions: Bool
}
