import Domain
import ExitCosts

/// What scenarios cost in the mixtures of two dossiers. Mixtures that follow each other are computed from one another: only
/// what hangs on their differences is computed anew.
struct MixedDossiers: Sendable {
    private let mixture: DossierMixture
    private let municipality: MunicipalityID

    /// Mixtures that are computed from one another: few enough to divide the work, so many that the first of them, which is
    /// compiled whole, is little of it.
    private static let run = 16

    init(_ mixture: DossierMixture, _ municipality: MunicipalityID) {
        self.mixture = mixture
        self.municipality = municipality
    }

    /// With some changes, by their numbers. Throws when that mixture cannot be.
    func headlines(_ changes: Set<Int>) throws(Problems) -> [Headline] {
        let dossier = try mixture.dossier(changes)
        var live = try Crew.working(threads: 1) { crew throws(Problems) in try LiveComparison(dossier, crew) }
        return live.headlines(of: municipality)
    }

    /// The same of many sets of changes, in order; nil where a mixture cannot be. `progress` hears the part that is done.
    func headlines(ofAll sets: [Set<Int>], _ crew: Crew, progress: (Double) -> Void) -> [[Headline]?] {
        let runs = stride(from: 0, to: sets.count, by: Self.run).map { sets[$0..<min($0 + Self.run, sets.count)] }
        return crew.map(runs.count, progress: progress) { headlines(ofRun: runs[$0]) }.flatMap { $0 }
    }

    private func headlines(ofRun sets: ArraySlice<Set<Int>>) -> [[Headline]?] {
        Crew.working(threads: 1) { crew in
            var last: (live: LiveComparison, taken: Set<Int>)?
            return sets.map { taken in
                guard let dossier = try? mixture.dossier(taken) else { return nil }
                if var (live, before) = last {
                    // When it throws, what is kept stands as it did.
                    last = nil
                    let isTaken =
                        (try? live.update(to: dossier, mixture.change(before, taken), crew)) != nil
                    if isTaken { before = taken }
                    last = (live, before)
                    guard isTaken else { return nil }
                } else {
                    last = (try? LiveComparison(dossier, crew)).map { ($0, taken) }
                }
                return last?.live.headlines(of: municipality)
            }
        }
    }
}
