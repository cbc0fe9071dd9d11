import MigrationData
import Testing
import Views

@Suite("Displacement by the other road")
struct DisplacementOtherRoadTests {
    private let model = Tables.model()
    private let everywhere = ["area=world by=area"] + AreaGroup.all.map { "area=" + $0.word }
    private let region =
        ["area=region by=area", "area=region", "area=region by=subregion"]

    /// Kinds and sides that are counted by UNHCR.
    private let counted = [
        ("refugees", "asylum"), ("refugees", "origin"), ("asylum-seekers", "asylum"), ("asylum-seekers", "origin"),
        ("stateless", "asylum"),
    ]

    @Test("Both sides of every area and group in 2019, residual origins in the world and outside")
    func pairs() throws {
        var found: [String] = []
        for (kind, side) in counted {
            for area in everywhere {
                found += try model.lines(
                    "displacement \(area) kind=\(kind) side=\(side)", ["code", "kind", "side", "persons"])
            }
        }
        OtherRoad.expectSame(found, try OtherRoad.lines("displacement.awk", "displacement_2019.tsv"))
    }

    @Test("The region's areas and groups in all years of the series")
    func series() throws {
        var found: [String] = []
        for (kind, side) in counted {
            for area in region {
                found += try model.lines(
                    "displacement \(area) kind=\(kind) side=\(side) years=1900-2100",
                    ["code", "year", "kind", "side", "persons"])
            }
        }
        OtherRoad.expectSame(found, try OtherRoad.lines("displacement_series.awk", "displacement_series.tsv"))
    }

    @Test("People displaced inside: the region in all years of both editions, every area and group in 2019")
    func conflict() throws {
        for (areas, years, set) in [(region, "years=1900-2100", ""), (everywhere, "year=2019", "-v year=2019")] {
            var found: [String] = []
            for edition in ["idmc-2023-05", "idmc-2026-06"] {
                for area in areas {
                    let line = "displacement kind=internally-displaced \(area) \(years) edition=\(edition)"
                    found += try model.lines(line, ["code", "year", "persons"]).map { "\(edition),\($0)" }
                }
            }
            OtherRoad.expectSame(
                found, try OtherRoad.lines("conflict_displacement.awk", "conflict_displacement.tsv", set: set))
        }
    }

    @Test("Refugees by sex and by ages, of every area and group")
    func ages() throws {
        var found: [String] = []
        for ages in ["", "0-4", "0-17", "5-59", "18-120", "0-120", "60-120"] {
            for sex in Sex.allCases.map(\.rawValue) where sex != "both" || !ages.isEmpty {
                let tail = "sex=\(sex)" + (ages.isEmpty ? "" : " ages=\(ages)")
                for area in everywhere {
                    let rows = try model.lines("displacement \(area) \(tail)", ["code", "persons"])
                    found += rows.map { "\(sex),\(ages),\($0)" }
                }
            }
        }
        OtherRoad.expectSame(found, try OtherRoad.lines("refugee_ages.awk", "refugees_by_age_2019.tsv"))
    }

    @Test("The ten largest corridors of every area of the region and of the groups, and inside the region")
    func corridors() throws {
        let areas = try model.data.areas()
        let codes = areas.region.members.map { areas.code(of: .area($0)) } + AreaGroup.all.map(\.word)
        var found: [String] = []
        for kind in ["refugees", "asylum-seekers"] {
            for side in ["asylum", "origin"] {
                for code in codes {
                    found += try ranking("area=\(code) side=\(side) kind=\(kind)").map {
                        "\(side) \(kind),\(code),\($0)"
                    }
                }
            }
            found += try ranking("within=region kind=\(kind)").map { "within \(kind),region,\($0)" }
        }
        let wanted = Set(codes)
        let lines = try OtherRoad.lines(
            "displacement_corridors.awk", "displacement_2019.tsv", then: OtherRoad.firstTen)
        OtherRoad.expectSame(
            found,
            lines.filter { wanted.contains(String($0.split(separator: ",")[1])) }.map {
                // What first.awk leaves blank for want of years, sexes and shares.
                $0.replacing(",,,", with: ",", maxReplacements: 1).replacing(/,+$/, with: "")
            })
    }

    private func ranking(_ question: String) throws -> [String] {
        try model.lines(
            "displacement by=corridor top=10 \(question)", ["origin_code", "destination_code", "persons"]
        ).enumerated().map { "\($0 + 1),\($1)" }
    }
}
