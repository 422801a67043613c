import Foundation
import Support
import Testing

/// The line that says how far a command is, on a real terminal, and that files and pipes see nothing of it.
@Suite struct ProgressTests {
    private static let dossier = "Tests/Fixtures/onzeker"
    /// More than anybody waits for: these runs are stopped.
    private static let endless = ["simuleer", dossier, "--trekkingen", "100000000"]
    private static let wiped = "\r\u{1B}[K"

    /// The lines that were drawn, without the signs that move the cursor.
    private func lines(_ shown: String) -> [String] {
        shown.components(separatedBy: "\r").filter { $0.hasSuffix("\u{1B}[K") }.map { String($0.dropLast(3)) }
    }

    @Test func ctrlCWipesItBeforeWhatIsKnownIsShown() throws {
        let run = try TerminalRun(Self.endless + ["--kleur", "nooit"], withOutput: true, stoppedAfter: "% [")
        #expect(run.status == 130)
        #expect(run.shown.contains(Self.wiped + "Onzekerheid: "))
        let drawn = lines(run.shown)
        #expect(!drawn.isEmpty && drawn.allSatisfy { $0.contains("% [") && $0.contains(" van 100.000.000") })
    }

    @Test func itFitsATerminalOf20Columns() throws {
        let run = try TerminalRun(Self.endless + ["--taal", "en"], columns: 20, stoppedAfter: "left")
        #expect(run.status == 130 && run.shown.hasSuffix(Self.wiped))
        #expect(lines(run.shown).allSatisfy { $0.count < 20 })
        #expect(lines(run.shown).contains { $0.hasSuffix(" left") })
    }

    @Test func whereTheEndIsNotKnownItCountsDraws() throws {
        let run = try TerminalRun(Self.endless + ["--tot-fout", "0.00001%"], stoppedAfter: "trekkingen, hooguit nog")
        #expect(run.status == 130 && run.shown.hasSuffix(Self.wiped))
    }

    /// Ctrl-C ends it where it stands, with nothing left on the line.
    @Test func sensitivityShowsItToo() throws {
        let run = try TerminalRun(
            ["gevoeligheid", Self.dossier, "--trekkingen", "100000"], stoppedAfter: "% [")
        #expect(run.status == 130 && run.shown.hasSuffix(Self.wiped))
    }

    @Test func withStilThereIsNothing() throws {
        let run = try TerminalRun(
            ["simuleer", Self.dossier, "--trekkingen", "300000", "--formaat", "json", "--stil"])
        #expect(run.status == 0 && run.shown.isEmpty)
    }

    @Test func aPipeSeesNothing() throws {
        let run = try ProgramRun(["simuleer", Self.dossier, "--trekkingen", "300000", "--formaat", "json"])
        #expect(run.status == 0 && run.messages.hasPrefix("let op: "))
        #expect(!run.messages.contains("\r") && !run.output.contains("\r"))
    }

    /// Who started it with `nohup` or `&` wants it to go on.
    @Test func aSignalThatIsIgnoredStopsNothing() throws {
        let script =
            "trap '' HUP; \"$0\" simuleer \(Self.dossier) --trekkingen 300000 --formaat json --stil & sleep 1; kill -HUP $!; wait $!"
        let run = try ProgramRun(["-c", script, ProgramRun.program], program: "sh")
        #expect(run.status == 0 && run.output.contains("\"trekkingen\": 300000"))
    }
}
