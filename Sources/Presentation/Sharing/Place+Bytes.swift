extension PresentationState.Place {
    /// More figures than a slide can show.
    private static let mostFigures = 10_000

    func write(to writer: inout MessageWriter) {
        writer.put(slide)
        writer.put(step)
        writer.put(blank) { $0.put($1 == .filled) }
        writer.put(live)
        writer.put(each: Array(figures.prefix(Self.mostFigures))) { $1.write(to: &$0) }
        writer.put(visit) { $0.put($1) }
    }

    init(from reader: inout MessageReader) throws(SharingError) {
        self.init()
        slide = try reader.count()
        step = try reader.count()
        blank = try reader.optional { (reader) throws(SharingError) in try reader.bool() ? .filled : .empty }
        live = try reader.count()
        figures = try reader.array(atMost: Self.mostFigures) { (reader) throws(SharingError) in
            try PresentationState.LiveFigure(from: &reader)
        }
        visit = try reader.optional { (reader) throws(SharingError) in try reader.text() }
    }
}

extension PresentationState.LiveFigure {
    fileprivate func write(to writer: inout MessageWriter) {
        writer.put(number)
        writer.put(line)
        writer.put(form) { $0.put($1) }
        writer.put(row) { $0.put($1) }
        writer.put(year) { $0.put($1) }
        writer.put(between) { writer, between in
            writer.put(between.line)
            writer.put(between.thousandths)
        }
    }

    fileprivate init(from reader: inout MessageReader) throws(SharingError) {
        self.init(number: try reader.count(), line: try reader.text())
        form = try reader.optional { (reader) throws(SharingError) in try reader.text() }
        row = try reader.optional { (reader) throws(SharingError) in try reader.count() }
        year = try reader.optional { (reader) throws(SharingError) in try reader.count() }
        between = try reader.optional { (reader) throws(SharingError) in
            PresentationState.Between(line: try reader.text(), thousandths: try reader.int(0...1000))
        }
    }
}
