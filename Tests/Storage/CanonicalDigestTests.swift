import Domain
import ExitCosts
import Foundation
import Support
import Testing

@testable import Storage

/// The digest of a dossier hangs on what it means, and on nothing else.
@Suite struct CanonicalDigestTests {
    private static let folders = [
        "scenarios/leren-verdelen", "scenarios/leren-uittreden", "scenarios/leren-stappen", "Tests/Fixtures/klein",
        "Tests/Fixtures/onzeker",
    ]
    private static let each = 1_000 / folders.count

    private struct File {
        var name: String
        var root: DocumentNode
    }

    private func open(_ folder: String) throws -> OpenDossier {
        try OpenDossier(at: "\(Fixtures.root)/\(folder)", kinds: .all)
    }

    private func digest(_ files: [(path: String, bytes: [UInt8])]) throws -> String {
        sha256(try OpenDossier(files: files, folder: "d", kinds: .all).dossier().canonicalBytes)
    }

    /// The scenarios stand in files of other names, too.
    private func typed(
        _ files: [File], _ figures: Set<SourcePlace>, _ random: SeededRandom
    ) -> [(path: String, bytes: [UInt8])] {
        var form = Reformatting(figures: figures, random: random)
        let typed = files.enumerated().map { index, file in
            let name = file.name.isEmpty ? "uitgangspunten" : "\(Int.random(in: 0..<9, using: &form.random))-\(index)"
            return (path: "d/\(name).yaml", bytes: Array(form.text(of: file.root).utf8))
        }
        return typed.shuffled(using: &form.random)
    }

    private func files(_ open: OpenDossier) -> [File] { open.documents.map { File(name: $0.name, root: $0.root) } }

    @Test(arguments: folders) func howItIsTypedDoesNotCount(_ folder: String) throws {
        let open = try open(folder)
        let dossier = try open.dossier()
        let own = sha256(dossier.canonicalBytes)
        for seed in 0..<UInt64(Self.each) {
            let files = typed(files(open), Set(dossier.figures.keys), SeededRandom(seed: seed))
            let other = try digest(files)
            #expect(other == own, "\(folder), seed \(seed)")
        }
    }

    /// One value, name or order of a list is another, the dossier is still one: then the digest is another.
    @Test(arguments: folders) func everyValueCounts(_ folder: String) throws {
        let open = try open(folder)
        let dossier = try open.dossier()
        let own = sha256(dossier.canonicalBytes)
        let figures = Set(dossier.figures.keys)
        var seen: Set<String> = []
        var count = 0
        var seed: UInt64 = 0
        while count < Self.each {
            seed += 1
            var random = SeededRandom(seed: seed)
            var edited = files(open)
            let index = edited.indices.randomElement(using: &random) ?? 0
            var edit = ValueEdit(random: random)
            edit.change(&edited[index].root)
            let text = typed(edited, figures, SeededRandom(seed: seed))
            guard edit.isDone, let other = try? digest(text) else { continue }
            count += 1
            seen.insert(other)
            #expect(other != own, "\(folder), seed \(seed): \(edit.what)")
        }
        #expect(seen.count > Self.each / 4)
    }
}

/// Another value somewhere in a document.
private struct ValueEdit {
    var random: SeededRandom
    private(set) var what = ""
    var isDone: Bool { !what.isEmpty }

    init(random: SeededRandom) { self.random = random }

    mutating func change(_ node: inout DocumentNode) {
        switch node.content {
        case .scalar(let text, let isQuoted):
            let other = other(than: text)
            what = "\(text) -> \(other)"
            node.content = .scalar(other, isQuoted: isQuoted)
        case .sequence(var elements):
            guard let index = elements.indices.randomElement(using: &random) else { return }
            if index > 0, !elements[index].means(elements[0]), Int.random(in: 0..<3, using: &random) == 0 {
                elements.swapAt(0, index)
                what = "order"
            } else {
                change(&elements[index])
            }
            node.content = .sequence(elements)
        case .mapping(var entries):
            guard let index = entries.indices.randomElement(using: &random) else { return }
            change(&entries[index].value)
            node.content = .mapping(entries)
        }
    }

    /// A number changes in its last digits; a text gets another letter.
    private mutating func other(than text: String) -> String {
        if text == "ja" { return "nee" }
        guard let digit = text.indices.filter({ text[$0].isWholeNumber }).randomElement(using: &random),
            let value = text[digit].wholeNumberValue
        else { return text + "x" }
        let next = text.index(after: digit)
        return text[..<digit] + String((value + Int.random(in: 1...9, using: &random)) % 10) + text[next...]
    }
}
