/// The colour pairs given to ncurses so far. A pair is made when it is first needed and never changed, as changing one
/// would draw everything in it anew.
struct ColorPairs {
    private struct Colors: Equatable {
        let foreground: Int16
        let background: Int16
    }

    /// The number of pairs that the terminal has, the plain one included.
    private let capacity: Int
    /// From number 1 on; few enough to be looked through, as each is asked for once by each look.
    private var made: [Colors] = []

    init(capacity: Int) {
        self.capacity = capacity
    }

    /// The number of the pair with two colours; 0, the terminal's own colours, where no pair is left. `make` makes a
    /// pair, given its number and colours, and says whether it could.
    mutating func number(
        foreground: Int16, background: Int16, make: (Int32, Int16, Int16) -> Bool
    ) -> Int32 {
        if foreground < 0, background < 0 { return 0 }
        let colors = Colors(foreground: foreground, background: background)
        if let known = made.firstIndex(of: colors) { return Int32(known + 1) }
        let next = Int32(made.count + 1)
        guard next < capacity, make(next, foreground, background) else { return 0 }
        made.append(colors)
        return next
    }
}
