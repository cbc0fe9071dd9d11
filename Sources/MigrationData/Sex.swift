/// Which persons are counted; both is no filter.
package enum Sex: String, CaseIterable, Sendable {
    case both, female, male
}
