import Commands
import Foundation
import Support
import Testing

@Suite struct CommandTests {
    private let folder = Fixtures.folder("klein")
    private var scenario: String { "\(folder)/scenario's/uit-zorg.yaml" }

    @Test func aDossierThatIsWellIsCheckedInSilence() {
        let run = RecordedConsole.run(["controleer", folder])
        #expect(run.status == .done && run.output.isEmpty && run.messages.isEmpty)
    }

    @Test func problemsGoToStderrAndNothingToStdout() throws {
        let faulty = TestDossier(
            "regelingen: {r: {deelnemers: [a, x], kosten: {k: {bedrag: veel, sleutel: per_inwoner}}}}")
        try faulty.inFolder { folder in
            for line in [["controleer", folder], ["vergelijk", folder], ["vergelijk", folder, "--formaat", "json"]] {
                let run = RecordedConsole.run(line)
                #expect(run.status == .badData && run.output.isEmpty)
                #expect(run.messages.contains("uitgangspunten.yaml:"))
                #expect(run.messages.hasSuffix("2 fouten\n"))
            }
        }
    }

    @Test func whatIsNotThereIsNamed() {
        let missing = RecordedConsole.run(["vergelijk", "\(folder)/nergens"])
        #expect(missing.status == .noSuchFile && missing.messages == "fout: \(folder)/nergens bestaat niet\n")
        let empty = RecordedConsole.run(["bereken", "\(folder)/geen.yaml", "--taal", "en"])
        #expect(empty.status == .noSuchFile && empty.messages == "error: \(folder)/geen.yaml does not exist\n")
        let noDossier = RecordedConsole.run(["vergelijk", Fixtures.folder("")])
        #expect(noDossier.status == .noSuchFile && noDossier.messages.hasSuffix("staat geen uitgangspunten.yaml\n"))
    }

    @Test func aFileThatIsNoScenarioIsRefused() {
        let run = RecordedConsole.run(["bereken", "\(folder)/uitgangspunten.yaml"])
        #expect(run.status == .usage && run.messages.contains("uitgangspunten.yaml is geen scenario"))
    }

    @Test func namesThatTheDossierDoesNotHaveGetTheNearest() {
        let scenario = RecordedConsole.run(["vergelijk", folder, "--scenario", "uit-zrg"])
        #expect(scenario.status == .usage && scenario.messages.contains("bedoelt u 'uit-zorg'?"))
        let municipality = RecordedConsole.run(["bereken", self.scenario, "--gemeente", "beee"])
        #expect(municipality.status == .usage && municipality.messages.contains("bedoelt u 'bee'?"))
    }

    @Test func theNullScenarioAlwaysStandsBeside() {
        let run = RecordedConsole.run(["vergelijk", folder, "--scenario", "uit-zorg", "--formaat", "csv", "--stil"])
        let scenarios = Set(run.output.split(separator: "\n").dropFirst().map { $0.prefix { $0 != "," } })
        #expect(scenarios == ["nulscenario", "uit-zorg"])
        #expect(run.messages.isEmpty)
    }

    @Test func dataFormatsCarryAllMunicipalitiesUnlessAsked() {
        func municipalities(_ extra: [String]) -> Set<Substring> {
            let run = RecordedConsole.run(["bereken", scenario, "--formaat", "csv"] + extra)
            return Set(run.output.split(separator: "\n").dropFirst().map { $0.split(separator: ",")[1] })
        }
        #expect(municipalities([]) == ["aa", "bee", "cee"])
        #expect(municipalities(["--gemeente", "alle"]) == ["aa", "bee", "cee"])
        #expect(municipalities(["--gemeente", "cee"]) == ["cee"])
    }

    @Test func notesAreWarningsWhereTheFormatHasNoPlaceForThem() {
        let csv = RecordedConsole.run(["vergelijk", folder, "--formaat", "csv"])
        #expect(csv.messages.contains("let op: Uit de zorgregio (zelf doen): 'apparaat'"))
        let table = RecordedConsole.run(["vergelijk", folder])
        #expect(table.messages.isEmpty && table.output.contains("- Uit de zorgregio (zelf doen): 'apparaat'"))
    }

    @Test func aTestThatIsAskedForAndNotMetEndsWithOne() {
        let met = RecordedConsole.run(["bereken", scenario, "--eis", "niet-duurder"])
        #expect(met.status == .done && met.messages.isEmpty)
        let other = RecordedConsole.run(["vergelijk", folder, "--eis", "niet-duurder", "--gemeente", "bee"])
        #expect(other.status == .testNotMet && !other.output.isEmpty)
        #expect(
            other.messages
                == "toets niet-duurder niet gehaald: Minder uren bij de dienst, Bee|hoven\ntoets niet-duurder niet gehaald: Uit de zorgregio (zelf doen), Bee|hoven\n"
        )
        let unknown = RecordedConsole.run(["bereken", scenario, "--eis", "niet-duurder,kwaliteit"])
        #expect(unknown.status == .testNotMet)
        #expect(unknown.messages == "toets kwaliteit niet bekend: Uit de zorgregio (zelf doen), Súdwest-Aa\n")
    }

    @Test func colourIsForTerminalsThatWantIt() {
        func isColoured(_ extra: [String], terminal: Bool, _ environment: [String: String] = [:]) -> Bool {
            RecordedConsole.run(["vergelijk", folder] + extra, environment: environment, isTerminal: terminal)
                .output.contains("\u{1B}[")
        }
        #expect(isColoured([], terminal: true))
        #expect(!isColoured([], terminal: false))
        #expect(!isColoured([], terminal: true, ["NO_COLOR": "1"]))
        #expect(!isColoured(["--kleur", "nooit"], terminal: true))
        #expect(isColoured(["--kleur", "altijd"], terminal: false))
        #expect(!isColoured(["--formaat", "markdown"], terminal: true))
    }

    @Test func aClosedPipeEndsQuietlyAndAFullDiskIsSaid() {
        let closed = RecordedConsole.run(["vergelijk", folder], failure: .closedPipe)
        #expect(closed.status == .done && closed.messages.isEmpty)
        let full = RecordedConsole.run(["vergelijk", folder], failure: .system(ENOSPC))
        #expect(
            full.status == .cannotWrite && full.messages == "fout: kan de uitvoer niet schrijven: de schijf is vol\n")
        let help = RecordedConsole.run(["--help", "--taal", "en"], failure: .system(ENOSPC))
        #expect(help.status == .cannotWrite && help.messages == "error: cannot write the output: the disk is full\n")
    }
}
