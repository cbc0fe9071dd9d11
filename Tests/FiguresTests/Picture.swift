import Figures
import Screen

/// What is drawn on an empty canvas, as text.
func picture(
    _ width: Int, _ height: Int, in characters: CharacterSet = .unicode, draw: (inout Canvas, Rect) -> Void
) -> String {
    var canvas = Canvas(width: width, height: height, characters: characters)
    draw(&canvas, canvas.bounds)
    return canvas.text
}

/// A figure on an empty canvas, as text; as high as it wants to be unless told otherwise.
func picture(_ figure: Figure, _ width: Int, _ height: Int? = nil, in characters: CharacterSet = .unicode) -> String {
    let rows = height ?? figure.height(at: width, in: characters)
    return picture(width, rows, in: characters) { figure.draw(on: &$0, in: $1) }
}
