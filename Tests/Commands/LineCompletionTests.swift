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
            func names(_ line: String) -> [String] { LineCompletion(session).of(line).names }
            #expect(
                names("verifieer \(folder)/")
                    == ["een.json ", "een.json.manifest.json ", "sub/"].map { "\(folder)/\($0)" })
            #expect(names("uitpak \(folder)/s") == ["\(folder)/sub/"])
            #expect(names("uitpak \(folder)/sub/p.zip \(folder)/su") == ["\(folder)/sub/"])
            #expect(names("pak --resultaat \(folder)/een.json.") == ["\(folder)/een.json.manifest.json "])
            #expect(names("vergelijk --formaat js") == ["json "])
        }
    }
}
