import Figures
import MigrationData
import Screen

extension GalleryEntry {
    /// The picture, from the view's own numbers.
    package func drawing(
        model: Model, width: Int, characters: CharacterSet = .unicode
    ) throws(ViewError) -> Drawing {
        let view = try View(line, model: model)
        do throws(TableError) {
            if part == .shares { return .figure(.shares(try Self.shares(model))) }
            let request = FigureRequest(form: form, width: width, characters: characters)
            let drawing = try view.drawing(model: model, request: request)
            guard case .profile(let page) = drawing else { return drawing }
            switch part {
            case .here: return .figure(.headed(page.here))
            case .ends: return .figure(.twoSided(page.ends))
            case .numbers: return .figure(.choices(page.numbers))
            case .whole, .shares: return drawing
            }
        } catch { throw .table(error) }
    }

    /// Where the migrants of each subregion were born.
    private static func shares(_ model: Model) throws(TableError) -> ShareBars {
        let (stock, areas) = (try model.data.migrantStock(), try model.data.areas())
        let year = stock.years.last ?? 0
        let rows = SeriesPalette.order.compactMap { subregion -> ShareBars.Row? in
            let part = AreaSelection.subregion(subregion)
            let shares = stock.shares(part, side: .immigrants, year: year, sex: .both, areas: areas)
            guard let shares else { return nil }
            return ShareBars.Row(
                label: areas.name(of: part), shortLabel: SeriesPalette.shortName(part, areas: areas),
                series: SeriesPalette.index(of: part, areas: areas),
                shares: [shares.same, shares.region, shares.outside])
        }
        let heading = Heading(
            title: "Where the migrants of each were born", unit: "per cent, \(year)", note: "¶7–9",
            shortTitle: "Where they were born")
        return ShareBars(heading: heading, partNames: ["same", "region", "outside"], rows: rows)
    }
}
