import Reporting

/// How far a command is, in a line on standard error that is drawn over itself and wiped before anything else is said.
///
/// Only where a person looks on: on a terminal that can go back in a line, not with `--stil`, and not before half a second
/// has passed. It has no colours.
struct ProgressBar {
    /// Seconds before it is shown, and between two drawings.
    private static let (patience, pace) = (0.5, 0.1)
    private let console: Console
    private let words: ProgressWords
    private let start: Double
    private var isOff: Bool
    /// What was heard first, with its time: before it the command did other work.
    private var first: (fraction: Double, seconds: Double)?
    private var drawn: Double?
    private var signals: HeldSignals?

    /// Nothing is shown yet.
    init(_ console: Console, _ language: Language, isQuiet: Bool) {
        self.console = console
        words = ProgressWords(language)
        start = console.seconds()
        isOff = isQuiet || console.messageColumns() == nil || console.environment("TERM") == "dumb"
    }

    /// Shows how far it is, when it is time to.
    mutating func show(_ progress: Progress) {
        guard !isOff else { return }
        let now = console.seconds()
        guard let first else {
            self.first = (progress.fraction, now)
            return
        }
        guard now - start >= Self.patience, drawn.map({ now - $0 >= Self.pace }) ?? true else { return }
        // Who stops the command (Ctrl-C) is not left with half a line: signals wait until it is wiped.
        if signals == nil { signals = HeldSignals() }
        guard signals?.isWaiting == false else { return wipe() }
        let step = progress.fraction - first.fraction
        let rest = step > 0 && progress.fraction < 1 ? (1 - progress.fraction) / step * (now - first.seconds) : nil
        let line = words.line(progress, remaining: rest, columns: console.messageColumns() ?? 0)
        guard line != nil || drawn != nil else { return }
        draw(line ?? "")
        drawn = now
    }

    /// Takes it away for good; what was held back comes now.
    mutating func wipe() {
        isOff = true
        if drawn != nil { draw("") }
        drawn = nil
        signals?.release()
        signals = nil
    }

    private func draw(_ line: String) { console.messages(Array("\r\(line)\u{1B}[K".utf8)) }
}
