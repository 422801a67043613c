import Foundation
import Support
import Testing

/// What `nieuw` asks on a terminal.
@Suite struct QuestionTests {
    /// What is said, and the first lines of the file that is made; nil when none is.
    private func run(_ arguments: [String] = [], answers: [String]?) throws -> (RecordedConsole.Run, text: String?) {
        try inFolder(of: []) { folder in
            let run = RecordedConsole.run(["nieuw", "\(folder)/d"] + arguments, answers: answers)
            return (run, try? String(contentsOfFile: "\(folder)/d/uitgangspunten.yaml", encoding: .utf8))
        }
    }

    @Test func twoNamesAreAsked() throws {
        let (run, text) = try run(answers: [" Lisse ", "Jeugdhulp"])
        #expect(run.messages == "Naam van uw gemeente [Mijn gemeente]: Naam van de regeling [Onze regeling]: ")
        #expect(run.status == .done)
        #expect(text?.contains("\nnaam: Lisse en Jeugdhulp\n") ?? false)
    }

    @Test func anEmptyAnswerTakesTheDefault() throws {
        let (run, text) = try run(["--taal", "en"], answers: ["", " "])
        #expect(run.messages.hasPrefix("Name of your municipality [Mijn gemeente]: "))
        #expect(text?.contains("\nnaam: Mijn gemeente en Onze regeling\n") ?? false)
    }

    @Test func whatWasGivenIsNotAsked() throws {
        let (both, _) = try run(["--gemeente", "Lisse", "--regeling", "ISD"], answers: [])
        #expect(both.messages.isEmpty && both.status == .done)
        let (one, text) = try run(["--regeling", "ISD"], answers: ["Teylingen"])
        #expect(one.messages == "Naam van uw gemeente [Mijn gemeente]: ")
        #expect(text?.contains("\nnaam: Teylingen en ISD\n") ?? false)
    }

    @Test func withoutATerminalNothingIsAsked() throws {
        let (run, text) = try run(answers: nil)
        #expect(run.messages.isEmpty && run.status == .done && text != nil)
    }

    @Test func whoGoesAwayLeavesNothingBehind() throws {
        let (run, text) = try run(answers: ["Lisse"])
        #expect(run.status == .stopped && run.output.isEmpty && text == nil)
    }

    @Test func aFullFolderIsRefusedBeforeAnythingIsAsked() throws {
        let run = RecordedConsole.run(["nieuw", Fixtures.root, "--taal", "en"], answers: ["Lisse", "ISD"])
        #expect(run.status == .cannotWrite)
        #expect(run.messages == "error: \(Fixtures.root) is not empty; nothing was written\n")
    }
}
