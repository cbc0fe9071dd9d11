extension Style {
    /// The band of the series at `index`, counted from 0; the sixth stands for the rest.
    package static func band(_ index: Int, isBright: Bool = false) -> Style {
        let first: Style = isBright ? .bright1 : .band1
        return Style(rawValue: first.rawValue + UInt8(min(max(index, 0), 5))) ?? .band6
    }

    /// Whether it is a band, which may lie beside any other.
    package var isBand: Bool { rawValue >= Style.band1.rawValue && rawValue <= Style.bright6.rawValue }

    /// The fill of the same series, which stands for the band where there are few colours; nil for every other style.
    var fillOfBand: Style? {
        isBand ? Style.fill(Int(rawValue - Style.band1.rawValue) % 6) : nil
    }
}

extension Ground {
    /// The band of the series at `index`, counted from 0.
    package static func band(_ index: Int, isBright: Bool = false) -> Ground {
        let first: Ground = isBright ? .bright1 : .band1
        return Ground(rawValue: first.rawValue + UInt8(min(max(index, 0), 5))) ?? .band6
    }

    /// The class of a quantity, from 0 to 5; the lowest has the terminal's ground.
    package static func heat(_ level: Int) -> Ground {
        guard level > 0 else { return .terminal }
        return Ground(rawValue: Ground.heat1.rawValue + UInt8(min(level, 5) - 1)) ?? .heat5
    }

    /// Whether it carries a meaning of its own, so that nothing may be laid behind it.
    package var isMark: Bool { rawValue >= Ground.band1.rawValue }

    /// The style whose colour the band has; nil for every other ground.
    package var band: Style? {
        guard rawValue >= Ground.band1.rawValue, rawValue <= Ground.bright6.rawValue else { return nil }
        return Style(rawValue: Style.band1.rawValue + rawValue - Ground.band1.rawValue)
    }
}
