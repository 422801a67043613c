import Domain
import Foundation
import Support
import Testing

@testable import Storage

/// In every file of every dossier of the repo values are changed, one at a time: the file then means what it meant with
/// that value changed, and no other byte moved.
@Suite struct EditingPropertyTests {
    private static let files: [String] = ["scenarios", "Tests/Fixtures"].flatMap { folder in
        let found = FileManager.default.enumerator(atPath: "\(Fixtures.root)/\(folder)")?.compactMap { $0 as? String }
        return (found ?? []).filter { $0.hasSuffix(".yaml") && !$0.hasPrefix("kapot/") }.map { "\(folder)/\($0)" }
    }.sorted()

    private static func bytes(of file: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: "\(Fixtures.root)/\(file)")))
    }

    private static func document(_ bytes: [UInt8]) -> DocumentNode? {
        var parser = DocumentParser(file: 0)
        let root = parser.parse(bytes)
        return parser.problems.isEmpty ? root : nil
    }

    /// Some thirty nodes of a file, spread over it, with their paths.
    private static func sample(_ root: DocumentNode) -> [(path: [String], node: DocumentNode)] {
        let all = nodes(root)
        return stride(from: 0, to: all.count, by: max(1, all.count / 30)).map { all[$0] }
    }

    /// Whether another place of the file may have the same value.
    private static func isShared(_ error: EditProblem, _ bytes: [UInt8]) -> Bool {
        guard case .shared = error else { return false }
        return bytes.contains(UInt8(ascii: "&"))
    }

    /// Every node of a file with its path.
    private static func nodes(_ node: DocumentNode, at path: [String] = []) -> [(path: [String], node: DocumentNode)] {
        let parts: [(String, DocumentNode)] =
            switch node.content {
            case .scalar: []
            case .sequence(let elements): elements.enumerated().map { ("\($0.offset + 1)", $0.element) }
            case .mapping(let entries): entries.map { ($0.key, $0.value) }
            }
        return [(path, node)] + parts.flatMap { nodes($0.1, at: path + [$0.0]) }
    }

    /// The lines of a text, and those of another in which they differ.
    private static func changedLines(_ a: [UInt8], _ b: [UInt8]) -> [(number: Int, old: String, new: String)]? {
        let (old, new) = (lines(a), lines(b))
        guard old.count == new.count else { return nil }
        return zip(old, new).enumerated().filter { $0.element.0 != $0.element.1 }.map {
            ($0.offset + 1, $0.element.0, $0.element.1)
        }
    }

    private static func lines(_ bytes: [UInt8]) -> [String] {
        String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n")
    }

    @Test func thereAreFilesOfEveryStyle() throws {
        #expect(Self.files.count > 50)
        let text = try Self.files.map { String(decoding: try Self.bytes(of: $0), as: UTF8.self) }.joined()
        #expect(["\n  - ", ": {", ": [", "  # ", "\""].allSatisfy { text.contains($0) })
    }

    @Test(arguments: files) func aSetValueIsTheOnlyChange(path file: String) throws {
        let bytes = try Self.bytes(of: file)
        let root = try #require(Self.document(bytes))
        let original = try EditableFile(bytes)
        for (path, node) in Self.sample(root) {
            guard case .scalar(let text, let isQuoted) = node.content, !path.isEmpty else { continue }
            var edited = original
            let value = "x: [7], # '"
            do throws(EditProblem) {
                try edited.set(path, to: .word(text))
                #expect(edited.bytes == bytes, "\(file): \(path) set to itself")
                try edited.set(path, to: .word(value))
            } catch {
                #expect(error == .blockText(path) || Self.isShared(error, bytes), "\(file): \(path)")
                continue
            }
            let expected = root.replacing(path[...]) { _ in .init(.scalar(value, isQuoted: true), at: .none) }
            let found = try #require(Self.document(edited.bytes))
            #expect(try found.means(#require(expected)), "\(file): \(path)")
            let changed = try #require(Self.changedLines(bytes, edited.bytes), "\(file): \(path)")
            #expect(changed.map(\.number) == [Int(node.place.line)], "\(file): \(path)")
            guard changed.count == 1 else { continue }
            let before = changed[0].old.unicodeScalars.prefix(Int(node.place.column) - 1)
            #expect(changed[0].new.unicodeScalars.starts(with: before), "\(file): \(path)")
            guard !isQuoted else { continue }
            let after = changed[0].old.unicodeScalars.dropFirst(before.count + text.unicodeScalars.count)
            #expect(changed[0].new.unicodeScalars.suffix(after.count).elementsEqual(after), "\(file): \(path)")
        }
    }

    @Test(arguments: files) func whatIsAddedOrRenamedIsTheOnlyChange(path file: String) throws {
        let bytes = try Self.bytes(of: file)
        let root = try #require(Self.document(bytes))
        let original = try EditableFile(bytes)
        for (path, node) in Self.sample(root) where node.text == nil {
            var edited = original
            let value = NewValue.list([.word("1"), .text("2")])
            do throws(EditProblem) {
                if node.elements == nil {
                    try edited.insert("nieuw-x", value, in: path)
                } else {
                    try edited.append(value, to: path)
                }
            } catch {
                #expect(Self.isShared(error, bytes), "\(file): \(path)")
                continue
            }
            // Everything that stood there stands there still, in this order.
            var rest = edited.bytes[...]
            let shared = zip(bytes, edited.bytes).prefix { $0 == $1 }.count
            rest = rest.dropFirst(shared)
            #expect(rest.suffix(bytes.count - shared).elementsEqual(bytes[shared...]), "\(file): \(path)")
            let found = try #require(Self.document(edited.bytes))
            let parts = Self.nodes(found).count - Self.nodes(root).count
            #expect(parts == 3, "\(file): \(path)")
            guard let key = node.entries?.first?.key else { continue }
            edited = original
            try edited.rename(path + [key], to: "nieuw-x")
            let changed = try #require(Self.changedLines(bytes, edited.bytes), "\(file): \(path)")
            #expect(changed.map(\.number) == [Int(node.entries?.first?.keyPlace.line ?? 0)], "\(file): \(path)")
        }
    }
}
