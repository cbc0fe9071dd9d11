extension ReportDocument {
    /// Reads the text as extracted from the report's PDF; `file` is its name in errors.
    ///
    /// Takes time in proportion to the bytes. Throws unless everything is found: the summary, all paragraphs, all footnotes,
    /// each to the end of a sentence. Bytes that aren't UTF-8 become U+FFFD.
    package init(file: String, bytes: [UInt8]) throws(DocumentError) {
        func failed(_ problem: DocumentError.Problem) -> DocumentError {
            DocumentError(file: file, line: 0, problem: problem)
        }
        if bytes.count > Self.sizeLimit { throw failed(.tooLarge(bytes: bytes.count)) }
        let text = DocumentText(bytes: bytes)
        if text.isPortableDocument { throw failed(.portableDocument) }
        if text.isBinary { throw failed(.notText) }
        if text.lines.isEmpty { throw failed(.empty) }
        if text.lines.count > Self.lineLimit { throw failed(.tooManyLines(text.lines.count)) }
        if !text.namesReport { throw failed(.differentDocument) }
        var nearest: (progress: Int, fault: DocumentFault)?
        for rule in ReadingRule.strictestFirst {
            var reader = DocumentReader(rule: rule, spelling: text.spelling)
            for line in text.lines { reader.read(line) }
            guard let fault = reader.fault else {
                self.init(reader)
                return
            }
            if reader.progress > (nearest?.progress ?? -1) { nearest = (reader.progress, fault) }
        }
        throw DocumentError(file: file, line: nearest?.fault.line ?? 0, problem: nearest?.fault.problem ?? .notText)
    }

    private init(_ reader: DocumentReader) {
        summary = reader.summary.string
        paragraphs = reader.markedParagraphs
        footnotes = reader.footnotes.map(\.string)
        citingParagraphs = reader.marks.map { mark in mark.map { $0.paragraph + 1 } }
    }
}
