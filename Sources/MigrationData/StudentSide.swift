/// The end of a pair at which students are counted: where they come from, or where they study.
package enum StudentSide: String, CaseIterable, Sendable {
    case origin, destination
}
