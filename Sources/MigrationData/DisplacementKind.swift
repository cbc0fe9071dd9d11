/// Who is displaced: three kinds of people that UNHCR counts, and one that IDMC does.
package enum DisplacementKind: String, CaseIterable, Sendable {
    /// Refugees and people in situations like a refugee's.
    case refugees
    case asylumSeekers = "asylum-seekers"
    /// Known to UNHCR; it gives no origin for them.
    case stateless
    /// Displaced by conflict inside their own country or area.
    case internallyDisplaced = "internally-displaced"
}
