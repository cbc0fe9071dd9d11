import Figures
import MigrationData

/// What lies outside the region, as the margins of a map name it.
enum WorldRegion: CaseIterable {
    case westernAsia, europe, northernAmerica, latinAmerica, africa

    /// The part of the world of an area; nil for the few in Oceania, which have their place on the map.
    init?(_ area: Area) {
        switch (area.worldRegion, area.worldSubregion) {
        case ("Europe", _): self = .europe
        case ("Asia", _): self = .westernAsia
        case ("Africa", _): self = .africa
        case ("Americas", "Northern America"): self = .northernAmerica
        case ("Americas", _): self = .latinAmerica
        default: return nil
        }
    }

    var name: String {
        switch self {
        case .westernAsia: "Western Asia"
        case .europe: "Europe"
        case .northernAmerica: "Northern America"
        case .latinAmerica: "Latin America"
        case .africa: "Africa"
        }
    }

    /// On which margin its name stands, and how high.
    func gate(number: String) -> MapChart.Gate {
        switch self {
        case .europe: MapChart.Gate(name: name, number: number, side: .left, latitude: 58)
        case .westernAsia: MapChart.Gate(name: name, number: number, side: .left, latitude: 24)
        case .africa: MapChart.Gate(name: name, number: number, side: .left, latitude: -6)
        case .northernAmerica: MapChart.Gate(name: name, number: number, side: .right, latitude: 44)
        case .latinAmerica: MapChart.Gate(name: name, number: number, side: .right, latitude: -2)
        }
    }

    /// Its areas.
    func members(_ areas: AreaTable) -> AreaSet {
        AreaSet(areas.areas.filter { $0.subregion == nil && WorldRegion($0) == self }.map(\.index))
    }
}

extension Subregion {
    /// From where the arcs of a whole subregion run: about its middle, by hand.
    var centre: MapPlace {
        switch self {
        case .southAndSouthWestAsia: MapPlace(longitude: 77, latitude: 24)
        case .northAndCentralAsia: MapPlace(longitude: 70, latitude: 52)
        case .southEastAsia: MapPlace(longitude: 113, latitude: 6)
        case .eastAndNorthEastAsia: MapPlace(longitude: 110, latitude: 35)
        case .pacific: MapPlace(longitude: 152, latitude: -22)
        }
    }
}
