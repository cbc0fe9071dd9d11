/// Where the parts of a workbook lie that one of them names by an id.
struct PartLinks {
    private var links: [(id: String, type: String, target: String)] = []

    /// Reads the links of a part, of the whole workbook where the part has no name; none where it has no links.
    init(_ archive: ZipArchive, of part: String) throws(ImportError) {
        let steps = part.split(separator: "/")
        let folder = steps.dropLast().map(String.init)
        let file = (folder + ["_rels", (steps.last.map(String.init) ?? "") + ".rels"]).joined(separator: "/")
        guard archive.contains(file) else { return }
        var found: [(id: String, type: String, target: String)] = []
        try archive.readXML(
            file,
            XMLStream.Events(start: { (tag) throws(ImportError) in
                guard tag.name == "Relationship", let id = tag["Id"], let target = tag["Target"] else { return }
                if tag["TargetMode"] == "External" || found.count >= 10_000 { return }
                let type = (tag["Type"] ?? "").split(separator: "/").last.map(String.init) ?? ""
                found.append((id, type, Self.path(target, from: folder)))
            }))
        links = found
    }

    func target(of id: String, type: String) -> String? {
        links.first { $0.id == id && $0.type == type }?.target
    }

    func first(ofType type: String) -> String? { links.first { $0.type == type }?.target }

    /// The part's name in the archive: from its root after a slash, else from the folder of the part that names it.
    private static func path(_ target: String, from folder: [String]) -> String {
        var steps = target.hasPrefix("/") ? [] : folder
        for step in target.split(separator: "/") where step != "." {
            if step == ".." { _ = steps.popLast() } else { steps.append(String(step)) }
        }
        return steps.joined(separator: "/")
    }
}
