extension PresentationState.Place {
    func write(to writer: inout MessageWriter) {
        writer.put(slide)
        writer.put(step)
        writer.put(blank) { $0.put($1 == .filled) }
    }

    init(from reader: inout MessageReader) throws(SharingError) {
        self.init()
        slide = try reader.int(0...Int(Int32.max))
        step = try reader.int(0...Int(Int32.max))
        blank = try reader.optional { (reader) throws(SharingError) in try reader.bool() ? .filled : .empty }
    }
}
