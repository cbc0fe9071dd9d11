/// Something to measure: what is got ready each time and not counted, and what is then run.
struct Benchmark {
    typealias Run = () throws -> Void

    let group: String
    let title: String
    /// Gets one run ready.
    let prepare: () throws -> Run

    var name: String { group + "/" + title }

    init(_ group: String, _ title: String, prepare: @escaping () throws -> Run) {
        self.group = group
        self.title = title
        self.prepare = prepare
    }

    /// All of them, in the order in which they are run.
    static func all(assets: String, files: MadeUpFiles) -> [Benchmark] {
        decode(assets: assets) + queries + figures + panes + paints + finding + imports(files)
    }
}

/// Takes a value as if it were used, so that working it out isn't left away.
@inline(never)
func keep<Value>(_ value: Value) {
    withExtendedLifetime(value) {}
}
