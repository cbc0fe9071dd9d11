/// A table that `crossings import` has made of what a publisher hands out, as the folder's catalogue has it.
package struct ImportedTable: Hashable, Sendable {
    /// What a table holds. An edition has each kind at most once.
    package enum Kind: String, CaseIterable, Sendable {
        /// Migrants by destination alone.
        case stockTotals = "migrant-stock-totals"
        /// Migrants by destination and origin.
        case stock = "migrant-stock"
        case inflow = "remittance-inflow"
        case outflow = "remittance-outflow"
    }

    package let edition: String
    package let kind: Kind
    package let publisher: String
    package let title: String
    /// Year and month, or the year alone; empty where the source doesn't say.
    package let published: String
    /// The name of the file that it was made of.
    package let origin: String
    package let citation: String

    package init(
        edition: String, kind: Kind, publisher: String, title: String, published: String, origin: String,
        citation: String
    ) {
        self.edition = edition
        self.kind = kind
        self.publisher = publisher
        self.title = title
        self.published = published
        self.origin = origin
        self.citation = citation
    }

    /// The file that holds the table.
    package var file: String { Self.file(kind, edition) }

    /// The packed form of it, which stands beside a large one.
    package var packedFile: String { PackedTable.file(beside: file) ?? file }

    package static func file(_ kind: Kind, _ edition: String) -> String { "\(kind.rawValue).\(edition).tsv" }

    /// Where its numbers come from, in one line.
    package var source: String {
        (publisher.isEmpty ? "" : publisher + ", ") + title + " (imported from \(origin))"
    }

    /// What an edition's list of quantities calls it.
    var quantity: String {
        switch kind {
        case .stockTotals: "migrant stock (totals)"
        case .stock: "migrant stock"
        case .inflow: "remittance inflow"
        case .outflow: "remittance outflow"
        }
    }
}
