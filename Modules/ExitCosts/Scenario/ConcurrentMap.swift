import Glibc
import Synchronization

/// The results of some independent computations, in order, on all cores. Each writes its own place, so the order in which
/// they end changes nothing.
///
/// Workers take the next computation from a counter. Threads of our own: a dispatch queue's second worker comes so late
/// (tens of milliseconds) that a command has ended before it starts (docs/prestaties.md).
public func concurrentMap<Result: Sendable>(
    _ count: Int, _ body: @escaping @Sendable (Int) -> Result
) -> [Result] {
    let workers = min(count, max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    guard workers > 1 else { return (0..<count).map(body) }
    let queue = WorkQueue(count: count, body)
    let threads = (1..<workers).compactMap { _ in Worker.start { queue.work() } }
    queue.work()
    for thread in threads { pthread_join(thread, nil) }
    return queue.results
}

/// Computations that workers take one by one, and their results.
private final class WorkQueue<Result: Sendable>: Sendable {
    private let count: Int
    private let body: @Sendable (Int) -> Result
    private let next = Atomic(0)
    private let places: Mutex<[Result?]>

    init(count: Int, _ body: @escaping @Sendable (Int) -> Result) {
        self.count = count
        self.body = body
        places = Mutex([Result?](repeating: nil, count: count))
    }

    /// Takes computations until none is left.
    func work() {
        while true {
            let index = next.add(1, ordering: .relaxed).oldValue
            guard index < count else { return }
            let result = body(index)
            places.withLock { $0[index] = result }
        }
    }

    var results: [Result] { places.withLock { $0.compactMap { $0 } } }
}

/// What a thread does, as an object that its start can be handed.
private final class Worker: Sendable {
    private let run: @Sendable () -> Void

    private init(_ run: @escaping @Sendable () -> Void) { self.run = run }

    /// Starts a thread; nil when the system gives none, and then the others do its work.
    static func start(_ run: @escaping @Sendable () -> Void) -> pthread_t? {
        var thread = pthread_t()
        let handle = Unmanaged.passRetained(Worker(run))
        let status = pthread_create(
            &thread, nil,
            { handle in
                if let handle { Unmanaged<Worker>.fromOpaque(handle).takeRetainedValue().run() }
                return nil
            }, handle.toOpaque())
        guard status == 0 else {
            handle.release()
            return nil
        }
        return thread
    }
}
