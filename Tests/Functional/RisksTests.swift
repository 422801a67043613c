import Foundation
import Support
import Testing

/// What `risicos` says of the reserve is what `simuleer` says of it.
@Suite struct RisksTests {
    @Test(arguments: ["nulscenario", "zelf-doen"]) func everyFigureIsThatOfTheSimulation(_ scenario: String) throws {
        let draws = ["--trekkingen", "2000", "--zaad", "7", "--formaat", "json", "--stil"]
        let simulated = try json(["simuleer", "scenarios/voorschoten"] + draws)
        let risks = try json(["risicos", "scenarios/voorschoten", "--scenario", scenario] + draws)
        let scenarios = try #require(simulated["scenarios"] as? [[String: Any]])
        let own = try #require(scenarios.first { $0["id"] as? String == scenario }?["gemeenten"] as? [String: Any])
        let figures = try #require(own["voorschoten"] as? [String: Any])
        let (reserve, needed) = (try #require(risks["reserve"] as? [String: Double]), figures["reserve"])
        let standing = try #require(risks["weerstandsvermogen"] as? [String: Any])
        let classes = try #require(standing["zekerheid"] as? [String: [String: Any]])
        for certainty in ["75", "80", "90", "95"] {
            #expect(reserve[certainty] == (needed as? [String: Double])?[certainty])
            let other = (figures["weerstandsvermogen"] as? [String: [String: Any]])?[certainty]
            #expect(classes[certainty]?["klasse"] as? String == other?["klasse"] as? String)
            #expect(classes[certainty]?["verhouding"] as? Double == other?["verhouding"] as? Double)
            #expect(other?["klasse"] != nil)
        }
        #expect(risks["sha256"] as? String == simulated["sha256"] as? String)
        try partsAddUp(risks, to: try #require(reserve["90"]))
    }

    private func partsAddUp(_ risks: [String: Any], to reserve: Double) throws {
        let items = try #require(risks["risicos"] as? [[String: Any]])
        let others = try #require((risks["overige_onzekerheid"] as? [String: Any])?["bijdrage"] as? Double)
        let parts = try items.map { try #require($0["bijdrage"] as? Double) }
        #expect(items.count == 5 && abs(parts.reduce(others, +) - reserve) < 0.05)
        for item in items {
            let impact = try #require(item["gevolg"] as? [String: Double])
            let expected = try #require(item["verwachte_waarde"] as? Double)
            #expect(abs(expected - (item["kans"] as? Double ?? 0) * (impact["gemiddelde"] ?? 0)) < 0.02)
        }
        let order = items.compactMap { $0["verwachte_waarde"] as? Double }
        #expect(order == order.sorted(by: >))
    }

    private func json(_ arguments: [String]) throws -> [String: Any] {
        let run = try ProgramRun(arguments)
        #expect(run.status == 0, "\(run.messages)")
        return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    }
}
