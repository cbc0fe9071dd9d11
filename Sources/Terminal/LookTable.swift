import Screen

/// The looks of cells so far, by what they depend on as long as the theme stays.
struct LookTable {
    private var looks: [Look] = []
    /// For each style on each ground the place of its look, counted from 1; 0 where it isn't known yet.
    private var places = [UInt16](repeating: 0, count: Style.allCases.count * Ground.allCases.count)

    private static let grounds = Ground.allCases.count

    subscript(style: Style, ground: Ground) -> Look? {
        get {
            let place = Int(places[Self.key(style, ground)])
            return place == 0 ? nil : looks[place - 1]
        }
        set {
            guard let newValue else { return }
            looks.append(newValue)
            places[Self.key(style, ground)] = UInt16(looks.count)
        }
    }

    private static func key(_ style: Style, _ ground: Ground) -> Int {
        Int(style.rawValue) * grounds + Int(ground.rawValue)
    }
}
