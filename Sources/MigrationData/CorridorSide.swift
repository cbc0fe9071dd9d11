/// What is ranked: corridors themselves, or one side of them.
package enum CorridorSide: String, CaseIterable, Sendable {
    case corridor, origin, destination
}
