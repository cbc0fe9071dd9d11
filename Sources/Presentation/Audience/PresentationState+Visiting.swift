import MigrationData
import Views

extension PresentationState {
    /// While the speaker is in the explorer, the view there in the place of the slide; else the presentation itself.
    func visiting(_ model: Model) throws(TableError) -> PresentationState {
        guard let line = place.visit, deck.slides.indices.contains(place.slide) else { return self }
        var result = self
        if let slide = try Deck(views: [line], name: deck.name, model: model).slides.first {
            result.deck.slides[place.slide] = slide
        }
        (result.place.step, result.place.figures, result.place.live) = (0, [], 0)
        return result
    }
}
