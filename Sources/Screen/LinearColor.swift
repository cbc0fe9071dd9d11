import Glibc

/// A colour as amounts of light, which can be mixed and seen with other eyes.
struct LinearColor: Hashable {
    var red: Double
    var green: Double
    var blue: Double

    var luminance: Double { 0.2126 * red + 0.7152 * green + 0.0722 * blue }

    /// What a weave of two colours looks like from afar.
    func mixed(with other: LinearColor, part: Double) -> LinearColor {
        func mix(_ own: Double, _ others: Double) -> Double { own + (others - own) * part }
        return LinearColor(
            red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
    }

    /// The colour as eyes of some kind see it.
    func seen(with eyes: ColorVision) -> LinearColor {
        let rows = eyes.rows
        func part(_ row: [Double]) -> Double { min(1, max(0, row[0] * red + row[1] * green + row[2] * blue)) }
        return LinearColor(red: part(rows[0]), green: part(rows[1]), blue: part(rows[2]))
    }

    /// How far apart two colours look: their distance in CIELAB, in which 2 is just noticed.
    func distance(to other: LinearColor) -> Double {
        let (own, others) = (lab, other.lab)
        return sqrt(zip(own, others).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) })
    }

    private var lab: [Double] {
        func scaled(_ share: Double) -> Double {
            share > 216.0 / 24389 ? cbrt(share) : (24389.0 / 27 * share + 16) / 116
        }
        // sRGB's light as CIE XYZ, each over that of daylight (D65).
        let x = scaled((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047)
        let y = scaled(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue)
        let z = scaled((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883)
        return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
    }
}

/// Eyes that see all colours, and the three kinds that lack one of the cones wholly.
package enum ColorVision: String, CaseIterable, Sendable {
    case full, protan, deutan, tritan

    /// After Machado, Oliveira and Fernandes (2009), at full strength, on amounts of light.
    var rows: [[Double]] {
        switch self {
        case .full: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
        case .protan:
            [
                [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
                [-0.003882, -0.048116, 1.051998],
            ]
        case .deutan:
            [
                [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
                [-0.011820, 0.042940, 0.968881],
            ]
        case .tritan:
            [
                [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
                [0.004733, 0.691367, 0.303900],
            ]
        }
    }
}
