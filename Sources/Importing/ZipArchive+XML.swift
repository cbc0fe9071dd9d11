extension ZipArchive {
    /// Reads a part as XML, from its beginning to its end or until enough was read.
    func readXML(
        _ part: String, as title: String? = nil, progress: (Int) -> Void = { _ in }, _ events: XMLStream.Events
    ) throws(ImportError) {
        let stream = try XMLStream(file: file, part: title ?? part, events)
        try read(part) { (bytes) throws(ImportError) in
            progress(bytes.count)
            return try stream.feed(bytes)
        }
        try stream.end()
    }
}
