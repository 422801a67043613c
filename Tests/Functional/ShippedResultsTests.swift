import Foundation
import Storage
import Support
import Testing

/// The figures of the shipped dossiers do not move unnoticed: the sha256 of each result is recorded
/// (ROUTEKAART_OPNEMEN=1), and CHANGELOG.md must name what is recorded.
@Suite struct ShippedResultsTests {
    private static let commands = [
        ["vergelijk"], ["simuleer", "--gemeente", "alle", "--trekkingen", "1000", "--zaad", "1"],
    ]
    private static let file = "\(Fixtures.root)/Tests/Functional/Golden/uitkomsten.sha256"

    private static var folders: [String] {
        let published = Fixtures.entries(of: "\(Fixtures.root)/scenarios/gepubliceerd").map { "gepubliceerd/\($0)" }
        let own = Fixtures.entries(of: "\(Fixtures.root)/scenarios").filter { $0 != "gepubliceerd" }
        return (own + published).sorted().map { "scenarios/\($0)" }
    }

    @Test func noFigureMovesWithoutANote() throws {
        var lines: [String] = []
        for folder in Self.folders {
            for command in Self.commands {
                let words = [command[0], folder] + command.dropFirst() + ["--formaat", "json"]
                let run = try ProgramRun(words + ["--stil"])
                #expect(run.status == 0, "\(words)")
                lines.append(
                    "\(sha256(Array(Self.figures(run.output).utf8)))  routekaart \(words.joined(separator: " "))")
            }
        }
        let text = lines.joined(separator: "\n") + "\n"
        if ProcessInfo.processInfo.environment["ROUTEKAART_OPNEMEN"] != nil {
            try text.write(toFile: Self.file, atomically: true, encoding: .utf8)
            Issue.record("recorded \(Self.file)")
        } else {
            let known = try String(contentsOfFile: Self.file, encoding: .utf8).components(separatedBy: "\n")
            for line in lines { #expect(known.contains(line), "these figures moved; record them and say why: \(line)") }
            #expect(known.count == lines.count + 1)
        }
        let mark = "uitkomsten \(sha256(Array(text.utf8)).prefix(12))"
        let changes = try String(contentsOfFile: "\(Fixtures.root)/CHANGELOG.md", encoding: .utf8)
        #expect(changes.contains(mark), "CHANGELOG.md must say what moved, with '\(mark)'")
    }

    /// All but the version of the program.
    private static func figures(_ json: String) -> String {
        json.components(separatedBy: "\n").filter { !$0.hasPrefix("  \"versie\"") }.joined(separator: "\n")
    }
}
