import Figures
import MigrationData
import Screen
import Views

extension ExplorerState {
    /// Whether the pane's figure is a map.
    package var isMap: Bool { form == .map && current.compared == nil }

    /// Whether the arrows go from area to area on a map, which then has the whole width.
    package var hasMapFocus: Bool { isMap && current.focus == .figure }

    /// Whether the arrows can move among the rows or the marks of the figure.
    var hasFigureRows: Bool { pane.hasFigureRows || isMap || isPicture }

    /// Whether the map has arcs: corridors, and the flights of the year in which both ends are known.
    var hasArcs: Bool {
        switch (pane, current.item) {
        case (.corridors, _): true
        case (.displacement, .displaced(_, let kind, let side)?):
            DisplacedCount(kind: kind, side: side).hasCorridors && displacementYear == Book.reportYear
        default: false
        }
    }

    /// The area or group that is chosen on the map; nil where an arc is, or the whole region.
    var areaOnMap: AreaSelection? {
        switch current.item {
        case .lens? where pane == .corridors:
            return current.choosesArc ? nil : current.mapArea.map { .area($0) }
        case .area(let selection)?: return selection
        case .displaced(let selection, _, _)?: return selection
        default: return nil
        }
    }

    // MARK: Choosing

    /// The arrows go to the next area that way, the other keys through the arcs.
    mutating func moveOnMap(_ action: Action, _ book: Book) throws(TableError) {
        let count = try book.mapArcCount()
        let page: Int
        switch action {
        case .up: return try step(.up, book)
        case .down: return try step(.down, book)
        case .left: return try step(.left, book)
        case .right: return try step(.right, book)
        case .pageUp: page = current.choosesArc ? -1 : 0
        case .pageDown: page = current.choosesArc ? 1 : 0
        case .first: page = -count
        default: page = count
        }
        guard hasArcs, count > 0 else {
            notice = "arrows choose an area"
            return
        }
        current.choosesArc = true
        current.figureRow = min(max(0, current.figureRow + page), count - 1)
    }

    private mutating func step(_ direction: MapSteps.Direction, _ book: Book) throws(TableError) {
        let region = try RegionMap(book.model)
        let start = try mapPlace(region, book)
        let own: Int?
        if case .area(let index)? = areaOnMap { own = region.position(of: index) } else { own = nil }
        let steps = MapSteps(region.places, window: RegionMap.window)
        guard let next = steps.next(from: start, toward: direction, without: own) else {
            notice = "nothing lies that way"
            return
        }
        try chooseOnMap(region.members[next], book)
    }

    /// Chooses an area on the map; the list goes with it.
    private mutating func chooseOnMap(_ index: AreaIndex, _ book: Book) throws(TableError) {
        let region = try RegionMap(book.model)
        current.filter = ""
        switch current.item {
        case .displaced(_, let kind, let side)?:
            current.item = .displaced(.area(index), kind, side)
            current.figureRow = 0
        case .area? where pane == .subregions:
            current.item = .area(.area(index))
            if let subregion = region.areas[index]?.subregion { current.unfolded.insert(.area(.subregion(subregion))) }
        default: current.mapArea = index
        }
        current.choosesArc = false
        if let place = region.place(of: .area(index)) {
            current.mapView = current.mapView.showing(place, in: RegionMap.window, cells: mapCells)
        }
    }

    /// From where the arrows go and around what the map comes nearer: what is chosen, an end of the chosen arc, the middle.
    private func mapPlace(_ region: RegionMap, _ book: Book) throws(TableError) -> MapPlace {
        if let area = areaOnMap, let place = region.place(of: area) { return place }
        if current.choosesArc {
            let flows = try book.mapFlows()
            if flows.indices.contains(current.figureRow) {
                for case let end? in flows[current.figureRow].selections {
                    if let place = region.place(of: end), RegionMap.window.contains(place) { return place }
                }
            }
        }
        return current.mapView.middle ?? Self.middle
    }

    /// South of China, where all parts of the region are about as far.
    private static let middle = MapPlace(longitude: 105, latitude: 22)

    /// The cells of the map below its heading.
    private var mapCells: Size {
        let figure = arrangement.figure.size
        return Size(width: figure.width, height: max(1, figure.height - 1))
    }

    // MARK: Travelling

    /// Brings the map nearer to what is chosen or further from it, or moves it.
    mutating func travel(_ action: Action, _ book: Book) throws(TableError) {
        guard isMap else {
            notice = "v shows a map, which can come nearer"
            return
        }
        let region = try RegionMap(book.model)
        let before = current.mapView
        switch action {
        case .zoomIn:
            let place = before.middle == nil || !current.choosesArc ? try mapPlace(region, book) : before.middle
            current.mapView = before.stepped(1, around: place ?? Self.middle)
            if current.mapView == before { notice = "this is as near as the outlines go" }
        case .zoomOut:
            current.mapView = before.stepped(-1, around: before.middle ?? Self.middle)
            if before == .whole { notice = "this is the whole region" }
        default: pan(action)
        }
    }

    private mutating func pan(_ action: Action) {
        if current.mapView == .whole {
            notice = "+ brings the map nearer, then it can be moved"
            return
        }
        let direction: MapSteps.Direction =
            switch action {
            case .panUp: .up
            case .panDown: .down
            case .panLeft: .left
            default: .right
            }
        current.mapView = current.mapView.moved(direction, in: RegionMap.window, cells: mapCells)
    }

    // MARK: Going in

    /// Into the chosen area, or the area at the beginning of the chosen arc.
    mutating func goIntoMap(_ book: Book) throws(TableError) {
        if current.choosesArc, hasArcs {
            if pane == .displacement { return try goIntoDisplacedRow(book) }
            let flows = try book.mapFlows()
            guard flows.indices.contains(current.figureRow) else {
                notice = "no arc is chosen"
                return
            }
            let ends = flows[current.figureRow].selections
            let isOut = book.lens.by != .destination
            guard let end = (isOut ? ends : ends.reversed()).compactMap({ $0 }).first else {
                notice = "nothing to go into"
                return
            }
            return goToCorridors(of: end, isOut: isOut)
        }
        guard let area = areaOnMap else {
            notice = "no area is chosen"
            return
        }
        switch current.item {
        case .displaced(_, _, let side)?: goToCorridors(of: area, isOut: side == .origin)
        case .lens?: goToCorridors(of: area, isOut: book.lens.by != .destination)
        default: goToCorridors(of: area, isOut: side == .emigrants)
        }
    }

    /// Chooses the mark or the row of the ranking at a cell of the map; pressed once more, goes into it.
    mutating func press(_ map: MapChart, x: Int, y: Int, in rect: Rect, _ book: Book) throws(TableError) {
        let region = try RegionMap(book.model)
        if let arc = map.arc(atX: x, y: y, in: rect, characters: characters) {
            if hasMapFocus, current.choosesArc, current.figureRow == arc { return try goIntoMap(book) }
            (current.focus, current.choosesArc, current.figureRow) = (.figure, true, arc)
        } else if let mark = map.mark(atX: x, y: y, in: rect, characters: characters),
            region.members.indices.contains(mark)
        {
            let isChosen = areaOnMap == .area(region.members[mark])
            if hasMapFocus, isChosen { return try goIntoMap(book) }
            current.focus = .figure
            try chooseOnMap(region.members[mark], book)
        } else {
            current.focus = .figure
        }
    }
}
