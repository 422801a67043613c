import Decision
import Domain
import ExitCosts
import Foundation
import Storage
import Support
import Testing

/// The shipped dossier holds to what was published about the WODV (Voorschoten Online, May 2017).
@Suite struct ShippedDossierTests {
    static let folder = "\(Fixtures.root)/scenarios/voorschoten"

    @Test func thePartsOfTheWODVAddUpToBudgetAndStaffOf2018() throws {
        let dossier = try readDossier(at: Self.folder, kinds: .all)
        let parts = dossier.baseline.assumptions.regelingen.filter { $0.group == "duivenvoorde" }
        let amounts = parts.flatMap { $0.items.map(\.amount) + ($0.overhead?.pools.map(\.amount) ?? []) }
        #expect(amounts.allSatisfy { $0.priceLevel == 2018 })
        #expect(amounts.compactMap { $0.value.base(year: 2018) }.reduce(0, +) == 29_558_339)
        let staff = parts.flatMap(\.items).compactMap { $0.fte?.base }.reduce(0, +)
        #expect(abs(staff - 367.59) < 1e-9)
    }

    /// At the prices of 2018 the contributions are the published ones, to 15 euros.
    @Test func theContributionsOf2018ComeOut() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("routekaart-wodv-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let text = try String(contentsOfFile: "\(Self.folder)/uitgangspunten.yaml", encoding: .utf8)
        let constant = text.replacingOccurrences(of: "prijspeil: 2020", with: "prijspeil: 2018")
            .replacingOccurrences(of: "prijzen: lopend", with: "prijzen: constant")
        try #require(constant != text)
        let file = folder.appendingPathComponent("uitgangspunten.yaml")
        try constant.write(to: file, atomically: false, encoding: .utf8)
        let comparison = try compare(readDossier(at: folder.path, kinds: .all))
        for (id, published) in [("voorschoten", 14_027_707.0), ("wassenaar", 15_530_632)] {
            let year = try #require(comparison.result("nulscenario", id)?.years.first)
            let paid = year.total.posts.filter { $0.post.regeling?.text.hasPrefix("wodv-") ?? false }
            #expect(abs(paid.reduce(0) { $0 + $1.amount } - published) <= 15)
        }
    }

    /// No way is refused, and none is cheap or dear beyond belief: less than a tenth of the null scenario's total.
    @Test func everyWayIsWithinReason() throws {
        let comparison = try compare(readDossier(at: Self.folder, kinds: .all))
        #expect(comparison.scenarios.count >= 7)
        let baseline = try #require(comparison.result("nulscenario", "voorschoten")?.total)
        for scenario in comparison.scenarios {
            let result = try #require(scenario.result(of: MunicipalityID("voorschoten")))
            #expect(abs(result.difference.total) < baseline / 10, "\(scenario.id)")
        }
    }
}
