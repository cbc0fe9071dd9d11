extension PresentationState {
    /// Does what the speaker's own screen asks for, whatever lies over the slide; the clock is no matter of the state.
    package mutating func obey(_ command: SpeakerCommand) {
        if command == .restartClock { return }
        stopPlaying()
        overlay = nil
        notice = ""
        switch command {
        case .next: _ = update(.next)
        case .previous: _ = update(.previous)
        case .slide(let number):
            place.blank = nil
            go(to: number)
        case .blank(let blank): place.blank = place.blank == nil ? blank : nil
        case .restartClock: break
        }
    }
}
