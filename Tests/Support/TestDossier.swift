import Decision
import Domain
import ExitCosts
import Foundation
import Storage

/// A dossier that stands inside a test as text: one `uitgangspunten.yaml` and scenarios by name.
public struct TestDossier: Sendable {
    /// Text of uitgangspunten.yaml.
    public var assumptions: String
    /// Text of each scenario's `stappen:` and further keys, by name.
    public var scenarios: [String: String]

    /// A dossier of `regelingen:` and what else the test needs, laid under a head that is the same for all.
    ///
    /// Four municipalities a, b, c, d with 10 000, 20 000, 30 000 and 40 000 inhabitants; 2022-2031, prijspeil 2022.
    public init(
        _ body: String, scenarios: [String: String] = [:], years: ClosedRange<Int> = 2022...2031,
        prices: String = "lopend"
    ) {
        assumptions = """
            routekaart: 1
            naam: Proef
            gemeente: a
            beginjaar: \(years.lowerBound)
            eindjaar: \(years.upperBound)
            prijspeil: 2022
            prijzen: \(prices)
            discontovoet: 2%
            indexatie: {lonen: 10%, prijzen: {2023: 2%, 2024: 4%}}
            gemeenten: {a: {naam: A}, b: {naam: B}, c: {naam: C}, d: {naam: D}}
            \(body.contains("maatstaven:") ? "" : Self.drivers)
            \(body)
            """
        self.scenarios = scenarios
    }

    /// The drivers that stand in every test dossier that names none.
    public static let drivers = """
        maatstaven:
          inwoners: {a: 10_000, b: 20_000, c: 30_000, d: 40_000}
          uren: {a: 100, b: 300, c: 0, d: 0}
        """

    /// Writes the files to a folder of their own, does something with it, and takes it away again.
    public func inFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
        let files = scenarios.map { name, text in
            let head = "routekaart: 1\nscenario: \(name)\nuitgangspunten: uitgangspunten.yaml\n"
            return ("\(name).yaml", Array((head + text).utf8))
        }
        return try Support.inFolder(of: [("uitgangspunten.yaml", Array(assumptions.utf8))] + files, body)
    }

    /// Reads the dossier.
    public func read() throws -> Dossier { try inFolder { try readDossier(at: $0, kinds: .all) } }

    /// Reads and compares.
    public func compared() throws -> Comparison { try compare(read()) }
}

extension Comparison {
    /// The amount of a post in a year; 0 where it is left out.
    public func amount(_ scenario: String, _ municipality: String, _ year: Int, _ path: String) -> Double {
        let result = scenarios.first { $0.id.text == scenario }?.result(of: MunicipalityID(municipality))
        let posts = result?.years.first { $0.year == year }?.total.posts ?? []
        return posts.first { $0.post.path == path }?.amount ?? 0
    }

    /// The result of a municipality in a scenario.
    public func result(_ scenario: String, _ municipality: String) -> MunicipalityResult? {
        scenarios.first { $0.id.text == scenario }?.result(of: MunicipalityID(municipality))
    }
}
