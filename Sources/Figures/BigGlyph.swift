/// The shape of one big character: six rows of pixels, each a cell wide and half a row high; all rows equally long.
struct BigGlyph {
    /// The rows, with a space behind each but the last.
    let shape: StaticString
    let width: Int

    init(of character: Character) {
        shape = Self.shape(of: character)
        width = (shape.utf8CodeUnitCount + 1) / Self.rows - 1
    }

    private static let rows = 6

    /// Whether a pixel of a row is inked.
    func isInked(_ cell: Int, row: Int) -> Bool {
        shape.utf8Start[row * (width + 1) + cell] == UInt8(ascii: "#")
    }

    private static func shape(of character: Character) -> StaticString {
        switch character {
        case "0": ".##. #..# #..# #..# #..# .##."
        case "1": "..#. .##. ..#. ..#. ..#. .###"
        case "2": ".##. #..# ...# ..#. .#.. ####"
        case "3": "###. ...# .##. ...# ...# ###."
        case "4": "#..# #..# #..# #### ...# ...#"
        case "5": "#### #... ###. ...# ...# ###."
        case "6": ".##. #... ###. #..# #..# .##."
        case "7": "#### ...# ..#. ..#. .#.. .#.."
        case "8": ".##. #..# .##. #..# #..# .##."
        case "9": ".##. #..# #..# .### ...# .##."
        default: sign(character)
        }
    }

    private static func sign(_ character: Character) -> StaticString {
        switch character {
        case ".": ". . . . . #"
        case ",": ".. .. .. .. .# #."
        case "$": "..#.. .#### #.#.. .###. ..#.# ####."
        case "%": "##..# ##.#. ..#.. .#... #.##. ..##."
        case "-", "−", "–": "... ... ... ### ... ..."
        case "+": "... ... .#. ### .#. ..."
        case "<": "... ..# .#. #.. .#. ..#"
        case "×": "... ... #.# .#. #.# ..."
        case " ": ".. .. .. .. .. .."
        default: "#### #..# #..# #..# #..# ####"
        }
    }
}
