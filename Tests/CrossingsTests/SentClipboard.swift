import Foundation

/// The texts that a program has sent to its terminal's clipboard.
enum SentClipboard {
    /// Each text, from what a terminal has received; nil for what is no base64 of UTF-8.
    static func texts(in bytes: [UInt8]) -> [String?] {
        String(decoding: bytes, as: UTF8.self).components(separatedBy: "\u{1B}]52;").dropFirst().map { rest in
            // The first field is which clipboard: c, or whatever is between.
            guard let semicolon = rest.firstIndex(of: ";"),
                let end = rest.unicodeScalars.firstIndex(where: { $0 == "\u{07}" || $0 == "\u{1B}" }), semicolon < end,
                let data = Data(base64Encoded: String(rest[rest.index(after: semicolon)..<end]))
            else { return nil }
            return String(data: data, encoding: .utf8)
        }
    }
}

extension ExplorerSession {
    /// Types keys one by one, each when the screen has come to rest.
    func press(_ keys: [String]) {
        for key in keys {
            type(key)
            read()
        }
    }
}
