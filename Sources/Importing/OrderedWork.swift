import Glibc

/// A long work in pieces, done by several workers at the same time, a thread each; what comes of it is the same as if one did it.
final class OrderedWork<Worker: Sendable>: @unchecked Sendable {
    /// Gives a worker the next piece; false where none is left. One worker at a time.
    private let take: (Worker) throws(ImportError) -> Bool
    /// Does a worker's piece.
    private let work: (Worker) -> Void
    /// Takes in what a worker has done: one worker at a time, in the order of the pieces.
    private let hand: (Worker) throws(ImportError) -> Void

    /// Guards all that follows, and all that `take` and `hand` touch.
    private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let turn = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var taken = 0
    private var handed = 0
    private var fault: ImportError?

    init(
        take: @escaping (Worker) throws(ImportError) -> Bool, work: @escaping (Worker) -> Void,
        hand: @escaping (Worker) throws(ImportError) -> Void
    ) {
        self.take = take
        self.work = work
        self.hand = hand
        pthread_mutex_init(lock, nil)
        pthread_cond_init(turn, nil)
    }

    deinit {
        pthread_mutex_destroy(lock)
        pthread_cond_destroy(turn)
        lock.deallocate()
        turn.deallocate()
    }

    /// Does all of it, and ends at the first piece that is at fault.
    func run(_ workers: [Worker]) throws(ImportError) {
        let threads = workers.dropFirst().compactMap { worker in WorkThread { self.toil(worker) } }
        if let worker = workers.first { toil(worker) }
        for thread in threads { thread.join() }
        if let fault { throw fault }
    }

    private func toil(_ worker: Worker) {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        while fault == nil {
            do throws(ImportError) {
                guard try take(worker) else { return }
                let number = taken
                taken += 1
                pthread_mutex_unlock(lock)
                work(worker)
                pthread_mutex_lock(lock)
                while handed < number, fault == nil { pthread_cond_wait(turn, lock) }
                if fault != nil { return }
                try hand(worker)
                handed += 1
            } catch { fault = fault ?? error }
            pthread_cond_broadcast(turn)
        }
    }
}
