import MigrationData
import Testing

@Suite("Outlines and places of areas")
struct BoundaryTests {
    private typealias Kind = Decoding.Kind

    @Test("Rings stand in the table's order, with degrees to four decimals")
    func rings() throws {
        let areas = try Decoding.areaTable()
        let rings = try Boundaries(
            file: "boundaries.tsv", bytes: Decoding.bytes(Decoding.boundaries), areas: areas
        ).rings
        #expect(rings.map(\.scale) == [110, 50, 50])
        #expect(rings.map { areas[$0.area]?.code } == ["AFG", "NPL", "NPL"])
        #expect(rings.map(\.places.count) == [4, 4, 5])
        #expect(rings[0].places[1] == GlobePlace(longitude: -62.5, latitude: -35))
        #expect(rings[0].places[2] == GlobePlace(longitude: 179.9999, latitude: 90))
        #expect(rings[2].places[3] == GlobePlace(longitude: 5, latitude: -9.25))
    }

    @Test(
        "What is no place is named with its line",
        arguments: [
            "1,0 0,1,5 5,1", "1;0", "181,0", "0,91", "-,1", "1.,1", "1.00001,1", "0,1  1,0", "0,1 ", " 0,1", "1e1,1",
            "١,1", "--1,1", "+1,1", "1",
        ])
    func noPlace(text: String) {
        let fault = Kind.boundaries.fault(Decoding.boundaries.replacing("0,0 1,0 0,1 0,0", with: text))
        #expect(fault?.line == 3 && fault?.column == "longitude_latitude", "\(text)")
        guard case .unknownWord(_, "longitude,latitude in degrees")? = fault?.problem else {
            Issue.record("\(text): \(fault?.description ?? "no fault")")
            return
        }
    }

    @Test("A ring that isn't closed, one of too few places, and one that stands twice")
    func badRings() {
        let sentence = TableError.Problem.inconsistent("a ring has four places or more, and ends where it begins")
        for text in ["0,0 1,0 0,1 0,2", "0,0 1,0 0,0", ""] {
            let fault = Kind.boundaries.fault(Decoding.boundaries.replacing("0,0 1,0 0,1 0,0", with: text))
            #expect(fault?.problem == sentence && fault?.line == 3, "\(text)")
        }
        let twice = Kind.boundaries.fault(Decoding.boundaries.replacing("50\t1", with: "50\t0"))
        #expect(twice?.problem == .duplicateRow("NPL 50 ring 0") && twice?.line == 4)
    }

    @Test("An area has a place where both degrees are known; one alone, and what is no degree, are refused")
    func places() throws {
        let areas = try Decoding.areaTable()
        #expect(areas.areas.map(\.place).first == GlobePlace(longitude: 66, latitude: 34))
        #expect(areas.areas.last?.place == nil)
        for (found, right) in [("28\t84", "28\t"), ("28\t84", "\t84")] {
            #expect(Kind.areas.fault(Decoding.areas.replacing(found, with: right))?.problem == .missingValue)
        }
        let north = Kind.areas.fault(Decoding.areas.replacing("28\t84", with: "91\t84"))
        #expect(north?.problem == .notDegrees("91", atMost: 90) && north?.column == "latitude" && north?.line == 2)
        let word = Kind.areas.fault(Decoding.areas.replacing("28\t84", with: "28\teast"))
        #expect(word?.problem == .notDegrees("east", atMost: 180) && word?.column == "longitude")
    }
}
