import Screen
import Testing

@testable import Figures

@Suite("Rules of bars, axes and labels")
struct RuleTests {
    @Test("A bar of zero leaves no ink", arguments: CharacterSet.allCases, [nil, 0, -3, Double.nan, .infinity])
    func noInk(characters: CharacterSet, value: Double?) {
        for paint in [Paint.quantity(isBright: false, in: characters), .series(2, in: characters)] {
            let text = picture(10, 1, in: characters) {
                $0.bar(value, on: Scale(maximum: 5, cells: 10), x: 0, y: 0, in: $1, paint: paint)
            }
            #expect(text == "\n")
        }
    }

    @Test("Anything above zero leaves a sliver", arguments: CharacterSet.allCases)
    func sliver(characters: CharacterSet) {
        for paint in [Paint.quantity(isBright: false, in: characters), .series(2, in: characters)] {
            let text = picture(10, 1, in: characters) {
                $0.bar(1e-9, on: Scale(maximum: 5, cells: 10), x: 0, y: 0, in: $1, paint: paint)
            }
            #expect(text == (characters == .unicode ? "▏\n" : ".\n"))
        }
    }

    @Test("A bar ends in eighths of a cell, in ASCII in whole cells")
    func ends() {
        func bar(_ characters: CharacterSet) -> String {
            picture(10, 1, in: characters) {
                let paint = Paint.quantity(isBright: false, in: characters)
                $0.bar(2.3, on: Scale(maximum: 8, cells: 8), x: 0, y: 0, in: $1, paint: paint)
            }
        }
        #expect(bar(.unicode) == "██▎\n")
        #expect(bar(.ascii) == "##\n")
    }

    @Test("Segments add up to the rounded bar", arguments: [7, 30, 53, 70, 113])
    func segmentsAddUp(cells: Int) {
        let scale = Scale(maximum: Sample.stacked.rows.map(\.sum).max(), cells: cells)
        for row in Sample.stacked.rows {
            #expect(Sample.stacked.cells(of: row, on: scale).reduce(0, +) == scale.rounded(row.sum))
        }
    }

    @Test("Parts take whole cells by largest remainder")
    func largestRemainder() {
        #expect(Apportionment.cells(for: [1, 1, 1], total: 10) == [4, 3, 3])
        #expect(Apportionment.cells(for: [nil, 5, -2, .nan], total: 3) == [0, 3, 0, 0])
        #expect(Apportionment.cells(for: [0, 0], total: 9) == [0, 0])
        #expect(Apportionment.cells(for: [1e308, 1e308], total: 9) == [5, 4])
    }

    @Test("Names below the segments never overlap", arguments: 20...120)
    func namesApart(width: Int) {
        for characters in CharacterSet.allCases {
            let lettering = Lettering(characters: characters)
            let layout = StackedLayout(Sample.stacked, in: Size(width: width, height: 40), lettering: lettering)
            guard case .beneath(let boxes) = layout.names else { continue }
            for (box, next) in zip(boxes, boxes.dropFirst()) {
                let size = max(lettering.width(box.number), lettering.widest(box.lines))
                #expect(box.x + size < next.x)
            }
            let last = boxes.last.map { $0.x + max(lettering.width($0.number), lettering.widest($0.lines)) } ?? 0
            #expect(last <= width)
        }
    }

    @Test("Labels are pushed apart in their order and stay in their room")
    func spreading() {
        let places = Spreading.places(wanted: [5, 5, 5, 20], sizes: [3, 3, 3, 3], gap: 1, from: 0, to: 24)
        #expect(places == [1, 5, 9, 20])
        #expect(Spreading.places(wanted: [9, 9], sizes: [1, 1], gap: 0, from: 0, to: 10) == [8, 9])
        #expect(Spreading.places(wanted: [1, 2], sizes: [9, 9], gap: 1, from: 0, to: 18) == nil)
        #expect(Spreading.places(wanted: [], sizes: [], gap: 1, from: 0, to: 0) == [])
    }

    @Test("Ticks have round steps and reach the value")
    func ticks() {
        #expect(Axis.ticks(upTo: 141.9, count: 3) == [0, 50, 100, 150])
        #expect(Axis.ticks(upTo: 20.7, count: 5) == [0, 5, 10, 15, 20, 25])
        #expect(Axis.ticks(upTo: 0.83, count: 4) == [0, 0.25, 0.5, 0.75, 1])
        #expect(Axis.ticks(upTo: 5.5, count: 3) == [0, 2, 4, 6])
        #expect(Axis.ticks(upTo: 100, count: 4) == [0, 25, 50, 75, 100])
        #expect(Axis.ticks(upTo: 6_900_000, count: 4) == [0, 2_000_000, 4_000_000, 6_000_000, 8_000_000])
    }

    @Test("Ticks of what is no value are zero alone", arguments: [0, -3, Double.nan, .infinity, -.infinity, 1e308])
    func noTicks(value: Double) {
        #expect(Axis.ticks(upTo: value, count: 4) == [0])
    }

    @Test("Ticks of very small and very many steps end")
    func extremeTicks() {
        #expect(Axis.ticks(upTo: .leastNonzeroMagnitude, count: 4).count >= 1)
        #expect(Axis.ticks(upTo: 1e299, count: 0).count == 2)
        #expect(Axis.ticks(upTo: 7, count: .max).count <= 1001)
    }

    @Test("The chosen row is never scrolled out of sight")
    func window() {
        #expect(RowWindow.rows(from: 0, chosen: 9, count: 20, space: 5) == 5..<10)
        #expect(RowWindow.rows(from: 12, chosen: 3, count: 20, space: 5) == 3..<8)
        #expect(RowWindow.rows(from: 99, chosen: nil, count: 20, space: 5) == 15..<20)
        #expect(RowWindow.rows(from: -4, chosen: 70, count: 3, space: 5) == 0..<3)
        #expect(RowWindow.rows(from: 0, chosen: 0, count: 3, space: 0) == 0..<0)
    }

    @Test("Numbers have one decimal, thousands separated, and a sign where they are not known")
    func numerals() {
        #expect(Numeral.oneDecimal(5.25) == "5.3")
        #expect(Numeral.oneDecimal(0.02) == "<0.1")
        #expect(Numeral.oneDecimal(0) == "0.0")
        #expect(Numeral.oneDecimal(-1.26) == "−1.3")
        #expect(Numeral.oneDecimal(nil) == "..")
        #expect(Numeral.oneDecimal(.infinity) == "..")
        #expect(Numeral.tick(1_250_000, step: 250_000) == "1,250,000")
        #expect(Numeral.tick(7.5, step: 2.5) == "7.5")
        #expect(Numeral.fixed(1e200, decimals: 1) == "1e+200")
    }

    @Test("Age groups are joined to their lower and upper bound")
    func joinedAges() {
        func joined(_ younger: String, _ older: String) -> String {
            PopulationPyramid.Row(label: younger, left: 1, right: nil)
                .joined(with: PopulationPyramid.Row(label: older, left: 2, right: 3)).label
        }
        #expect(joined("0–4", "5–9") == "0–9")
        #expect(joined("70-74", "75+") == "70+")
        let row = PopulationPyramid.Row(label: "0–4", left: 1, right: nil)
            .joined(with: PopulationPyramid.Row(label: "5–9", left: 2, right: 3, isChosen: true))
        #expect(row.left == 3 && row.right == nil && row.isChosen)
    }
}
