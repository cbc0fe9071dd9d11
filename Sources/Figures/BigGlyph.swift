/// The shape of one big character: six rows of pixels, each a cell wide and half a row high; all rows equally long.
struct BigGlyph {
    /// The cells of a row.
    let width: Int
    /// Row by row with a space between, `#` where there is ink.
    private let pixels: [UInt8]

    init(of character: Character) {
        pixels = Array(Self.shape(of: character).utf8)
        width = (pixels.count + 1) / Self.height - 1
    }

    /// The rows of pixels.
    static let height = 6

    /// Whether there is ink.
    func isInk(_ row: Int, _ cell: Int) -> Bool { pixels[row * (width + 1) + cell] == UInt8(ascii: "#") }

    /// Six rows with a space between.
    static func shape(of character: Character) -> String {
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

    private static func sign(_ character: Character) -> String {
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
