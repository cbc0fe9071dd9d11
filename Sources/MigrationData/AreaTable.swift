/// The areas of the UN list and the groups that they form.
///
/// Origins can also be *residual*, "Other North" (`ON`) and "Other South" (`OS`): persons whose origin is not known
/// beyond that. They count in totals, in the world and outside the region, and are no area.
package struct AreaTable: Sendable {
    let columns: AreaColumns
    /// The areas of the region.
    package let region: AreaSet
    /// All areas, without residual origins.
    package let all: AreaSet
    package let otherNorth: AreaIndex
    package let otherSouth: AreaIndex
    package let subregions: [AreaSet]

    /// The area with an M49 number, by number.
    private let byM49: [UInt8]
    private static let none = UInt8.max
    /// Two positions are for the residual origins and one says "none".
    static let mostAreas = 253

    static let fields = [
        "m49", "iso3", "iso2", "name", "short_name", "subregion", "world_region", "world_subregion", "stock_data_type",
        "latitude", "longitude",
    ]

    /// M49 numbers of areas; the publishers' own groups begin behind them.
    static let numbers: ClosedRange<Int32> = 1...899

    init(_ columns: AreaColumns) {
        self.columns = columns
        otherNorth = AreaIndex(UInt8(columns.count))
        otherSouth = AreaIndex(UInt8(columns.count + 1))
        var (all, region) = (AreaSet(), AreaSet())
        var subregions = [AreaSet](repeating: AreaSet(), count: Subregion.allCases.count)
        var numbers = [UInt8](repeating: Self.none, count: Int(Self.numbers.upperBound) + 1)
        for position in columns.numbers.indices {
            let index = AreaIndex(UInt8(position))
            numbers[columns.number(of: index)] = index.value
            all.insert(index)
            guard let subregion = columns.subregion(of: index) else { continue }
            region.insert(index)
            subregions[subregion.rawValue].insert(index)
        }
        (self.all, self.region, self.subregions) = (all, region, subregions)
        byM49 = numbers
    }

    /// By M49 number.
    package var areas: AreaList { AreaList(columns: columns) }

    package subscript(index: AreaIndex) -> Area? {
        Int(index.value) < columns.count ? Area(index, of: columns) : nil
    }

    package func area(m49 number: Int) -> AreaIndex? {
        guard number >= 0, number < byM49.count, byM49[number] != Self.none else { return nil }
        return AreaIndex(byM49[number])
    }

    /// The area with an ISO 3166 code of two or three letters, in any case.
    package func area(iso code: String) -> AreaIndex? {
        if code.isEmpty { return nil }
        var code = code.uppercased()
        return code.withUTF8 { code in
            (0..<otherNorth.value).lazy.map(AreaIndex.init).first { area in
                let bytes = columns.bytes(code.count == 3 ? .iso3 : .iso2, of: area)
                return bytes.count == code.count && bytes.indices.allSatisfy { bytes[$0] == code[$0] }
            }
        }
    }

    package func isResidual(_ index: AreaIndex) -> Bool { index >= otherNorth }

    // MARK: Groups

    /// The areas of a selection, without residual origins.
    package func members(of selection: AreaSelection) -> AreaSet {
        switch selection {
        case .area(let index): AreaSet([index])
        case .group(.region): region
        case .group(.world): all
        case .group(.outside): all.subtracting(region)
        case .group(.subregion(let subregion)): subregions[subregion.rawValue]
        }
    }

    /// The areas of a selection as origins: the world and what is outside take in the residual origins.
    package func origins(of selection: AreaSelection) -> AreaSet {
        switch selection {
        case .group(.world), .group(.outside): members(of: selection).union(AreaSet([otherNorth, otherSouth]))
        default: members(of: selection)
        }
    }

    /// The subregions that a group takes in, the rest of the world after them; nil for a single area.
    package func subregions(of selection: AreaSelection) -> [AreaSelection]? {
        switch selection {
        case .area: nil
        case .group(.world): Subregion.allCases.map(AreaSelection.subregion) + [.outside]
        case .group(.region): Subregion.allCases.map(AreaSelection.subregion)
        case .group(.outside), .group(.subregion): [selection]
        }
    }

    /// The code in exports: ISO alpha-3, else M49, or a group's word.
    package func code(of selection: AreaSelection) -> String {
        switch selection {
        case .area(let index): self[index]?.code ?? ""
        case .group(let group): group.word
        }
    }

    /// The name in exports and titles.
    package func name(of selection: AreaSelection) -> String {
        switch selection {
        case .area(let index): self[index]?.name ?? ""
        case .group(let group): group.title
        }
    }
}
