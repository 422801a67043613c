import Foundation
import Support
import Testing

/// `make landelijk` writes a dossier of the size that the bounds of speed and memory are about.
@Suite struct CountryTests {
    @Test func theNationalDossierHasTheSizeOfTheCountryAndIsSound() throws {
        let place = try Temporary()
        defer { place.remove() }
        let generator = Process()
        generator.executableURL = URL(fileURLWithPath: ProgramRun.program).deletingLastPathComponent()
            .appendingPathComponent("landelijk")
        generator.arguments = [place.path]
        try generator.run()
        generator.waitUntilExit()
        let run = try ProgramRun(["controleer", place.path, "--uitgebreid", "--formaat", "json"])
        #expect(run.status == 0)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let counts = try #require(object["aantallen"] as? [String: Int])
        #expect(counts["gemeenten"] == 342 && counts["regelingen"] == 400)
        #expect(counts["scenarios"] == 6 && counts["stappen"] == 300)
    }
}
