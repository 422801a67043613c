import Support
import Testing

/// When the line that says how far a command is appears, and that nothing of it stays.
@Suite struct ProgressBarTests {
    private static let wiped = "\r\u{1B}[K"
    private let command = [
        "simuleer", Fixtures.folder("onzeker"), "--trekkingen", "40960", "--draden", "1", "--formaat", "json",
    ]

    /// What was drawn, line by line, and the messages after it. Ten chunks on one thread in two batches, each chunk and each batch
    /// heard of, and the clock goes on by a step each time it is read.
    private func drawn(
        _ more: [String] = [], step: Double = 0.3, columns: Int? = 80, environment: [String: String] = [:]
    ) -> (lines: [String], rest: String) {
        let run = RecordedConsole.run(
            command + more, environment: environment, messageTerminal: .init(columns: columns, step: step))
        #expect(run.output.contains("\"sha256\""))
        let parts = run.messages.split(separator: "\r", omittingEmptySubsequences: false).map(String.init)
        #expect(parts[0].isEmpty || parts.count == 1)
        return (parts.dropFirst().dropLast().map { String($0.dropLast(3)) }, parts.last ?? "")
    }

    @Test func itIsDrawnAndWipedBeforeAnythingElse() {
        let (lines, rest) = drawn()
        #expect(lines.count == 11)
        #expect(lines.first == " 20% [========>                               ] 8.192 van 40.960, nog 3 s")
        #expect(lines.last == "100% [========================================] 40.960 van 40.960")
        #expect(rest.hasPrefix("\u{1B}[Klet op: "))
    }

    @Test func itSpeaksEnglishAndCountsOnlyWhereTheEndIsNotKnown() {
        let (lines, _) = drawn(["--taal", "en", "--tot-fout", "0,0001%"])
        #expect(lines.first == "8,192 draws, at most 3 s left")
    }

    @Test func aShortRunShowsNothing() {
        // Heard of eleven times in less than half a second.
        #expect(drawn(step: 0.04).lines.isEmpty)
        #expect(drawn(step: 0.06).lines.count == 2)
    }

    @Test func nobodyWhoDoesNotLookOnSeesIt() {
        for (lines, rest) in [
            drawn(columns: nil), drawn(environment: ["TERM": "dumb"]), drawn(columns: 4),
        ] {
            #expect(lines.isEmpty && rest.hasPrefix("let op: "))
        }
        let (lines, rest) = drawn(["--stil"])
        #expect(lines.isEmpty && rest.isEmpty)
    }

    /// It has no colours to leave out.
    @Test func noColourChangesNothing() {
        #expect(drawn(environment: ["NO_COLOR": "1"]).lines == drawn().lines)
        #expect(!drawn(["--kleur", "altijd"]).lines.joined().contains("\u{1B}"))
    }

    @Test func itFitsATerminalOf20Columns() {
        let (lines, _) = drawn(columns: 20)
        #expect(lines.first == " 20% nog 3 s" && lines.count == 11)
    }

    @Test func sensitivityShowsItToo() {
        let run = RecordedConsole.run(
            ["gevoeligheid", Fixtures.folder("onzeker"), "--trekkingen", "50", "--taal", "en", "--formaat", "json"],
            messageTerminal: .init(columns: 60, step: 0.3))
        #expect(run.messages.contains("% [="))
        #expect(run.messages.contains(" s left\u{1B}[K"))
        #expect(run.messages.hasSuffix(Self.wiped) || run.messages.contains(Self.wiped + "note: "))
    }

    @Test func itIsWipedBeforeAProblemIsTold() throws {
        let dossier = TestDossier(
            """
            regelingen:
              r:
                deelnemers: [a, b]
                sleutels: {s: {maatstaf: s}}
                kosten: {k: {bedrag: 1_000, sleutel: s}}
                uittreding: {methode: geen}
            maatstaven:
              s: {a: {uniform: [-1, 1_000]}, b: 1}
            """)
        let run = try dossier.inFolder { folder in
            RecordedConsole.run(
                ["simuleer", folder, "--draden", "1", "--gemeente", "alle"],
                messageTerminal: .init(columns: 80, step: 0.6))
        }
        #expect(run.status == .badData && run.output.isEmpty)
        let last = run.messages.split(separator: "\r").last ?? ""
        #expect(last.hasPrefix("\u{1B}[K/") || !run.messages.contains("\r"))
    }
}
