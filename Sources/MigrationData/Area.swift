/// A country or area of the UN list.
package struct Area: Hashable, Sendable {
    package internal(set) var index: AreaIndex
    package let m49: Int
    /// ISO 3166 codes; the Channel Islands have none.
    package let iso3: String?
    package let iso2: String?
    package let name: String
    /// At most 18 characters, for lists.
    package let shortName: String
    package let subregion: Subregion?
    package let worldRegion: String
    package let worldSubregion: String
    /// How the UN counts migrants there: B birthplace, C citizenship, I imputed, R refugees added.
    package let stockDataType: String
    /// Where it stands on a map, in degrees; nil where no place is given.
    package let place: GlobePlace?

    /// The code in exports: ISO alpha-3, or the M49 number where there is none.
    package var code: String { iso3 ?? String(m49) }
}
