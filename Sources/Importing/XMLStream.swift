import CExpat

/// An XML document that comes in chunks. Its elements and text are handed on as they end; nothing is kept.
///
/// A document type declaration, elements too deep and tokens too long are refused, so that no document can take much memory.
final class XMLStream {
    /// What is done with the document's parts.
    struct Events {
        var start: (XMLTag) throws(ImportError) -> Void
        /// Whether to go on.
        var end: (XMLTag) throws(ImportError) -> Bool = { (_) throws(ImportError) in true }
        var text: (UnsafeBufferPointer<UInt8>) throws(ImportError) -> Void = { (_) throws(ImportError) in }
    }

    private let file: String
    private let part: String
    private let parser: XML_Parser
    private let events: Events
    private var depth = 0
    private var fed = 0
    private var error: ImportError?
    /// Whether enough was read; the rest of the document is left alone.
    private(set) var isFinished = false

    private static let mostDepth = 100
    private static let longestToken = 1 << 20

    init(file: String, part: String, _ events: Events) throws(ImportError) {
        guard let parser = XML_ParserCreate(nil) else { throw ImportError(file: file, "out of memory") }
        self.file = file
        self.part = part
        self.parser = parser
        self.events = events
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser,
            { data, name, attributes in
                guard let name else { return }
                XMLStream.from(data)?.begin(XMLTag(name: name, attributes: attributes))
            },
            { data, name in
                guard let name else { return }
                XMLStream.from(data)?.finish(XMLTag(name: name, attributes: nil))
            })
        XML_SetCharacterDataHandler(parser) { data, text, count in
            guard let text, let stream = XMLStream.from(data) else { return }
            text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { bytes in
                stream.take(UnsafeBufferPointer(start: bytes, count: Int(count)))
            }
        }
        XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in XMLStream.from(data)?.refuseDoctype() }
    }

    deinit { XML_ParserFree(parser) }

    private static func from(_ data: UnsafeMutableRawPointer?) -> XMLStream? {
        data.map { Unmanaged<XMLStream>.fromOpaque($0).takeUnretainedValue() }
    }

    /// Takes the next chunk; false where enough was read.
    func feed(_ bytes: UnsafeRawBufferPointer) throws(ImportError) -> Bool {
        if isFinished { return false }
        fed += bytes.count
        let start = bytes.assumingMemoryBound(to: CChar.self).baseAddress
        try check(XML_Parse(parser, start, Int32(bytes.count), 0))
        let begun = max(0, Int(XML_GetCurrentByteIndex(parser)))
        if fed - begun > Self.longestToken { throw fault("an element is too long") }
        return !isFinished
    }

    /// Says that all chunks were taken.
    func end() throws(ImportError) {
        if isFinished { return }
        try check(XML_Parse(parser, nil, 0, 1))
    }

    private func check(_ status: XML_Status) throws(ImportError) {
        if let error { throw error }
        if status == XML_STATUS_OK || isFinished { return }
        let code = XML_GetErrorCode(parser)
        let reason = XML_ErrorString(code).map { String(cString: $0) } ?? "not well-formed"
        throw fault("not well-formed XML in line \(XML_GetCurrentLineNumber(parser)): \(reason)")
    }

    private func fault(_ reason: String) -> ImportError { ImportError(file: file, place: part, reason) }

    // MARK: Events

    private func begin(_ tag: XMLTag) {
        depth += 1
        if depth > Self.mostDepth { return stop(fault("elements are too deep")) }
        obey { () throws(ImportError) in try events.start(tag) }
    }

    private func finish(_ tag: XMLTag) {
        depth -= 1
        obey { () throws(ImportError) in
            if try events.end(tag) { return }
            isFinished = true
            XML_StopParser(parser, XML_Bool(0))
        }
    }

    private func take(_ text: UnsafeBufferPointer<UInt8>) {
        obey { () throws(ImportError) in try events.text(text) }
    }

    private func refuseDoctype() { stop(fault("a document type declaration doesn't belong into a workbook")) }

    /// An error can't cross expat: it stops the parser and is thrown behind it.
    private func obey(_ body: () throws(ImportError) -> Void) {
        if error != nil || isFinished { return }
        do throws(ImportError) { try body() } catch { stop(error) }
    }

    private func stop(_ fault: ImportError) {
        if error == nil { error = fault }
        XML_StopParser(parser, XML_Bool(0))
    }
}
