import Screen

extension Figure {
    /// The line above the figure; nil where it has none, or one that belongs to its text.
    package var heading: Heading? {
        switch self {
        case .ranked(let figure): figure.heading
        case .stacked(let figure): figure.heading
        case .grouped(let figure): figure.heading
        case .shares(let figure): figure.heading
        case .columns(let figure): figure.heading
        case .pyramid(let figure): figure.heading
        case .lines(let figure): figure.heading
        case .table(let figure): figure.heading
        case .paired(let figure): figure.heading
        case .difference(let figure): figure.heading
        case .pyramids(let figure): figure.heading
        case .map(let figure): figure.heading
        case .flow(let figure): figure.heading
        case .heat(let figure): figure.heading
        case .ranks(let figure): figure.heading
        case .multiples(let figure): figure.heading
        default: nil
        }
    }

    /// The figure with a blank row in place of its heading, for a page that writes it in letters of its own.
    package var withoutHeading: Figure {
        switch self {
        case .ranked(let figure): .ranked(Self.blanked(figure, \.heading))
        case .stacked(let figure): .stacked(Self.blanked(figure, \.heading))
        case .grouped(let figure): .grouped(Self.blanked(figure, \.heading))
        case .shares(let figure): .shares(Self.blanked(figure, \.heading))
        case .columns(let figure): .columns(Self.blanked(figure))
        case .pyramid(let figure): .pyramid(Self.blanked(figure, \.heading))
        case .lines(let figure): .lines(Self.blanked(figure, \.heading))
        case .table(let figure): .table(Self.blanked(figure, \.heading))
        case .paired(let figure): .paired(Self.blanked(figure, \.heading))
        case .difference(let figure): .difference(Self.blanked(figure, \.heading))
        case .pyramids(let figure): .pyramids(Self.blanked(figure, \.heading))
        case .map(let figure): .map(Self.blanked(figure, \.heading))
        case .flow(let figure): .flow(Self.blanked(figure, \.heading))
        case .heat(let figure): .heat(Self.blanked(figure, \.heading))
        case .ranks(let figure): .ranks(Self.blanked(figure, \.heading))
        case .multiples(let figure): .multiples(Self.blanked(figure, \.heading))
        default: self
        }
    }

    private static func blanked<Value>(_ figure: Value, _ heading: WritableKeyPath<Value, Heading>) -> Value {
        var result = figure
        result[keyPath: heading] = Heading(title: "")
        return result
    }

    private static func blanked(_ figure: ColumnChart) -> ColumnChart {
        var result = figure
        if result.heading != nil { result.heading = Heading(title: "") }
        return result
    }
}
