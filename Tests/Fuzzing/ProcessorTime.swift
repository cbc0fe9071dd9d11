import Glibc

/// The time that a thread was given on a processor, which other programs on the machine don't lengthen.
package enum ProcessorTime {
    /// How long the thread at hand works on something, without what it waits.
    package static func measure(_ body: () throws -> Void) rethrows -> Duration {
        let start = now
        try body()
        return now - start
    }

    private static var now: Duration {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
}
