/// How a terminal writes cells of one kind.
struct Look {
    /// By the numbers of SGR, where the terminal's looks are set by them.
    let pen: PenLook
    /// What sets the look from any other where they aren't.
    let sequence: [UInt8]
    /// Whether cells that are erased in this look show its ground, as spaces do.
    let isErasable: Bool
    /// The number of the first look that spaces look the same in; 0 where they show nothing at all.
    var space = 0
}
