import Foundation
import MigrationData
import Testing
import Views

/// The project's tables with printed figures and claims made up for a test.
struct MadeUpChecks {
    /// A printed figure: only what a test cares for.
    struct Figure {
        var id = "p1-1"
        var qualifier = ""
        var value = "5"
        var unit = "million persons"
        var scale = "1"
        var decimals = 0
        var query = ""
        var cross = ""
        var basis = "own-edition"
        var reason = ""

        fileprivate var line: String {
            [
                id, "1", "", "a quantity", "region", "2019", qualifier, value, unit, scale, String(decimals), "", query,
                cross, basis, reason, "",
            ].joined(separator: "\t")
        }
    }

    let model: Model

    init(figures: [Figure] = [Figure()], claims: [(test: String, basis: String, note: String)] = []) {
        let columns =
            "id paragraph footnote quantity area year qualifier value unit scale decimals denominator query cross basis "
            + "reason recommendations"
        let published = ([columns.replacing(" ", with: "\t")] + figures.map(\.line)).map { $0 + "\n" }.joined()
        let head = "id\tparagraph\tstatement\tkind\ttest\tbasis\tnote\trecommendations\n"
        let said = claims.enumerated().map { row, claim in
            "k1-\(row + 1)\t1\ta statement\trank\t\(claim.test)\t\(claim.basis)\t\(claim.note)\t\n"
        }
        let made = ["published.tsv": published, "claims.tsv": head + said.joined()]
        model = Model { (file: String) throws(TableError) -> TableBytes in
            guard let text = made[file] else { return try Tables.bytes(file) }
            return TableBytes(copying: Array(text.utf8))
        }
    }

    /// What becomes of a single figure.
    static func check(_ figure: Figure) throws -> FigureCheck {
        try #require(try MadeUpChecks(figures: [figure]).model.verification.figures().first)
    }

    /// What becomes of a single claim.
    static func check(_ test: String, basis: String = "own-edition", note: String = "") throws -> ClaimCheck {
        try #require(try MadeUpChecks(claims: [(test, basis, note)]).model.verification.claims().first)
    }

    /// What is complained of when all figures and claims are checked.
    func fault() -> TableError? {
        do throws(TableError) {
            _ = try model.verification.figures()
            _ = try model.verification.claims()
            return nil
        } catch { return error }
    }
}
