/// How far a computation is.
public enum Progress: Sendable, Hashable {
    /// A part from 0 to 1.
    case part(Double)
    /// So many draws of those asked for.
    case draws(Int, of: Int)
    /// So many draws; a precision that is reached ends them, at last the number asked for.
    case drawsUntilPrecise(Int, atMost: Int)

    /// The part that is done, from 0 to 1; of `drawsUntilPrecise` of the most that there will be.
    public var fraction: Double {
        switch self {
        case .part(let part): min(max(part, 0), 1)
        case .draws(let done, let all), .drawsUntilPrecise(let done, let all): Double(done) / Double(max(all, 1))
        }
    }
}

/// Progress in one line of a terminal.
public struct ProgressWords: Sendable {
    /// Signs of the bar, its brackets included.
    private static let barWidths = 12...42
    let language: Language
    private var numbers: NumberFormat { NumberFormat(language) }

    /// Words in a language.
    public init(_ language: Language) { self.language = language }

    /// The line, narrower than so many columns; what there is no room for is left out, nil when nothing fits. `remaining`
    /// in seconds, nil when it is not known.
    public func line(_ progress: Progress, remaining: Double?, columns: Int) -> String? {
        let left = remaining.map { duration($0) }
        let lines =
            switch progress {
            case .part: barLines(progress.fraction, [still(left)], columns)
            case .draws(let done, let all):
                barLines(progress.fraction, [count(done, of: all, left), still(left)], columns)
            case .drawsUntilPrecise(let done, _): counts(done, left)
            }
        // The last column stays free: a terminal would go to the next line.
        return lines.first { TextWidth.of($0) < columns }
    }

    /// A bar with each of the texts that may follow it, where there is room; then the last of them and none without a bar.
    private func barLines(_ part: Double, _ tails: [String], _ columns: Int) -> [String] {
        let percentage = TextWidth.padded("\(Int(part * 100))%", to: 4, right: true)
        let tails = tails.map { $0.isEmpty ? "" : " " + $0 }
        let barred = tails.compactMap { tail -> String? in
            let room = columns - 2 - percentage.count - TextWidth.of(tail)
            guard room >= Self.barWidths.lowerBound else { return nil }
            return "\(percentage) \(bar(part, width: min(room, Self.barWidths.upperBound)))\(tail)"
        }
        return barred + tails.suffix(1).map { percentage + $0 } + [percentage]
    }

    private func bar(_ part: Double, width: Int) -> String {
        let inner = width - 2
        let done = Int(part * Double(inner))
        let head = done < inner ? ">" : ""
        return "[" + String(repeating: "=", count: done) + head
            + String(repeating: " ", count: inner - done - head.count) + "]"
    }

    private func count(_ done: Int, of all: Int, _ left: String?) -> String {
        let (done, all) = (numbers.whole(done), numbers.whole(all))
        return Wording("\(done) van \(all)", "\(done) of \(all)")[language] + (left == nil ? "" : ", ") + still(left)
    }

    private func counts(_ done: Int, _ left: String?) -> [String] {
        let done = numbers.whole(done)
        let draws = Wording("\(done) trekkingen", "\(done) draws")[language]
        let most = left.map { Wording("hooguit nog \($0)", "at most \($0) left")[language] }
        return (most.map { ["\(draws), \($0)"] } ?? []) + [draws, done]
    }

    private func still(_ time: String?) -> String {
        time.map { Wording("nog \($0)", "\($0) left")[language] } ?? ""
    }

    /// Seconds, minutes or hours, rounded up.
    private func duration(_ seconds: Double) -> String {
        if seconds <= 90 { return "\(max(1, Int(seconds.rounded(.up)))) s" }
        let minutes = (seconds / 60).rounded(.up)
        if minutes <= 90 { return "\(Int(minutes)) min" }
        let hours = numbers.whole(Int(min(minutes / 60, 1e6).rounded(.up)))
        return Wording("\(hours) uur", "\(hours) h")[language]
    }
}
