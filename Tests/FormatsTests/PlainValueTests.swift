import Foundation
import MigrationData
import Testing
import Views

@testable import Formats

@Suite("Numbers for scripts")
struct PlainValueTests {
    @Test("Shares have six digits, rounded as printf rounds them, ties included")
    func shares() {
        var shares = [0, 1, 0.5, 1.0 / 3, 2.0 / 3, 1.0 / 128, 3.0 / 128, 0.0015625, 0.0000005, 0.9999995, 0.99999949]
        for numerator in 1..<400 {
            for denominator in [7, 64, 640, 1_280, 12_500, 64_890_524] {
                shares.append(Double(numerator) / Double(denominator))
            }
        }
        for share in shares { #expect(PlainValue.six(share) == String(format: "%.6f", share)) }
    }

    @Test(
        "Money has as many decimals as were published, at most three",
        arguments: [
            (0, "0"), (1, "0.001"), (10, "0.01"), (100, "0.1"), (1_000, "1"), (1_020, "1.02"),
            (714_248_963, "714248.963"),
            (-1_500, "-1.5"), (-1, "-0.001"),
        ] as [(Int64, String)])
    func money(thousands: Int64, expected: String) {
        #expect(PlainValue.millions(Money(thousands: thousands)) == expected)
    }

    @Test(
        "Per cent stand as published",
        arguments: [(8_720, "8.72"), (7_000, "7"), (7_275, "7.275"), (0, "0"), (50, "0.05")])
    func percent(thousandths: Int64, expected: String) {
        #expect(PlainValue.text(.percent(Percent(thousandths: thousandths))) == expected)
        #expect(PlainValue.text(.percent(nil)).isEmpty)
    }
}
