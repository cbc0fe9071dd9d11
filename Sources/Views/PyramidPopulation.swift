/// Whose ages are shown.
package enum PyramidPopulation: String, CaseIterable, Sendable {
    case migrants, population, both
}
