import CNcurses
import Screen

extension TerminalSession {
    /// The next event, waited for.
    ///
    /// Once the terminal is gone every call gives `.hangUp` at once.
    ///
    /// - Parameters:
    ///   - milliseconds: how long to wait; nil for ever, 0 not at all.
    ///   - watched: what else ends the wait.
    /// - Returns: the event; nil where the time passes without one, or where one of the watched descriptors is ready.
    package func nextEvent(timeout milliseconds: Int? = nil, watching watched: [WatchedDescriptor] = [])
        -> ScreenEvent?
    {
        let deadline = milliseconds.map { Environment.now + max(0, $0) }
        // Nobody waits for an answer to what was not asked.
        openScreen()
        while true {
            if let event = eventAtHand() { return event }
            guard wait(until: deadline, watched) else { return nil }
        }
    }

    /// The next event of what has been read already; nil where the terminal must be asked whether there is more.
    package func eventAtHand() -> ScreenEvent? {
        while true {
            if isGone { return .hangUp }
            takeSignals()
            if !queue.isEmpty { return queue.removeFirst() }
            let event = decoder.next()
            takeReplies()
            if let event, !isOutside(event) {
                if queue.isEmpty { return event }
                // What the terminal told came before it.
                queue.append(event)
            }
            if event == nil, queue.isEmpty { return nil }
        }
    }

    /// Waits for anything new; false where the deadline leaves no time to look at it, or where it is no matter of the
    /// terminal's.
    private func wait(until deadline: Int?, _ watched: [WatchedDescriptor]) -> Bool {
        let patience = decoder.patience.map { lastInput + milliseconds($0) }
        let end = [deadline, patience].compactMap(\.self).min()
        let now = end == nil ? 0 : Environment.now
        let left = end.map { min(max(0, $0 - now), Int(Int32.max)) } ?? -1
        let result = Int(guard_wait(Int32(left), watched.map(\.guarded), Int32(watched.count)))
        if result & guard_gone != 0 {
            isGone = true
        } else if result & guard_input != 0 {
            readInput()
        } else if result & guard_signal == 0, result & guard_ready != 0 {
            return false
        } else if result == 0 {
            let later = Environment.now
            if let patience, patience <= later {
                decoder.giveUp()
                return true
            }
            if let deadline, deadline <= later { return false }
        }
        return true
    }

    private func readInput() {
        // As much as finds room on the stack.
        let count = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1024) { buffer -> Int in
            guard let start = buffer.baseAddress else { return 0 }
            let count = guard_read(start, buffer.count)
            if count > 0 { decoder.append(buffer.prefix(count)) }
            return count
        }
        if count < 0 { isGone = true }
        if count > 0 { lastInput = Environment.now }
    }

    private func milliseconds(_ patience: InputDecoder.Patience) -> Int {
        switch patience {
        // While an answer may come its first byte is not taken for the Escape key so soon.
        case .escape: questions.isEmpty ? escapeDelay : max(escapeDelay, 150)
        case .sequence: max(escapeDelay, 300)
        case .answer: 1000
        case .paste: 2000
        }
    }

    /// Makes events of what the terminal told of itself, each thing once.
    private func takeReplies() {
        for reply in decoder.takeReplies() {
            switch reply {
            case .attributes:
                questions = .none
                guard_expect_answers(false)
            case .ground(let color):
                if questions.ground { queue.append(.learned(.ground(color))) }
                questions.ground = false
            case .updateMode(let answer):
                if questions.updates { takeUpdateMode(answer) }
                questions.updates = false
            case .cursor(let column):
                if questions.width, column > 2 { queue.append(.learned(.wideSigns)) }
                questions.width = false
            }
        }
    }

    // MARK: Signals

    private func takeSignals() {
        let events = Int(guard_take_events())
        if events & guard_resized != 0 || events & guard_continued != 0 {
            // A side that the terminal no longer knows stays as it is.
            let now = ScreenSize.fitting(reported: ScreenSize.reported, variables: size, described: size)
            let isOther = now != size
            if isOther || events & guard_resized != 0 {
                takeSize(now)
                queue.append(.resize(now))
            }
            if events & guard_continued != 0 {
                // What was there is shown again at once, unless the program has to draw it in another size.
                if !isOther { redraw() }
                queue.append(.resumed)
            }
        }
    }

    /// Takes a size; the next canvas is drawn wholly, as the terminal may have moved what it showed.
    private func takeSize(_ now: Size) {
        size = now
        giveSequencesToGuard()
        painter.forget()
    }

    private func isOutside(_ event: ScreenEvent) -> Bool {
        guard case .mouse(_, let x, let y) = event else { return false }
        return x >= size.width || y >= size.height
    }
}
