import Glibc

/// Clocks in microseconds.
enum Stopwatch {
    static func wall() -> Double { time(of: CLOCK_MONOTONIC) }

    /// What this process has used of the processor.
    static func processor() -> Double { time(of: CLOCK_PROCESS_CPUTIME_ID) }

    private static func time(of clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) * 1_000_000 + Double(time.tv_nsec) / 1000
    }
}
