import Screen
import Testing
import Views

@Suite("Pictures of displacement")
struct DisplacementPictureTests {
    private let model = Tables.model()

    private func text(_ line: String, _ width: Int, _ characters: CharacterSet) throws -> String {
        try TextPage(view: model.view(line), model: model, width: width, characters: characters).canvas().text
    }

    @Test("The largest corridors to the region")
    func corridors() throws {
        #expect(
            try text("displacement by=corridor top=3", 60, .unicode) == """
                 Refugees hosted in the region by corridor  millions     ¶15

                 1  █ Syrian Arab Rep. › Turkey            ███████████  3.58
                 2  █ Afghanistan      › Pakistan          ████▍        1.42
                 3  █ Afghanistan      › Iran (Isl. Rep.)  ██▉          0.95

                Source: UNHCR, Refugee Data Finder, 2023

                """)
    }

    @Test("A total over years, in ASCII")
    func years() throws {
        #expect(
            try text("displacement years=2015-2024", 64, .ascii) == #"""
                 Refugees hosted in the region  millions                 par. 15

                                                            11.7  12.1
                                                           ##### #####
                                                           ##### #####  9.9
                                    8.0               8.0  ##### ##### #####
                  6.7         7.8  #####  7.8   7.8  ##### ##### ##### #####
                 #####  6.6  ##### ##### ##### ##### ##### ##### ##### #####
                 ##### ##### ##### ##### ##### ##### ##### ##### ##### #####
                 ##### ##### ##### ##### ##### ##### ##### ##### ##### #####
                 ##### ##### ##### ##### ##### ##### ##### ##### ##### #####
                 ##### ##### ##### ##### ##### ##### ##### ##### ##### #####
                 ##### ##### ##### ##### ##### ##### ##### ##### ##### #####
                  2015  2016  2017  2018  2019  2020  2021  2022  2023  2024

                Source: UNHCR, Refugee Data Finder, 2026

                """#)
    }
}
