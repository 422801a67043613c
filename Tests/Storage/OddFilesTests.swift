import Domain
import ExitCosts
import Foundation
import Reporting
import Storage
import Testing

/// Folders with more in them than files that can be read.
@Suite struct OddFilesTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("routekaart-\(UUID())").path

    /// A link to nothing, to a folder and to itself; a pipe, which is not waited for, and a link to one.
    @Test func whatIsNoFileIsAProblemOfItsOwn() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: "\(folder)/sub", withIntermediateDirectories: true)
        try ReadingFilesTests.sound.write(toFile: "\(folder)/uitgangspunten.yaml", atomically: false, encoding: .utf8)
        for (name, target) in [("a", "nergens"), ("b", "sub"), ("c", "c.yaml"), ("d", "pijp.yaml")] {
            try FileManager.default.createSymbolicLink(atPath: "\(folder)/\(name).yaml", withDestinationPath: target)
        }
        #expect(mkfifo("\(folder)/pijp.yaml", 0o600) == 0)
        do {
            _ = try readDossier(at: folder, kinds: .all)
            Issue.record("read")
        } catch let problems as Problems {
            #expect(problems.list.count == 5)
            for problem in problems.list {
                guard case .unreadable = problem.kind else {
                    Issue.record("\(problem)")
                    continue
                }
                #expect(problem.place.line == 1 && problem.place.column == 1)
            }
        }
    }

    @Test func assumptionsThatAreAFolderAreNone() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(
            atPath: "\(folder)/uitgangspunten.yaml", withIntermediateDirectories: true)
        #expect(throws: StorageError.noAssumptions(folder: folder)) { try readDossier(at: folder, kinds: .all) }
    }

    @Test func aNameOfAFileDoesNothingInAMessage() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try ReadingFilesTests.sound.write(toFile: "\(folder)/uitgangspunten.yaml", atomically: false, encoding: .utf8)
        try "".write(toFile: "\(folder)/\u{202E}a\u{1B}[31m\n.yaml", atomically: false, encoding: .utf8)
        do {
            _ = try readDossier(at: folder, kinds: .all)
            Issue.record("read")
        } catch let problems as Problems {
            #expect(render(problems, .dutch) == "\(folder)/\u{FFFD}a\u{FFFD}[31m .yaml:1:1: het bestand is leeg\n")
        }
    }
}
