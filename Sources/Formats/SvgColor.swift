import Glibc
import Screen

/// A colour as red, green and blue from 0 to 255.
struct SvgColor: Hashable {
    var red: Double
    var green: Double
    var blue: Double

    static let white = SvgColor(red: 255, green: 255, blue: 255)
    static let black = SvgColor(red: 0, green: 0, blue: 0)

    init(red: Double, green: Double, blue: Double) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// One of the terminal's 256 colours, from 16 up: a cube of six steps, then greys.
    init(terminal number: Int16) {
        let index = Int(number)
        if index >= 232 {
            let grey = Double(8 + (min(index, 255) - 232) * 10)
            self.init(red: grey, green: grey, blue: grey)
        } else {
            let steps = [0.0, 95, 135, 175, 215, 255]
            let place = max(0, index - 16)
            self.init(red: steps[place / 36 % 6], green: steps[place / 6 % 6], blue: steps[place % 6])
        }
    }

    /// As CSS writes it.
    var hex: String {
        "#"
            + [red, green, blue].map { part in
                let digits = String(Int(min(255, max(0, part.rounded()))), radix: 16)
                return digits.utf8.count < 2 ? "0" + digits : digits
            }.joined()
    }

    func mixed(with other: SvgColor, part: Double) -> SvgColor {
        SvgColor(
            red: red + (other.red - red) * part, green: green + (other.green - green) * part,
            blue: blue + (other.blue - blue) * part)
    }

    /// How two colours stand out from one another, from 1 to 21, after the Web Content Accessibility Guidelines.
    func contrast(to other: SvgColor) -> Double {
        let lights = [luminance, other.luminance]
        return ((lights.max() ?? 0) + 0.05) / ((lights.min() ?? 0) + 0.05)
    }

    /// The colour moved away from a ground until letters in it are easily read there.
    func readable(on ground: SvgColor) -> SvgColor {
        let end = ground.luminance > 0.5 ? SvgColor.black : SvgColor.white
        var part = 0.0
        while part < 1, mixed(with: end, part: part).contrast(to: ground) < 4.6 { part += 0.05 }
        return mixed(with: end, part: min(1, part))
    }

    private var luminance: Double {
        func linear(_ part: Double) -> Double {
            let share = part / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }
}
