/// Students between an origin and a destination, or one side of them summed up.
package struct StudentCorridor: Hashable, Sendable {
    package let origin: AreaSelection
    package let destination: AreaSelection
    package let students: Int
    /// Of UIS's own total for the side asked for, between 0 and 1; nil where no side is asked for or no total is known.
    package let share: Double?
}
