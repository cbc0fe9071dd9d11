import Glibc

/// A colour in red, green and blue.
package struct RGB: Hashable, Sendable {
    package var red: UInt8
    package var green: UInt8
    package var blue: UInt8

    package static let black = RGB(red: 0, green: 0, blue: 0)
    package static let white = RGB(red: 255, green: 255, blue: 255)

    package init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// One of the 256 colours of terminals: 16 as xterm has them, which users change; a cube of six steps; greys.
    package init(palette index: Int16) {
        switch index {
        case ..<16: self = Self.first[Int(max(0, index))]
        case 16..<232:
            let place = index - 16
            self.init(red: Self.level(place / 36), green: Self.level(place / 6 % 6), blue: Self.level(place % 6))
        default:
            let grey = UInt8(8 + (min(index, 255) - 232) * 10)
            self.init(red: grey, green: grey, blue: grey)
        }
    }

    private static func level(_ step: Int16) -> UInt8 { step == 0 ? 0 : UInt8(55 + step * 40) }

    /// The names of the 16 are those of the standard; what they look like is xterm's choice.
    private static let first: [RGB] = [
        0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
        0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
    ].map { RGB(number: $0) }

    /// Of a number `0xRRGGBB`.
    package init(number: UInt32) {
        self.init(red: UInt8(number >> 16 & 255), green: UInt8(number >> 8 & 255), blue: UInt8(number & 255))
    }

    package var number: UInt32 { UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue) }

    /// `#rrggbb`.
    package var hex: String {
        let digits = String(number, radix: 16)
        return "#" + String(repeating: "0", count: 6 - digits.utf8.count) + digits
    }

    /// What xterm makes of a colour that is to be dim: two thirds of its light.
    var dimmed: RGB {
        func part(_ value: UInt8) -> UInt8 { UInt8(Int(value) * 2 / 3) }
        return RGB(red: part(red), green: part(green), blue: part(blue))
    }

    var linear: LinearColor {
        func part(_ value: UInt8) -> Double {
            let share = Double(value) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return LinearColor(red: part(red), green: part(green), blue: part(blue))
    }

    /// The light that the eye gets, from 0 to 1, after the Web Content Accessibility Guidelines.
    package var luminance: Double { linear.luminance }

    /// How two colours stand out from one another, from 1 to 21, after the same guidelines.
    package func contrast(to other: RGB) -> Double {
        let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
        return (light + 0.05) / (dark + 0.05)
    }

    /// Whether the colour is nearer to white than to black for the eye.
    package var isLight: Bool { contrast(to: .black) > contrast(to: .white) }
}
