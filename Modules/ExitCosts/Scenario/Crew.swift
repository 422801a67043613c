import Glibc
import Synchronization

/// Threads that stand ready while a command computes, one for each core beside the caller's own.
///
/// Between two computations they yield instead of sleeping: to wake a sleeping core takes milliseconds, longer than
/// what it would compute (docs/prestaties.md; a dispatch queue's second worker comes later still). Results come in order
/// and each in its own place, so neither the number of cores nor who is first changes anything.
public final class Crew: Sendable {
    private let isOver = Atomic(false)
    /// Counts the computations that were handed out.
    private let turn = Atomic(0)
    private let job = Mutex<(@Sendable () -> Void)?>(nil)

    private init() {}

    /// Does something with a crew of so many threads, one for each core by default, that is dismissed after it.
    public static func working<Result, Failure: Error>(
        threads: Int? = nil, _ body: (Crew) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let crew = Crew()
        Thread.withoutSignals {
            for _ in 1..<max(1, threads ?? sysconf(Int32(_SC_NPROCESSORS_ONLN))) { Thread.start { crew.stand() } }
        }
        defer { crew.isOver.store(true, ordering: .relaxed) }
        return try body(crew)
    }

    /// The results of some independent computations, in order. With weights the heaviest begins first, so that no core is
    /// left with it at the end.
    public func map<Result: Sendable>(
        _ count: Int, heaviestFirst weights: [Int] = [], _ body: @escaping @Sendable (Int) -> Result
    ) -> [Result] {
        let order = weights.isEmpty ? Array(0..<count) : (0..<count).sorted { (weights[$1], $0) < (weights[$0], $1) }
        return results(of: WorkQueue(order: order, body), while: { _ in true })
    }

    /// The results of some independent computations, in order: all, or the first ones when `goesOn` says no. It hears
    /// again and again, in the caller's thread, how many are done; what has begun by then is finished.
    public func map<Result: Sendable>(
        _ count: Int, while goesOn: (Int) -> Bool, _ body: @escaping @Sendable (Int) -> Result
    ) -> [Result] {
        results(of: WorkQueue(order: Array(0..<count), body), while: goesOn)
    }

    private func results<Result: Sendable>(of queue: WorkQueue<Result>, while goesOn: (Int) -> Bool) -> [Result] {
        job.withLock { $0 = { while queue.workOnce() {} } }
        turn.add(1, ordering: .releasing)
        while queue.workOnce() {
            if !goesOn(queue.doneCount) { queue.stop() }
        }
        while !queue.isDone {
            if !goesOn(queue.doneCount) { queue.stop() }
            sched_yield()
        }
        job.withLock { $0 = nil }
        return queue.results
    }

    /// What a thread of the crew does until it is dismissed. One that comes late finds nothing left to do.
    private func stand() {
        var seen = 0
        while !isOver.load(ordering: .relaxed) {
            let now = turn.load(ordering: .acquiring)
            if now == seen {
                sched_yield()
            } else {
                seen = now
                job.withLock { $0 }?()
            }
        }
    }
}

/// Computations that workers take one by one, and their results.
private final class WorkQueue<Result: Sendable>: Sendable {
    private let order: [Int]
    private let body: @Sendable (Int) -> Result
    private let next = Atomic(0)
    private let done = Atomic(0)
    /// How many are to be done: all, or those that had begun when it was stopped.
    private let wanted: Atomic<Int>
    private let places: Mutex<[Result?]>

    init(order: [Int], _ body: @escaping @Sendable (Int) -> Result) {
        self.order = order
        self.body = body
        wanted = Atomic(order.count)
        places = Mutex([Result?](repeating: nil, count: order.count))
    }

    /// Takes a computation and does it; whether there was one left.
    func workOnce() -> Bool {
        let turn = next.add(1, ordering: .relaxed).oldValue
        guard turn < order.count else { return false }
        let index = order[turn]
        let result = body(index)
        places.withLock { $0[index] = result }
        done.add(1, ordering: .releasing)
        return true
    }

    /// Lets nobody take another one.
    func stop() {
        let begun = next.exchange(order.count, ordering: .relaxed)
        if begun < order.count { wanted.store(begun, ordering: .relaxed) }
    }

    var doneCount: Int { done.load(ordering: .acquiring) }
    var isDone: Bool { doneCount >= wanted.load(ordering: .relaxed) }
    var results: [Result] { places.withLock { $0.compactMap { $0 } } }
}

/// A thread with what it does, as an object that its start can be handed.
private final class Thread: Sendable {
    private let run: @Sendable () -> Void

    private init(_ run: @escaping @Sendable () -> Void) { self.run = run }

    /// Starts threads that leave signals to the caller, who may have something to finish first.
    static func withoutSignals(_ body: () -> Void) {
        var all = sigset_t()
        var before = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_BLOCK, &all, &before)
        body()
        pthread_sigmask(SIG_SETMASK, &before, nil)
    }

    /// Starts a thread; when the system gives none, the others do its work.
    static func start(_ run: @escaping @Sendable () -> Void) {
        var thread = pthread_t()
        let handle = Unmanaged.passRetained(Thread(run))
        let status = pthread_create(
            &thread, nil,
            { handle in
                if let handle { Unmanaged<Thread>.fromOpaque(handle).takeRetainedValue().run() }
                return nil
            }, handle.toOpaque())
        if status == 0 { pthread_detach(thread) } else { handle.release() }
    }
}
