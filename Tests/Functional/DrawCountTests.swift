import Foundation
import Support
import Testing

/// `simuleer` with few draws and with many, and with what stops it or makes it refuse.
@Suite struct DrawCountTests {
    private func simulate(_ more: [String], dossier: String = "Tests/Fixtures/onzeker") throws -> [String: Any] {
        let run = try ProgramRun(["simuleer", dossier, "--formaat", "json", "--stil"] + more)
        #expect(run.status == 0, "\(run.messages)")
        let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
        return try #require(json as? [String: Any])
    }

    @Test func oneDrawIsShownWithoutSpread() throws {
        let run = try ProgramRun(["simuleer", "Tests/Fixtures/onzeker", "--trekkingen", "1"])
        #expect(run.status == 0 && run.output.hasPrefix("Onzekerheid: 1 trekking\n"))
        #expect(run.output.contains("één trekking zegt niets over spreiding of kans"))
        #expect(!run.output.contains("nan") && !run.output.contains("inf"))
    }

    /// 3 million draws of 13 figures would take 312 MB; what is not asked for is not stored.
    @Test func manyDrawsTakeNoMoreMemory() throws {
        let command = [
            ProgramRun.program, "simuleer", "Tests/Fixtures/onzeker", "--trekkingen", "3000000", "--draden", "2",
        ]
        let run = try ProgramRun(["--data=170000000"] + command + ["--formaat", "json", "--stil"], program: "prlimit")
        #expect(run.status == 0 && run.output.contains("\"trekkingen\": 3000000"))
    }

    /// Any precision is reached after the first batch, which is drawn whole.
    @Test func aWidePrecisionStopsAtOnce() throws {
        let outcome = try simulate(["--trekkingen", "400000", "--tot-fout", "200%"])
        #expect(outcome["gevraagd"] as? Int == 400_000)
        let draws = try #require(outcome["trekkingen"] as? Int)
        #expect(draws < 400_000 && draws.isMultiple(of: 4_096))
    }

    @Test func strictChangesNothingWhereCorrelationsHold() throws {
        let arguments = ["--trekkingen", "5000"]
        let plain = try simulate(arguments, dossier: "scenarios/voorschoten")
        let strict = try simulate(arguments + ["--streng"], dossier: "scenarios/voorschoten")
        #expect(plain["sha256"] as? String == strict["sha256"] as? String && plain["sha256"] != nil)
    }
}
