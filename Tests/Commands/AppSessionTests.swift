import Decision
import Domain
import ExitCosts
import Storage
import Support
import Testing

@testable import Commands

/// A long session ends where a short one with the same last values ends.
@Suite struct AppSessionTests {
    @Test(arguments: ["scenarios/leren-uittreden", "Tests/Fixtures/klein"])
    func aThousandCommandsEndWhereTheLastValuesBegin(folder: String) throws {
        let folder = "\(Fixtures.root)/\(folder)"
        let session = try AppSession(folder: folder)
        let municipality = session.dossier.baseline.assumptions.municipality
        let changes = RandomChanges(session.trees, scenarios: session.dossier.scenarios.map(\.id))
        var random = SeededRandom(seed: 1_000)
        var done = 0
        for _ in 0..<1_000 {
            do {
                switch random.int(0...9) {
                case 0...5:
                    if let change = changes.change(&random) { _ = try session.set(change, for: municipality) }
                case 6, 7: _ = try session.undo(for: municipality)
                case 8: _ = try session.redo(for: municipality)
                default: if random.chance(10) { _ = try session.reset(for: municipality) }
                }
                done += 1
            } catch {
                // A value that does not fit is refused, and there may be nothing to undo.
                continue
            }
        }
        #expect(done > 400)
        let fresh = try compare(OpenDossier(at: folder, kinds: .all).dossier(under: session.history.current))
        #expect("\(try session.comparison())" == "\(fresh)")
        let own = fresh.scenarios.compactMap { $0.result(of: municipality)?.netPresentValue }
        #expect(session.headlines(of: municipality).map(\.netPresentValue) == own)
        #expect(session.tried.count == session.history.current.count)
    }
}
