import Screen

/// Numbers with labels, ready to be drawn into a rect of a canvas.
///
/// The first column of the rect is the gutter of the selection (`>`); heading and content begin in the second.
package enum Figure: Hashable, Sendable {
    case ranked(RankedBars)
    case stacked(StackedBars)
    case grouped(GroupedBars)
    case shares(ShareBars)
    case columns(ColumnChart)
    case pyramid(PopulationPyramid)
    case lines(LineChart)
    case table(DataTable)
    case choices(ChoiceList)
    case twoSided(TwoSidedBars)
    case headed(HeadedColumns)
    case paired(PairedBars)
    case difference(DifferenceBars)
    case pyramids(PairedPyramids)
    case map(MapChart)
    case flow(FlowChart)
    case heat(HeatMap)
    case ranks(RankChart)
    case multiples(SmallMultiples)

    /// Draws the figure; nothing outside the rect, and something useful at any size.
    package func draw(on canvas: inout Canvas, in rect: Rect) {
        switch self {
        case .ranked(let figure): figure.draw(on: &canvas, in: rect)
        case .stacked(let figure): figure.draw(on: &canvas, in: rect)
        case .grouped(let figure): figure.draw(on: &canvas, in: rect)
        case .shares(let figure): figure.draw(on: &canvas, in: rect)
        case .columns(let figure): figure.draw(on: &canvas, in: rect)
        case .pyramid(let figure): figure.draw(on: &canvas, in: rect)
        case .lines(let figure): figure.draw(on: &canvas, in: rect)
        case .table(let figure): figure.draw(on: &canvas, in: rect)
        case .choices(let figure): figure.draw(on: &canvas, in: rect)
        case .twoSided(let figure): figure.draw(on: &canvas, in: rect)
        case .headed(let figure): figure.draw(on: &canvas, in: rect)
        case .paired(let figure): figure.draw(on: &canvas, in: rect)
        case .difference(let figure): figure.draw(on: &canvas, in: rect)
        case .pyramids(let figure): figure.draw(on: &canvas, in: rect)
        case .map(let figure): figure.draw(on: &canvas, in: rect)
        case .flow(let figure): figure.draw(on: &canvas, in: rect)
        case .heat(let figure): figure.draw(on: &canvas, in: rect)
        case .ranks(let figure): figure.draw(on: &canvas, in: rect)
        case .multiples(let figure): figure.draw(on: &canvas, in: rect)
        }
    }

    /// The rows in which the figure shows all it has at a width, for printing.
    package func height(at width: Int, in characters: CharacterSet) -> Int {
        switch self {
        case .ranked(let figure): figure.height(at: width, in: characters)
        case .stacked(let figure): figure.height(at: width, in: characters)
        case .grouped(let figure): figure.height(at: width, in: characters)
        case .shares(let figure): figure.height(at: width, in: characters)
        case .columns(let figure): figure.height(at: width, in: characters)
        case .pyramid(let figure): figure.height(at: width, in: characters)
        case .lines(let figure): figure.height(at: width, in: characters)
        case .table(let figure): figure.height(at: width, in: characters)
        case .choices(let figure): figure.height(at: width, in: characters)
        case .twoSided(let figure): figure.height(at: width, in: characters)
        case .headed(let figure): figure.height(at: width, in: characters)
        case .paired(let figure): figure.height(at: width, in: characters)
        case .difference(let figure): figure.height(at: width, in: characters)
        case .pyramids(let figure): figure.height(at: width, in: characters)
        case .map(let figure): figure.height(at: width, in: characters)
        case .flow(let figure): figure.height(at: width, in: characters)
        case .heat(let figure): figure.height(at: width, in: characters)
        case .ranks(let figure): figure.height(at: width, in: characters)
        case .multiples(let figure): figure.height(at: width, in: characters)
        }
    }
}
