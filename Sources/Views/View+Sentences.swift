import MigrationData

extension View {
    package func sentences(model: Model) throws(TableError) -> [String] {
        [try caption(model: model).title + "."]
    }
}
