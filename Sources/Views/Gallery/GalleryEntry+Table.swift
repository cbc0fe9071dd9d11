import Figures

extension GalleryEntry {
    /// Every kind of figure, in the order of the gallery. A new kind gets a line here, and a test fails without it.
    package static let all = [
        GalleryEntry(.ranked, "Bars of a ranking", line: "corridors origin=NPL top=8 since=1990"),
        GalleryEntry(.stacked, "Bars in parts, a row a year", line: "stock by=subregion"),
        GalleryEntry(.grouped, "Bars side by side", line: "stock area=sea by=sex years=2005-2019"),
        GalleryEntry(.shares, "Shares of three, as heights and numbers", line: "matrix", part: .shares),
        GalleryEntry(.columns, "Columns of time", line: "displacement years=1998-2019"),
        GalleryEntry(.lines, "Lines with their names at their ends", line: "remittances by=subregion"),
        GalleryEntry(.lines, "Lines of the stock", line: "stock by=subregion figure=lines", variant: "years"),
        GalleryEntry(.pyramid, "Ages of migrants before those of all", line: "pyramid"),
        GalleryEntry(.pyramids, "Two pyramids on one scale", line: "pyramid area=NPL compare=BGD"),
        GalleryEntry(.headed, "A headline above columns of time", line: "area NPL", part: .here),
        GalleryEntry(.twoSided, "Two rankings back to back", line: "area NPL", part: .ends),
        GalleryEntry(.paired, "Two sides of a comparison", line: "stock area=NPL compare=BGD"),
        GalleryEntry(
            .difference, "What lies between two sides", line: "stock by=subregion year=2019 compare=1990",
            form: .difference),
        GalleryEntry(.map, "A map of amounts", line: "stock by=area year=2019 figure=map"),
        GalleryEntry(.map, "A map of corridors", line: "corridors origin=NPL figure=map", variant: "arcs"),
        GalleryEntry(.flow, "Who went where, between subregions", line: "matrix figure=flow"),
        GalleryEntry(
            .flow, "Who went where, between areas", line: "corridors origin=region destination=region figure=flow",
            variant: "areas"),
        GalleryEntry(.heat, "A matrix whose cells are the warmer the more", line: "matrix"),
        GalleryEntry(.ranks, "Ranks through the years", line: "corridors origin=region by=origin figure=ranks"),
        GalleryEntry(.multiples, "Small charts on one scale", line: "stock figure=multiples"),
        GalleryEntry(.table, "Exact numbers", line: "stock by=subregion years=2005-2019 figure=table"),
        GalleryEntry(.choices, "Lines that can be chosen", line: "area NPL", part: .numbers),
        GalleryEntry("profile", "A page of figures", line: "area NPL"),
        GalleryEntry("text", "Text with its evidence", line: "recommendation f"),
    ]
}
