import MigrationData
import ReportData
import TestTables
import Views

/// The program's own tables, and a view of each kind.
enum FormatModel {
    static func model() -> Model { ReadyModel.model }

    /// All kinds, with text that must be escaped, unknown values, ties, one row and none.
    static let lines = [
        "stock by=subregion", "stock area=NPL", "stock area=world by=sex year=2019", "stock area=pacific by=area",
        "emigrants area=PHL", "corridors", "corridors origin=NPL destination=NPL", "corridors since=1990 top=5",
        "matrix", "matrix share=column", "matrix figure=flow", "corridors figure=flow", "corridors figure=ranks",
        "stock figure=multiples", "pyramid", "pyramid area=TUV", "remittances by=subregion", "remittances area=PRK",
        "remittances by=corridor area=FJI", "remittance-cost area=NPL", "remittance-cost by=subregion",
        "displacement by=subregion years=2009-2019", "displacement by=area top=12", "displacement by=corridor top=7",
        "students origin=CHN", "published", "claims", "paragraph", "paragraph 7", "objectives", "covid",
        "stock area=NPL compare=BGD", "stock by=subregion year=2019 compare=1990", "corridors origin=NPL compare=BGD",
        "pyramid area=NPL compare=world", "matrix compare=1990", "remittances compare=wdi-2023-05",
        "students destination=AUS by=origin compare=JPN", "measures area=NPL", "recommendations", "recommendation f",
        "sources", "area NPL", "area region", "area USA",
        "area 830 year=1990 sex=female",
    ]
}
