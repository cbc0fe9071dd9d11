import Figures
import MigrationData
import Screen
import Views

/// What a large screen shows of the region besides both sides: ages, and the areas at both ends.
struct OverviewFigures {
    let book: Book

    private static let ranked = 10

    /// The migrants by age and sex before the whole population.
    func pyramid(width: Int) throws(TableError) -> Drawing {
        if let known = book.memo.ofPane.pyramid { return known }
        let drawing = try workedOutPyramid(width: width)
        book.memo.ofPane.pyramid = drawing
        return drawing
    }

    private func workedOutPyramid(width: Int) throws(TableError) -> Drawing {
        let view = View.pyramid(PyramidQuery(year: book.state.stockYear))
        let drawing = try view.drawing(model: book.model, request: FigureRequest(width: width))
        guard case .figure(.pyramid(var pyramid)) = drawing else { return drawing }
        pyramid.heading.title = "Who they are"
        pyramid.heading.unit = "% of migrants and of all, \(book.state.stockYear)"
        pyramid.behindShort = "all"
        return .figure(.pyramid(pyramid))
    }

    /// The largest origins, destinations and, where there is a third block, hosts, on one scale.
    func rankings(_ count: Int) throws(TableError) -> [RankedBars] {
        if let known = book.memo.ofPane.rankings { return known }
        let rankings = try workedOutRankings(count)
        book.memo.ofPane.rankings = rankings
        return rankings
    }

    private func workedOutRankings(_ count: Int) throws(TableError) -> [RankedBars] {
        let questions: [(String, AreaSelection, AreaSelection, CorridorSide)] = [
            ("Largest origins", .world, .region, .origin), ("Largest destinations", .region, .world, .destination),
            ("Where they live", .world, .region, .destination),
        ]
        var figures: [RankedBars] = []
        for (title, origin, destination, side) in questions.prefix(count) {
            if let bars = try ranking(title, from: origin, to: destination, by: side) { figures.append(bars) }
        }
        let longest = figures.flatMap(\.rows).compactMap(\.value).max()
        return figures.map { figure in
            var figure = figure
            figure.maximum = longest
            return figure
        }
    }

    private func ranking(
        _ title: String, from origin: AreaSelection, to destination: AreaSelection, by side: CorridorSide
    ) throws(TableError) -> RankedBars? {
        let question = CorridorQuestion(
            origin: origin, destination: destination, by: side, year: book.state.stockYear, sex: book.state.sex)
        let view = View.corridors(CorridorQuery(question, top: Self.ranked))
        guard case .figure(.ranked(var bars)) = try view.drawing(model: book.model, request: FigureRequest(width: 54))
        else { return nil }
        bars.heading = Heading(title: title, unit: "millions, \(book.state.stockYear)")
        return bars
    }
}
