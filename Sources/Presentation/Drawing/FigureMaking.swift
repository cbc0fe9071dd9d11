import Figures
import MigrationData
import Screen
import Views

extension SlidePainter {
    /// A figure as it looks on this screen, with what was changed on it.
    func block(_ figure: SlideFigure, width: Int) throws(TableError) -> FigureBlock {
        var change = changes[figure]
        let between = change?.between
        change?.between = nil
        var block = try stillBlock(figure, change, width)
        if let between, let change { block = try block.moved(to: laterBlock(figure, change, between, width), between) }
        block.isLive = figure == live
        return wall(block, width)
    }

    /// Rankings and stacks of a wall have large letters.
    private func wall(_ block: FigureBlock, _ width: Int) -> FigureBlock {
        guard isWall, width >= 120, case .drawing(let drawing) = block.look else { return block }
        var block = block
        let title = block.isChanged ? block.title : ""
        if let ranking = WallRanking(drawing, title: title) {
            block.look = .ranking(ranking)
        } else if let stack = WallStack(drawing, title: title) {
            block.look = .stack(stack)
        }
        return block
    }

    private func laterBlock(
        _ figure: SlideFigure, _ change: PresentationState.LiveFigure, _ between: PresentationState.Between,
        _ width: Int
    ) throws(TableError) -> FigureBlock {
        var later = change
        later.line = between.line
        return try stillBlock(figure, later, width)
    }

    private func stillBlock(
        _ figure: SlideFigure, _ change: PresentationState.LiveFigure?, _ width: Int
    ) throws(TableError) -> FigureBlock {
        let key = FigureMemo.Key(
            figure: figure, change: change, width: width, characters: characters, isWall: isWall)
        if let known = memo[key] { return known }
        let block = try newBlock(figure, change, width)
        memo[key] = block
        return block
    }

    private func newBlock(
        _ figure: SlideFigure, _ change: PresentationState.LiveFigure?, _ width: Int
    ) throws(TableError) -> FigureBlock {
        var shown = figure
        if let change { shown.viewLine = change.line }
        switch try shown.view(model: model) {
        case .failure(let finding): return FigureBlock(look: .refusal(finding), source: "")
        case .success(let view):
            let caption = try view.caption(model: model)
            let source = try view.source(model: model) + (caption.reference.isEmpty ? "" : " · " + caption.reference)
            var request =
                change?.request(width: width, characters: characters)
                ?? FigureRequest(width: width, characters: characters)
            let chosen = try change.flatMap { (change) throws(TableError) in try choice(change, view, request) }
            if let chosen { request.choose(chosen.target) }
            var drawing = try view.drawing(model: model, request: request)
            if case .figure(.lines(var chart)) = drawing, let year = change?.year {
                chart.chosenYear = year
                drawing = .figure(.lines(chart))
            }
            return FigureBlock(
                look: .drawing(drawing), source: source, title: caption.title,
                moment: try view.momentName(model: model),
                isChanged: change.map { $0.line != figure.viewLine } ?? false, chosen: chosen)
        }
    }

    /// What is chosen in a figure, with its number in full.
    private func choice(
        _ change: PresentationState.LiveFigure, _ view: View, _ request: FigureRequest
    ) throws(TableError) -> ViewChoices.Item? {
        guard change.row != nil || change.year != nil else { return nil }
        let items = try view.choices(model: model, request: request).items
        if let row = change.row {
            guard items.indices.contains(row) else { return nil }
            var item = items[row]
            // Numbers of a figure over years are those of one of them.
            if let year = change.year { item.name += ", \(year)" }
            return item
        }
        return items.first { $0.target == change.year.map(ViewChoices.Target.year) }
    }
}

extension FigureBlock {
    /// The block on its way to another one; the same where nothing of it moves.
    fileprivate func moved(to later: FigureBlock, _ between: PresentationState.Between) -> FigureBlock {
        guard case .drawing(.figure(let figure)) = look, case .drawing(.figure(let next)) = later.look,
            figure.moves(to: next)
        else { return self }
        var block = self
        block.look = .drawing(.figure(.between(figure, next, Double(between.thousandths) / 1000)))
        block.chosen = nil
        block.between = [moment ?? "", later.moment ?? ""]
        return block
    }
}
