import MigrationData
import Screen
import Views

extension Book {
    func overviewPage() throws(TableError) -> Page {
        let numbers = try OverviewNumbers(self)
        let here = StyledText(NumberText.exact(numbers.chosen.here), .strong)
        let away = StyledText(NumberText.exact(numbers.chosen.away), .strong)
        var page = Page()
        page.scope = stockScope
        let second = [
            StyledText("Who moved inside the region stands in both: never add the two.", .dim),
            StyledText("Enter opens a door.", .dim),
        ]
        if state.size.width < 60 {
            page.detail = [[here + StyledText(" live here, ") + away + StyledText(" abroad.")], second]
        } else {
            page.detail = [
                [
                    here + StyledText(" \(numbers.migrantsWord) live in the region in \(state.stockYear)."),
                    away + StyledText(" of its \(numbers.peopleWord) live abroad."),
                ], second,
            ]
        }
        return page
    }
}
