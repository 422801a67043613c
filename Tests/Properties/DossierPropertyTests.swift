import Decision
import Domain
import Foundation
import Synchronization
import Testing

@testable import Support

/// What holds for every dossier, on 2,000 random ones. A failing seed is made again by `DossierGenerator.dossier(seed:)`;
/// ROUTEKAART_ZAAD=n runs that one alone and prints its files.
@Suite struct DossierPropertyTests {
    static let perChunk = 100
    static let only = ProcessInfo.processInfo.environment["ROUTEKAART_ZAAD"].flatMap { UInt64($0) }
    /// Dossiers whose limits (begrenzing) cannot hold; most of the 500 that have some can.
    static let refused = Mutex(0)
    static let chunks = only == nil ? Array(0..<20) : [0]

    @Test(arguments: chunks) func everyPropertyHolds(_ chunk: Int) {
        for offset in 0..<Self.perChunk {
            let seed = Self.only ?? UInt64(chunk * Self.perChunk + offset)
            check(DossierGenerator.dossier(seed: seed))
            if Self.only != nil { break }
        }
        #expect(Self.refused.withLock { $0 } < 250)
    }

    private func check(_ dossier: SketchedDossier) {
        if Self.only != nil { print(dossier.text) }
        do {
            let example = try Example(dossier)
            for (name, property) in properties {
                let violations = try property.violations(of: example)
                if let first = violations.first {
                    Issue.record("seed \(dossier.seed), \(name): \(first) (and \(violations.count - 1) more)")
                }
            }
        } catch let problems as Problems where problems.list.allSatisfy({ $0.kind.isAboutLimits }) {
            // Random limits cannot always hold.
            Self.refused.withLock { $0 += 1 }
        } catch let problems as Problems {
            let kinds = problems.list.map { "\($0.place.file):\($0.place.line):\($0.place.column) \($0.kind)" }
            Issue.record("seed \(dossier.seed) is refused: \(kinds.joined(separator: "; "))")
        } catch {
            Issue.record("seed \(dossier.seed): \(error)")
        }
    }
}

extension ProblemKind {
    fileprivate var isAboutLimits: Bool {
        if case .limitsCannotHold = self { return true }
        return false
    }
}
