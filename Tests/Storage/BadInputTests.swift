import Decision
import Domain
import ExitCosts
import Foundation
import Reporting
import Storage
import Testing

@testable import Support

/// Every fault has its place, its words and its hint, in Dutch and English. The table is `BadInput/*.txt`.
///
/// With ROUTEKAART_OPNEMEN=ja the words are written into the tables; the tests then fail, so that nothing turns green
/// unseen.
@Suite struct BadInputTests {
    static let folder = BadInputCase.folder
    static let tables = BadInputCase.tables
    static let records = ProcessInfo.processInfo.environment["ROUTEKAART_OPNEMEN"] != nil

    @Test(arguments: tables) func everyCaseHasItsWords(_ table: String) throws {
        let path = "\(Self.folder)/\(table)"
        let cases = BadInputCase.cases(in: try String(contentsOfFile: path, encoding: .utf8))
        #expect(!cases.isEmpty)
        var recorded: [String] = []
        for badCase in cases {
            let found = try Self.words(of: badCase)
            #expect(!(found["nl"] ?? "").isEmpty, "no problem found: \(badCase)")
            if Self.records {
                recorded.append(badCase.text(expecting: found))
            } else {
                #expect(found["nl"] == badCase.expected["nl"], "\(badCase)")
                #expect(found["en"] == badCase.expected["en"], "\(badCase)")
            }
        }
        guard Self.records else { return }
        try recorded.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
        Issue.record("recorded \(table): look at the difference")
    }

    @Test func theDossierBehindTheTableIsSound() throws {
        let sound = BadInputCase(name: "gaaf", head: [], changes: [], expected: [:])
        #expect(try Self.words(of: sound) == ["nl": "", "en": ""])
    }

    @Test func thereAreEnoughCases() throws {
        let cases = try BadInputCase.all()
        #expect(cases.count >= 60)
        #expect(Set(cases.map(\.name)).count == cases.count)
    }

    @Test func noProblemIsWithoutWords() throws {
        for table in Self.tables {
            let text = try String(contentsOfFile: "\(Self.folder)/\(table)", encoding: .utf8)
            #expect(!text.contains("onbekend probleem"))
        }
    }

    /// The words for a case, by language; empty when nothing is wrong.
    static func words(of badCase: BadInputCase) throws -> [String: String] {
        try badCase.inFolder { folder in
            do {
                _ = try compare(readDossier(at: folder, kinds: .all))
                return ["nl": "", "en": ""]
            } catch let problems as Problems {
                return [
                    "nl": render(problems, .dutch).replacingOccurrences(of: folder + "/", with: ""),
                    "en": render(problems, .english).replacingOccurrences(of: folder + "/", with: ""),
                ]
            }
        }
    }
}
