import Domain
import ExitCosts

/// Finds for each bend the post of which the most comes, and what lies behind that.
///
/// A thing lies behind a bend when the bend goes without it. So each candidate is taken away in turn (an amount set to 0,
/// an index to no growth), the moments around the bend are evaluated again, and the one that takes away the most is named.
struct BendExplainer {
    let moving: MovingScenario
    let shifts: [StepShift]
    let municipality: MunicipalityID
    /// Years that count.
    let counted: ClosedRange<Int>
    /// A candidate that explains less is not named.
    private static let leastExplained = 0.25

    /// The bends of a line, with each post's part of it; nil where a moment cannot be computed.
    func bends(of line: [Double?], posts: [[Post: Double]?], dates: [Month], _ crew: Crew) -> [Bend] {
        let found = BendFinder.bends(in: line)
        let changes = found.map { bend in mainPost(of: bend, posts) }
        let explainer = self
        return crew.map(found.count) { index -> Bend? in
            let bend = found[index]
            guard let (post, change) = changes[index] else { return nil }
            let (cause, explained) = explainer.cause(of: bend, post, change: change, dates)
            return Bend(
                date: dates[bend.place], isJump: bend.isJump, change: bend.change, post: post, postChange: change,
                cause: explained >= Self.leastExplained ? cause : nil, explained: explained)
        }.compactMap { $0 }
    }

    /// The post with the largest change; of equals the first by path.
    private func mainPost(of bend: BendFinder.Found, _ posts: [[Post: Double]?]) -> (post: Post, change: Double)? {
        let around = bend.places.map { posts[$0] ?? [:] }
        let all = Set(around.flatMap(\.keys)).sorted { $0.path < $1.path }
        let changes = all.map { post in (post: post, change: bend.change(of: around.map { $0[post] ?? 0 })) }
        return changes.max { abs($0.change) < abs($1.change) }
    }

    private func cause(
        of bend: BendFinder.Found, _ post: Post, change: Double, _ dates: [Month]
    ) -> (BendCause?, explained: Double) {
        let around = bend.places.compactMap { try? moving.moved(by: shifts[$0], only: post.regeling) }
        guard around.count == bend.places.count, around.allSatisfy({ $0.problems.isEmpty }), change != 0 else {
            return (nil, 0)
        }
        var best: (cause: BendCause?, explained: Double) = (nil, 0)
        func weigh(_ cause: BendCause, _ changed: [EvaluatedScenario]) {
            let rest = bend.change(of: changed.map { value(of: post, in: $0) })
            let explained = 1 - abs(rest / change)
            if explained > best.explained + 1e-9 { best = (cause, explained) }
        }
        let window = dates[bend.places.lowerBound]...dates[bend.places.upperBound - 1]
        let candidates = BendCandidates(behind: post, in: moving, window: window)
        for (cause, figures) in candidates.figures { weigh(cause, around.map { $0.with(figures) }) }
        for (cause, change) in candidates.changes {
            let other = moving.changed(change)
            let parts = bend.places.compactMap { try? other.moved(by: shifts[$0], only: post.regeling) }
            if parts.count == bend.places.count, parts.allSatisfy({ $0.problems.isEmpty }) { weigh(cause, parts) }
        }
        return (best.cause, best.explained)
    }

    /// What a post comes to.
    private func value(of post: Post, in parts: EvaluatedScenario) -> Double {
        Ledger(parts, of: municipality, years: counted).totals(years: counted.count)[post] ?? 0
    }
}
