/// Into what a stock is parted.
package enum StockBreakdown: String, CaseIterable, Sendable {
    case total, subregion, area, sex
}
