import Glibc

/// A thread of the system's, for as long as a closure runs.
struct WorkThread {
    private let thread: pthread_t

    private final class Body {
        let run: @Sendable () -> Void

        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    /// Starts the thread; nil where the system gives no more of them.
    init?(_ run: @escaping @Sendable () -> Void) {
        var thread = pthread_t()
        let body = Unmanaged.passRetained(Body(run))
        let code = pthread_create(
            &thread, nil,
            { body in
                if let body { Unmanaged<Body>.fromOpaque(body).takeRetainedValue().run() }
                return nil
            }, body.toOpaque())
        if code != 0 {
            body.release()
            return nil
        }
        self.thread = thread
    }

    /// Waits until the closure has run.
    func join() { pthread_join(thread, nil) }

    /// How many threads can run at the same time.
    static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
