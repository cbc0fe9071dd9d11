/// Money in thousands of United States dollars: three decimals of the millions that the publishers print.
package struct Money: Hashable, Comparable, Sendable {
    package var thousands: Int64

    package init(thousands: Int64) { self.thousands = thousands }

    package static func < (left: Money, right: Money) -> Bool { left.thousands < right.thousands }
    package static func + (left: Money, right: Money) -> Money { Money(thousands: left.thousands + right.thousands) }
    package static func - (left: Money, right: Money) -> Money { Money(thousands: left.thousands - right.thousands) }

    package var millions: Double { Double(thousands) / 1_000 }
    package var billions: Double { Double(thousands) / 1_000_000 }
}
