/// One of the five subregions of Asia and the Pacific as the report draws them, in its order.
package enum Subregion: Int, CaseIterable, Sendable {
    case eastAndNorthEastAsia, northAndCentralAsia, southEastAsia, southAndSouthWestAsia, pacific

    /// The code in the table of areas and the short word in a view.
    package var code: String {
        switch self {
        case .eastAndNorthEastAsia: "ENEA"
        case .northAndCentralAsia: "NCA"
        case .southEastAsia: "SEA"
        case .southAndSouthWestAsia: "SSWA"
        case .pacific: "PAC"
        }
    }

    /// The long word in a view and the code in exports.
    package var word: String {
        switch self {
        case .eastAndNorthEastAsia: "east-and-north-east-asia"
        case .northAndCentralAsia: "north-and-central-asia"
        case .southEastAsia: "south-east-asia"
        case .southAndSouthWestAsia: "south-and-south-west-asia"
        case .pacific: "pacific"
        }
    }

    /// The title in the report.
    package var title: String {
        switch self {
        case .eastAndNorthEastAsia: "East and North-East Asia"
        case .northAndCentralAsia: "North and Central Asia"
        case .southEastAsia: "South-East Asia"
        case .southAndSouthWestAsia: "South and South-West Asia"
        case .pacific: "Pacific"
        }
    }

    /// The title for lists and figures of 80 columns.
    package var shortTitle: String {
        switch self {
        case .eastAndNorthEastAsia: "E and N-E Asia"
        case .northAndCentralAsia: "N and C. Asia"
        case .southEastAsia: "South-East Asia"
        case .southAndSouthWestAsia: "S and S-W Asia"
        case .pacific: "Pacific"
        }
    }
}
