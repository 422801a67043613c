import Decision
import Domain
import ExitCosts
import Foundation
import Reporting
import Storage
import Support
import Testing

/// Faulty files, each with its message, place and hint in Dutch and English (BadInput/cases.txt, expected.txt).
///
/// ROUTEKAART_RECORD=1 writes expected.txt anew; such a run fails, so that nothing turns green unseen.
@Suite struct BadInputTests {
    static let folder = "\(Fixtures.root)/Tests/Storage/BadInput"
    static let cases = (try? BadInputCase.read("\(folder)/cases.txt")) ?? []
    static let expected = (try? String(contentsOfFile: "\(folder)/expected.txt", encoding: .utf8)) ?? ""

    @Test func thereAreEnoughCases() {
        #expect(Self.cases.count >= 60)
        #expect(Set(Self.cases.map(\.name)).count == Self.cases.count)
    }

    @Test func theSoundFilesHaveNoProblem() throws {
        let sound = BadInputCase(name: "", edits: [])
        #expect(try sound.messages(base: Self.folder, .dutch) == "")
    }

    @Test func everyMessageNamesPlaceAndHint() throws {
        var recorded = ""
        for item in Self.cases {
            recorded += "## \(item.name)\n"
            for language in Language.allCases {
                let messages = try item.messages(base: Self.folder, language)
                #expect(!messages.isEmpty, "\(item.name): no problem found")
                recorded += messages
            }
        }
        if ProcessInfo.processInfo.environment["ROUTEKAART_RECORD"] != nil {
            try recorded.write(toFile: "\(Self.folder)/expected.txt", atomically: true, encoding: .utf8)
            Issue.record("recorded anew: read expected.txt and run again without ROUTEKAART_RECORD")
        }
        let (own, known) = (Self.sections(recorded), Self.sections(Self.expected))
        for (name, text) in own { #expect(text == known[name], "\(name)") }
        #expect(own.count == known.count)
    }

    private static func sections(_ text: String) -> [String: String] {
        var sections: [String: String] = [:]
        for section in text.components(separatedBy: "## ").dropFirst() {
            let name = section.prefix { $0 != "\n" }
            sections[String(name)] = String(section.dropFirst(name.count + 1))
        }
        return sections
    }
}

/// A case: a name, and lines to take away and put in their place, by file.
struct BadInputCase: Sendable {
    struct Edit: Sendable {
        var file: String
        var old: [String]
        var new: [String]
    }

    var name: String
    var edits: [Edit]

    static func read(_ path: String) throws -> [BadInputCase] {
        var cases: [BadInputCase] = []
        var file = "uitgangspunten.yaml"
        for line in try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\n") {
            if line.hasPrefix("## ") {
                cases.append(BadInputCase(name: String(line.dropFirst(3)), edits: []))
                file = "uitgangspunten.yaml"
            } else if line.hasPrefix("@ ") {
                file = String(line.dropFirst(2))
                cases[cases.count - 1].edits.append(Edit(file: file, old: [], new: []))
            } else if line.hasPrefix("-") || line.hasPrefix("+") {
                cases[cases.count - 1].add(line, to: file)
            }
        }
        return cases
    }

    private mutating func add(_ line: String, to file: String) {
        let text = String(line.dropFirst())
        let startsAnew = edits.last.map { $0.file != file || (line.hasPrefix("-") && !$0.new.isEmpty) } ?? true
        if startsAnew { edits.append(Edit(file: file, old: [], new: [])) }
        if line.hasPrefix("-") { edits[edits.count - 1].old.append(text) } else { edits[edits.count - 1].new.append(text) }
    }

    /// What is said about the edited dossier.
    func messages(base: String, _ language: Language) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("fout-\(UUID())").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for name in ["uitgangspunten.yaml", "weg.yaml"] {
            try FileManager.default.copyItem(atPath: "\(base)/\(name)", toPath: "\(folder)/\(name)")
        }
        for edit in edits { try apply(edit, in: folder) }
        do {
            _ = try compare(readDossier(at: folder, kinds: .all))
            return ""
        } catch let problems as Problems {
            return render(problems, language).replacingOccurrences(of: folder + "/", with: "")
        }
    }

    private func apply(_ edit: Edit, in folder: String) throws {
        let path = "\(folder)/\(edit.file)"
        var text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        let new = edit.new.map { $0 + "\n" }.joined()
        if edit.old.isEmpty {
            text += new
        } else {
            let old = edit.old.map { $0 + "\n" }.joined()
            let range = try #require(text.range(of: old), "\(name): \(old)")
            text.replaceSubrange(range, with: new)
        }
        try text.write(toFile: path, atomically: false, encoding: .utf8)
    }
}
