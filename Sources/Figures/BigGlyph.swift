/// The shape of one big character: six rows of pixels, each a cell wide and half a row high; all rows equally long.
struct BigGlyph {
    let rows: [String]

    init(of character: Character) {
        rows = Self.shape(of: character).split(separator: " ").map(String.init)
    }

    private static func shape(of character: Character) -> String {
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
