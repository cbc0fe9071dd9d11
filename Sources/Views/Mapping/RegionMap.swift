import Figures
import MigrationData

/// The region on a map: its window on the globe, its land, and a mark for each of its areas.
package struct RegionMap {
    /// From Turkey to French Polynesia, with the date line inside.
    package static let window = MapWindow(west: 24, east: 213, south: -47.5, north: 73)

    package let areas: AreaTable
    let land: MapLand
    /// The areas in the order of their marks.
    package let members: [AreaIndex]

    package init(_ model: Model) throws(TableError) {
        areas = try model.data.areas()
        land = try model.mapLand()
        let table = areas
        members = table.region.members.filter { table[$0]?.place != nil }
    }

    /// The places of the marks.
    package var places: [MapPlace] { members.map { Self.place(areas[$0]?.place) } }

    /// The place of an area or subregion; nil for groups that have none.
    package func place(of selection: AreaSelection) -> MapPlace? {
        switch selection {
        case .area(let index): areas[index]?.place.map { Self.place($0) }
        case .group(.subregion(let subregion)): subregion.centre
        case .group: nil
        }
    }

    /// The mark of an area; nil where it has none.
    package func position(of area: AreaIndex) -> Int? { members.firstIndex(of: area) }

    /// A mark for each area; the chosen one marked as such.
    package func marks(chosen: AreaSelection?) -> [MapChart.Mark] {
        members.map { index in mark(index, isChosen: chosen == .area(index)) }
    }

    func mark(_ index: AreaIndex, isChosen: Bool = false) -> MapChart.Mark {
        let area = areas[index]
        return MapChart.Mark(
            place: Self.place(area?.place), label: area?.code ?? "",
            series: SeriesPalette.index(of: area?.subregion), isChosen: isChosen)
    }

    static func place(_ place: GlobePlace?) -> MapPlace {
        MapPlace(longitude: place?.longitude ?? 0, latitude: place?.latitude ?? 0)
    }
}

extension Model {
    /// The outlines of the region's land, read when the first map is asked for.
    package func mapLand() throws(TableError) -> MapLand {
        try lands { () throws(TableError) in
            MapLand(
                try data.boundaries().rings.map { ring in
                    MapLand.Outline(
                        area: Int(ring.area.value), detail: 1000 - ring.scale, places: ring.places.map(RegionMap.place))
                }, window: RegionMap.window)
        }
    }
}
