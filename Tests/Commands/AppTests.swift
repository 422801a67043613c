import Foundation
import Support
import Testing

@testable import Commands
@testable import Reporting

@Suite struct AppTests {
    private static let dossier = TestDossier(
        """
        regelingen:
          dienst:
            deelnemers: [a, b]
            kosten: {balie: {bedrag: 90_000, sleutel: per_inwoner, variabel: 20%, afbouw: [100%, 50%]}}
            uittreding: {methode: geen}
        """,
        scenarios: ["weg": "stappen: [{uittreden: {id: uit, gemeente: a, regeling: dienst, per: 2025-01-01}}]"])

    /// What the app answers to lines, on a dossier of its own.
    private func app(_ lines: [String], _ options: [String] = [], typed: Bool = false) throws -> RecordedConsole.Run {
        try Self.dossier.inFolder { RecordedConsole.app(lines, [$0] + options, typed: typed) }
    }

    @Test func aChangedValueMovesTheTableByWhatIsReckonedByHand() throws {
        let run = try app(["zet regelingen.dienst.kosten.balie.bedrag = 120_000 --formaat csv"])
        // a bears a third: 30,000 a year becomes 40,000, ten years long.
        #expect(run.status == .done && run.messages.isEmpty)
        #expect(run.output.contains("nulscenario,a,totaal,300000.00,400000.00,100000.00\n"))
        #expect(run.output.contains("nulscenario,a,structureel,30000.00,40000.00,10000.00\n"))
    }

    @Test func theTableMarksWhatMovedAndOnlyThat() throws {
        let run = try app(["zet stappen.uit.per = +12 maanden"])
        #expect(run.output.contains("stappen.uit.per: 2025-01-01 -> 2026-01-01"))
        let rows = run.output.split(separator: "\n").filter { $0.hasPrefix("* ") || $0.hasPrefix("Nulscenario") }
        #expect(rows.count == 2 && rows[0].hasPrefix("Nulscenario  ") && rows[1].hasPrefix("* weg  "))
        let still = try app(["zet discontovoet = 2%"])
        #expect(still.output.contains("- er verschuift niets") && !still.output.contains("* weg"))
    }

    @Test func whatIsUndoneAndRedoneStandsAsItStood() throws {
        let value = "toon regelingen.dienst.kosten.balie.bedrag --formaat csv"
        let run = try app([
            "zet regelingen.dienst.kosten.balie.bedrag = 1", "zet regelingen.dienst.kosten.balie.bedrag = 2", value,
            "ongedaan", value, "ongedaan", value, "opnieuw", value, "zet discontovoet = 1%", "herstel", value,
            "ongedaan", value, "wijzigingen",
        ])
        let shown = run.output.split(separator: "\n").filter { $0.hasPrefix("regelingen.dienst.kosten.balie.bedrag,") }
        #expect(shown.map { $0.split(separator: ",")[1] } == ["2", "1", "90_000", "1", "90_000", "1"])
        #expect(run.status == .done && run.output.contains("uitgangspunten.yaml:"))
    }

    @Test func thereIsAnEndToUndoing() throws {
        let undo = try app(["ongedaan"])
        #expect(
            undo.status == .usage && undo.messages == "fout: er is niets ongedaan te maken\n" && undo.output.isEmpty)
        let redo = try app(["zet discontovoet = 1%", "ongedaan", "zet discontovoet = 3%", "opnieuw"])
        #expect(redo.status == .usage && redo.messages == "fout: er is niets opnieuw te doen\n")
    }

    @Test func commandsOfTheProgramSeeWhatWasChanged() throws {
        let lines = ["zet regelingen.dienst.kosten.balie.bedrag = 120_000 --stil", "bereken weg --formaat csv --stil"]
        let run = try app(lines)
        #expect(run.output.contains("weg,a,dienst,2024,regelingen.dienst.bijdrage,structureel,40000.00\n"))
        for line in ["vergelijk --formaat csv --stil", "verdeel dienst --formaat csv", "controleer --uitgebreid"] {
            let run = try app([lines[0], line])
            #expect(
                run.status == .done && run.output.contains("120") || line.hasPrefix("c"), "\(line): \(run.messages)")
        }
    }

    @Test func aChangeCanHoldInOneScenario() throws {
        let run = try app([
            "zet regelingen.dienst.kosten.balie.bedrag = 120_000 --scenario weg", "vergelijk --formaat csv",
        ])
        #expect(run.output.contains("nulscenario,a,dienst,2022,regelingen.dienst.bijdrage,structureel,30000.00\n"))
        #expect(run.output.contains("weg,a,dienst,2022,regelingen.dienst.bijdrage,structureel,40000.00\n"))
        let none = try app(["zet discontovoet = 1% --scenario weeg"])
        #expect(none.status == .usage && none.messages.contains("bedoelt u 'weg'?"))
    }

    @Test func whatIsWrongPointsAtWhatWasTyped() throws {
        let unknown = try app(["zet regelingen.dienst.kosten.bale.bedrag = 5"])
        #expect(unknown.status == .badData && unknown.output.isEmpty)
        #expect(unknown.messages.contains("zet:1:1: het pad 'regelingen.dienst.kosten.bale.bedrag' bestaat niet"))
        #expect(unknown.messages.contains("bedoelt u 'balie'?"))
        let kind = try app(["zet regelingen.dienst.kosten.balie.variabel = 0.2"])
        #expect(kind.status == .badData && kind.messages.contains("zet:1:43: "))
        #expect(kind.messages.contains("    regelingen.dienst.kosten.balie.variabel = 0.2\n"))
        #expect(kind.messages.contains("20%"))
        let shown = try app(["toon gemeenten.a.ncv"])
        #expect(shown.status == .usage && shown.messages.contains("bedoelt u 'gemeenten.a.ncw'?"))
        let date = try app(["zet stappen.uit.per = gisteren"])
        #expect(date.status == .badData && date.messages.contains("zet:1:19: "))
        let fixed = try app(["zet eindjaar = 2040"])
        #expect(fixed.status == .badData && fixed.messages.contains("'eindjaar' moet in alle scenario's gelijk zijn"))
    }

    @Test func whatIsRefusedChangesNothing() throws {
        let run = try app(
            ["zet discontovoet = veel", "zet stappen.uit.regeling = niets", "wijzigingen"], ["--doorgaan"])
        #expect(run.status == .badData && run.output.contains("geen wijzigingen"))
    }

    @Test func theFirstErrorEndsAScriptUnlessItGoesOn() throws {
        let lines = ["# een opmerking", "", "vergelijkt", "wijzigingen", "ongedaan"]
        let stopped = try app(lines)
        #expect(stopped.status == .usage && stopped.output.isEmpty)
        #expect(stopped.messages.contains("onbekende opdracht 'vergelijkt', bedoelt u 'vergelijk'?"))
        #expect(stopped.messages.contains("gebruik: OPDRACHT"))
        let gone = try app(lines, ["--doorgaan"])
        #expect(gone.status == .usage && gone.output.contains("geen wijzigingen"))
        let typed = try app(lines, typed: true)
        #expect(typed.status == .done && typed.output.contains("geen wijzigingen"))
        let ended = try app(["stop", "wijzigingen"])
        #expect(ended.status == .done && ended.output.isEmpty)
    }

    @Test func whatIsSavedGivesTheSameFigures() throws {
        try Self.dossier.inFolder { folder in
            let changes = [
                "zet regelingen.dienst.kosten.balie.bedrag = {pert: [1, 5, 12]}", "zet stappen.uit.per = +6 maanden",
                "zet indexatie.prijzen.2023 = 9% --scenario weg",
            ]
            let run = RecordedConsole.app(
                changes + ["bereken weg --formaat csv --stil", "bewaar later", "vergelijk --formaat csv --stil"],
                [folder])
            #expect(run.status == .done, "\(run.messages)")
            func rows(_ scenario: String, _ text: String) -> [Substring] {
                text.split(separator: "\n").filter { $0.hasPrefix(scenario + ",") }.map { $0.dropFirst(scenario.count) }
            }
            let parts = run.output.components(separatedBy: "later.yaml")
            let fresh = RecordedConsole.run(["vergelijk", folder, "--formaat", "csv", "--stil"])
            let own = rows("weg", String(parts[0]))
            #expect(own.filter { $0.contains("bijdrage") }.count > 10)
            let saved = rows("later", fresh.output)
            #expect(Set(saved).isSubset(of: Set(own)) && saved.count * 1 > 10)
            #expect(rows("later", String(parts.last ?? "")) == saved)
        }
    }

    @Test func scoresAreSavedAsTheyWereTyped() throws {
        let folder = "\(Fixtures.root)/Tests/Fixtures/wegen"
        let files = try Fixtures.entries(of: folder).map { name in
            (name, Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))))
        }
        try inFolder(of: files) { folder in
            let run = RecordedConsole.app(["zet discontovoet = 3%", "bewaar zelf-later --scenario zelf"], [folder])
            #expect(run.status == .done, "\(run.messages)")
            let weighed = RecordedConsole.run(["weeg", folder, "--formaat", "csv", "--stil"]).output
            func scores(_ scenario: String) -> [String] {
                weighed.split(separator: "\n").filter {
                    $0.hasPrefix("punten,,,,\(scenario),") && !$0.contains(",kosten,")
                }.map { $0.replacingOccurrences(of: scenario, with: "") }
            }
            #expect(scores("zelf").count == 3 && scores("zelf-later") == scores("zelf"))
            let saved = try String(contentsOfFile: "\(folder)/zelf-later.yaml", encoding: .utf8)
            #expect(saved.contains("driehoek") && saved.contains("uniform"))
        }
    }

    @Test func aFileThatChangesIsReadAgain() throws {
        try Self.dossier.inFolder { folder in
            let changed = Self.dossier.assumptions.replacingOccurrences(of: "90_000", with: "120_000")
            DispatchQueue.global().asyncAfter(deadline: .now() + 0.5) {
                try? changed.write(toFile: "\(folder)/uitgangspunten.yaml", atomically: true, encoding: .utf8)
            }
            let run = RecordedConsole.app(["volg --keer 1 --formaat csv"], [folder])
            #expect(run.status == .done && run.messages.hasPrefix("volgt de bestanden van"))
            #expect(run.output.contains("nulscenario,a,totaal,300000.00,400000.00,100000.00\n"))
        }
    }

    @Test func savingNeedsAFreeNameAndAScenario() throws {
        let cases = [
            (["bewaar x"], "er zijn geen wijzigingen"), (["zet discontovoet = 1%", "bewaar Weg!"], "is geen naam"),
            (["zet discontovoet = 1%", "bewaar weg"], "weg.yaml bestaat al"),
            (["zet discontovoet = 1%", "bewaar uitgangspunten"], "uitgangspunten.yaml bestaat al"),
            (["zet stappen.uit.per = 2026-01-01", "bewaar x --scenario nulscenario"], "staat niet in nulscenario"),
        ]
        for (lines, words) in cases {
            let run = try app(lines)
            #expect(run.status == .usage && run.messages.contains(words), "\(lines): \(run.messages)")
        }
        let beside = try app(["zet discontovoet = 1%", "bewaar x --scenario nulscenario", "toon discontovoet"])
        #expect(beside.status == .done && beside.output.contains("draagt zelf geen wijzigingen"))
    }

    @Test func helpTellsOfEveryCommand() throws {
        let overview = try app(["help"])
        for name in AppCommands.own.map({ $0.help.name }) + RoutekaartCommand.names {
            #expect(overview.output.contains("  \(name) "))
            for line in ["help \(name)", "\(name) --help"] {
                let run = try app([line])
                #expect(run.status == .done && run.output.contains("  \(name) "))
                #expect(!run.output.contains("routekaart \(name)"))
                #expect(run.output.split(separator: "\n").allSatisfy { displayWidth(String($0)) <= 110 })
            }
        }
        #expect(RecordedConsole.app([], ["--help"]).output.contains("routekaart-repl MAP"))
    }

    /// Every example of the app, and of the program as it is typed in the app, on a copy of the shipped dossier.
    @Test func everyExampleRuns() throws {
        let files = try Fixtures.entries(of: "\(Fixtures.root)/scenarios/voorschoten").map { name in
            (name, Array(try Data(contentsOf: URL(fileURLWithPath: "\(Fixtures.root)/scenarios/voorschoten/\(name)"))))
        }
        let own = AppCommands.own.flatMap { $0.help.inApp.examples }
        let others = RoutekaartCommand.commands.filter { $0.help.name != "nieuw" }.flatMap { type in
            zip(type.help.examples, type.help.inApp.examples).filter {
                $0.0.contains("scenarios/voorschoten") && !$0.0.contains("--uit") && !$0.0.contains("--archief")
            }
            .map(\.1).prefix(1)
        }
        try inFolder(of: files) { folder in
            for example in others {
                let run = RecordedConsole.app([example], [folder])
                #expect(run.status == .done, "\(example): \(run.messages)")
            }
            let before = ["zet stappen.uit-wmo.per = +12 maanden", "zet discontovoet = 1%", "ongedaan"]
            // `volg` waits for a person, who does not come.
            for example in own.map({ $0 == "volg" ? "volg --keer 0" : $0 }) {
                let run = RecordedConsole.app(before + [example], [folder])
                let isQuiet = run.messages.isEmpty || example.hasPrefix("volg")
                #expect(run.status == .done && isQuiet, "\(example): \(run.messages)")
            }
        }
    }
}
