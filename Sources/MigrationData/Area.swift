/// A country or area of the UN list: what the table of areas has of it, read where it lies when it is asked for.
package struct Area: Sendable {
    package let index: AreaIndex
    private let columns: AreaColumns

    init(_ index: AreaIndex, of columns: AreaColumns) {
        (self.index, self.columns) = (index, columns)
    }

    package var m49: Int { columns.number(of: index) }
    /// ISO 3166 codes; the Channel Islands have none.
    package var iso3: String? { columns.known(.iso3, of: index) }
    package var iso2: String? { columns.known(.iso2, of: index) }
    package var name: String { columns.text(.name, of: index) }
    /// At most 18 characters, for lists.
    package var shortName: String { columns.text(.shortName, of: index) }
    package var subregion: Subregion? { columns.subregion(of: index) }
    package var worldRegion: String { columns.text(.worldRegion, of: index) }
    package var worldSubregion: String { columns.text(.worldSubregion, of: index) }
    /// Where it stands on a map, in degrees; nil where no place is given.
    package var place: GlobePlace? { columns.place(of: index) }

    /// The code in exports: ISO alpha-3, or the M49 number where there is none.
    package var code: String { iso3 ?? String(m49) }
}

/// All areas by M49 number.
package struct AreaList: RandomAccessCollection, Sendable {
    let columns: AreaColumns

    package var startIndex: Int { 0 }
    package var endIndex: Int { columns.count }

    package subscript(position: Int) -> Area {
        precondition(indices.contains(position), "an area that is none")
        return Area(AreaIndex(UInt8(position)), of: columns)
    }
}
