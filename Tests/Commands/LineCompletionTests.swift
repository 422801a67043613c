import Foundation
import Support
import Testing

@testable import Commands

/// How a line of the app goes on where it names a file on disk.
@Suite struct LineCompletionTests {
    @Test func filesAreNamedFromTheirFolder() throws {
        let session = try AppSession(folder: Fixtures.folder("klein"))
        let files = ["een.json", "een.json.manifest.json", ".weg", "sub/p.zip"].map { ($0, [UInt8]()) }
        try inFolder(of: files) { folder in
            func names(_ line: String) -> [String] { LineCompletion(session, { _ in nil }).of(line).names }
            #expect(
                names("verifieer \(folder)/")
                    == ["een.json ", "een.json.manifest.json ", "sub/"].map { "\(folder)/\($0)" })
            #expect(names("uitpak \(folder)/s") == ["\(folder)/sub/"])
            #expect(names("uitpak \(folder)/sub/p.zip \(folder)/su") == ["\(folder)/sub/"])
            #expect(names("pak --resultaat \(folder)/een.json.") == ["\(folder)/een.json.manifest.json "])
            #expect(names("vergelijk --formaat js") == ["json "])
        }
    }

    /// Of the archive its actions, and the runs that it holds, the newest first.
    @Test func runsOfTheArchiveAreNamed() throws {
        let session = try AppSession(folder: Fixtures.folder("klein"))
        let file = "\(Fixtures.root)/Tests/Fixtures/archief/schema-1.sqlite"
        func names(_ line: String) -> [String] { LineCompletion(session, { _ in nil }).of(line).names }
        #expect(names("archief ") == ["lijst ", "toon ", "vergelijk ", "verwijder ", "uitvoer "])
        #expect(names("archief ve") == ["vergelijk ", "verwijder "])
        #expect(names("archief --archief \(file) toon ") == ["3 ", "2 ", "1 "])
        #expect(names("archief vergelijk --archief \(file) 3 ") == ["2 ", "1 "])
        #expect(names("archief verwijder 3 2 --archief \(file) ") == ["1 "])
        #expect(names("archief toon 3 --archief \(file) ").isEmpty && names("archief lijst ").isEmpty)
        #expect(names("archief toon --archief \(file).weg ").isEmpty && names("archief toon ").isEmpty)
        try inFolder(of: [("sub/a", [])]) { folder in
            #expect(names("archief uitvoer 1 \(folder)/") == ["\(folder)/sub/"])
        }
    }
}
