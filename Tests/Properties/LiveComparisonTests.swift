import Decision
import Domain
import ExitCosts
import Storage
import Support
import Testing

/// A dossier that is kept compiled gives, after any changes, what a fresh reading and compiling gives, to the bit.
@Suite struct LiveComparisonTests {
    @Test(arguments: 0..<24) func changesGiveWhatAFreshComparisonGives(seed: Int) throws {
        let files = DossierGenerator.files(seed: UInt64(seed)).map { ($0.path, Array($0.text.utf8)) }
        try inFolder(of: files) { try check($0, seed: UInt64(seed), changes: 10) }
    }

    @Test(arguments: ["scenarios/leren-uittreden", "scenarios/leren-stappen", "scenarios/voorschoten"])
    func changesOfShippedDossiersToo(folder: String) throws {
        try check("\(Fixtures.root)/\(folder)", seed: 7, changes: 15)
    }

    private func check(_ folder: String, seed: UInt64, changes count: Int) throws {
        let open = try OpenDossier(at: folder, kinds: .all)
        guard let original = try? open.dossier(), (try? compare(original)) != nil else { return }
        let reviser = DossierReviser(open)
        var random = SeededRandom(seed: seed)
        let changes = RandomChanges(reviser.trees(under: []), scenarios: original.scenarios.map(\.id))
        try Crew.working { crew in
            var live = try LiveComparison(original, crew)
            let municipality = original.baseline.assumptions.municipality
            _ = live.headlines(of: municipality)
            var current: [WhatIf] = []
            for _ in 0..<count {
                let next = changes.next(after: current, &random)
                let fresh = Result { try compare(open.dossier(under: next), crew) }
                let own = Result {
                    let (dossier, change) = try reviser.revised(live.dossier, from: current, to: next)
                    var copy = live
                    try copy.update(to: dossier, change, crew)
                    let comparison = try copy.comparison(crew)
                    let shown = comparison.scenarios.compactMap { $0.result(of: municipality)?.netPresentValue }
                    #expect(copy.headlines(of: municipality).map(\.netPresentValue) == shown, "\(next)")
                    live = copy
                    return comparison
                }
                switch (fresh, own) {
                case (.success(let fresh), .success(let own)):
                    #expect("\(own)" == "\(fresh)", "\(folder), seed \(seed): \(next)")
                    current = next
                case (.failure(let fresh as Problems), .failure(let own as Problems)):
                    #expect(own.list == fresh.list, "\(next)")
                default: Issue.record("\(folder), seed \(seed): only one of both has a problem: \(next)")
                }
            }
        }
    }
}
