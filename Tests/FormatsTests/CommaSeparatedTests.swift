import Formats
import MigrationData
import Testing
import Views

@Suite("CSV")
struct CommaSeparatedTests {
    @Test("Fields are quoted where they must be, unknown values are empty, lists joined")
    func fields() {
        let table = ViewTable(
            columns: ["a", "b"],
            rows: [
                [.text("China, Hong Kong SAR"), .text("he said \"no\"")], [.whole(nil), .whole(64_890_524)],
                [.share(0.25), .share(nil)], [.money(Money(thousands: 89_540)), .money(Money(thousands: -5))],
                [.list(["NPL", "MYS"]), .money(Money(thousands: 3_000))],
            ])
        #expect(
            CommaSeparated.text(table) == """
                a,b
                "China, Hong Kong SAR","he said ""no""\"
                ,64890524
                0.250000,
                89.54,-0.005
                NPL; MYS,3

                """)
    }
}
