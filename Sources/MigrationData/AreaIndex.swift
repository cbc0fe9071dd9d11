/// The position of an area in the table of areas: 0 for the smallest M49 number.
///
/// Two further positions stand for the residual origins; see `AreaTable`.
package struct AreaIndex: Hashable, Comparable, Sendable, BitwiseCopyable {
    package let value: UInt8

    package init(_ value: UInt8) { self.value = value }

    package static func < (left: AreaIndex, right: AreaIndex) -> Bool { left.value < right.value }
}
