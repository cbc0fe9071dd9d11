import MigrationData

/// Why a file can't be imported: the file, where in it, and what is wrong there.
package struct ImportError: Error, Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// No such file, or one that can't be read.
        case unreadable
        case badData
        /// Nothing in it names the edition.
        case nameless
        /// The folder can't be written, or holds the table already.
        case unwritable
    }

    package let kind: Kind
    package let file: String
    /// A line and column, or a sheet and cell; empty where it is the whole file.
    package let place: String
    package let reason: String

    init(_ kind: Kind = .badData, file: String, place: String = "", _ reason: String) {
        self.kind = kind
        self.file = file
        self.place = place
        self.reason = reason
    }
}

extension ImportError: CustomStringConvertible {
    /// One line: `stock.xlsx: sheet Table 1, cell F12: "12x" is not a number`.
    package var description: String { file + (place.isEmpty ? "" : ": " + place) + ": " + reason }

    /// What was found, in quotation marks, shortened.
    static func quoted(_ text: String) -> String {
        let shown = text.unicodeScalars.prefix(40)
        let isCut = shown.count < text.unicodeScalars.count
        return "\"" + String(String.UnicodeScalarView(shown)) + (isCut ? "…\"" : "\"")
    }
}
