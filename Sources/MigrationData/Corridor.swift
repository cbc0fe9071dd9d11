/// An ordered pair of origin and destination with the persons that it holds, or one side of it summed up.
package struct Corridor: Hashable, Sendable {
    package let origin: AreaSelection
    package let destination: AreaSelection
    package let persons: Int
    /// Of all persons that match the question, residual origins among them; between 0 and 1.
    package let share: Double
    /// The persons of the earlier year that was asked for; nil where unknown.
    package let personsSince: Int?

    package init(
        origin: AreaSelection, destination: AreaSelection, persons: Int, share: Double, personsSince: Int? = nil
    ) {
        self.origin = origin
        self.destination = destination
        self.persons = persons
        self.share = share
        self.personsSince = personsSince
    }

    /// The change since the earlier year; nil where that is unknown.
    package var change: Int? { personsSince.map { persons - $0 } }
}
