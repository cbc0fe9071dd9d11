import MigrationData
import Testing

@testable import Views

@Suite("Descriptions: profiles of areas")
struct ProfileDescriptionTests {
    private let model = Tables.model()

    @Test("Every area and group has one to eight well-formed sentences, in the first and the last year")
    func form() throws {
        let areas = try model.data.areas()
        let all = areas.areas.map { AreaSelection.area($0.index) } + AreaGroup.all.map(AreaSelection.group)
        for selection in all {
            for (year, sex) in [(1990, Sex.female), (2019, .both)] {
                let text = try ProfileDescription(ProfileQuery(area: selection, year: year, sex: sex)).sentences(model)
                let faults = DescriptionFormTests.faults(text)
                #expect(faults.isEmpty, "\(areas.code(of: selection)) \(year): \(faults)")
            }
        }
    }

    @Test("Nepal in short")
    func nepal() throws {
        let areas = try model.data.areas()
        let nepal = try #require(areas.area(iso: "NPL"))
        let text = try ProfileDescription(ProfileQuery(area: .area(nepal), year: 2019)).sentences(model).joined(
            separator: "\n")
        #expect(
            text == """
                In 2019, 490,802 migrants lived in Nepal.
                The most came from India: 429,769, or 87.6 per cent.
                In 2019, 2,285,420 emigrants from Nepal lived elsewhere.
                The most lived in Malaysia: 578,082, or 25.3 per cent.
                In 2019, Nepal received 8.1 billion US dollars in remittances and sent 60.0 million US dollars.
                At the end of 2019, 19,570 refugees lived in Nepal, and 8,034 had come from there.
                In 2017, 63,827 students from Nepal studied abroad, and an unknown number from abroad studied in it.
                The report names it in 2 paragraphs, prints no numbers of it and tells of 6 measures.
                """)
    }
}
