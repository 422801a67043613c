import Foundation
import Support
import Testing

/// `make landelijk` writes a dossier of the size that the bounds of speed and memory are about.
@Suite struct CountryTests {
    @Test(arguments: [[], ["--onzeker"]])
    func theNationalDossierHasTheSizeOfTheCountryAndIsSound(options: [String]) throws {
        let place = try Temporary()
        defer { place.remove() }
        try generate(place.path, options)
        let run = try ProgramRun(["controleer", place.path, "--uitgebreid", "--formaat", "json"])
        #expect(run.status == 0)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let counts = try #require(object["aantallen"] as? [String: Int])
        #expect(counts["gemeenten"] == 342 && counts["regelingen"] == 400)
        #expect(counts["scenarios"] == 6 && counts["stappen"] == 300)
    }

    @Test func uncertainFiguresHaveTheCertainOnesAsTheirEstimate() throws {
        let (certain, uncertain) = (try Temporary(), try Temporary())
        defer {
            certain.remove()
            uncertain.remove()
        }
        try generate(certain.path, [])
        try generate(uncertain.path, ["--onzeker"])
        let item = #/\{pert: \[\d+, (\d+), \d+\]\}|\{driehoek: \[-1%, (0\.5%), 3%\]\}/#
        let texts = try [certain, uncertain].map { place in
            try String(contentsOfFile: "\(place.path)/uitgangspunten.yaml", encoding: .utf8)
        }
        #expect(texts[1].matches(of: item).count > 3_000)
        let regelingen = try texts.map { text in
            String(text[try #require(text.firstRange(of: "\nregelingen:")).lowerBound...])
        }
        #expect(regelingen[0] == regelingen[1].replacing(item) { match in String(match.1 ?? match.2 ?? "") })
    }

    private func generate(_ folder: String, _ options: [String]) throws {
        let generator = Process()
        generator.executableURL = URL(fileURLWithPath: ProgramRun.program).deletingLastPathComponent()
            .appendingPathComponent("landelijk")
        generator.arguments = [folder] + options
        try generator.run()
        generator.waitUntilExit()
    }
}
