/// What the terminal can show: all of Unicode's blocks and Braille dots, or bytes below 128 alone.
package enum CharacterSet: String, CaseIterable, Sendable {
    case unicode, ascii
}
