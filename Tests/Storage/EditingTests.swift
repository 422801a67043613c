import Domain
import Foundation
import Storage
import Testing

/// The one writer: what an edit makes of a text, and what it refuses.
@Suite struct EditingTests {
    /// The text after an edit.
    private func edited(
        _ text: String, _ edit: (inout EditableFile) throws(EditProblem) -> Void
    ) throws(EditProblem) -> String {
        var file = try EditableFile(Array(text.utf8))
        try edit(&file)
        return String(decoding: file.bytes, as: UTF8.self)
    }

    private func refusal(_ text: String, _ edit: (inout EditableFile) throws(EditProblem) -> Void) -> EditProblem? {
        do {
            _ = try edited(text, edit)
            return nil
        } catch {
            return error
        }
    }

    /// A text, a path, a new value, and the text that it gives.
    @Test(arguments: [
        ("a: 1   # één\nb: 2\n", ["a"], "3", "a: 3   # één\nb: 2\n"),
        ("a: {b: [1, 2], c: 3}\n", ["a", "b", "2"], "x y", "a: {b: [1, x y], c: 3}\n"),
        ("a: {b: 1}\n", ["a", "b"], "1,5", "a: {b: \"1,5\"}\n"), ("a: 1\n", ["a"], "1,5", "a: 1,5\n"),
        ("a: 'oud'\n", ["a"], "'s avonds", "a: '''s avonds'\n"), ("a: \"oud\"\n", ["a"], "nieuw", "a: \"nieuw\"\n"),
        ("a: 'oud'\n", ["a"], "a\tb", "a: \"a\\tb\"\n"), ("a:\nb: 2\n", ["a"], "1", "a: 1\nb: 2\n"),
        ("a:   # later\n", ["a"], "1", "a: 1   # later\n"), ("- é: 1\n  b: 2\n", ["1", "b"], "3", "- é: 1\n  b: 3\n"),
        ("a: een\n  twee\nb: 2\n", ["a"], "drie", "a: drie\nb: 2\n"),
        ("a: 1\r\nb: 2\r\n", ["b"], "3", "a: 1\r\nb: 3\r\n"),
        ("\u{FEFF}a: 1", ["a"], "2", "\u{FEFF}a: 2"), ("a: 1\n", ["a"], "b: c", "a: \"b: c\"\n"),
        ("a: 1\n", ["a"], "", "a: \"\"\n"), ("a: 1\n", ["a"], "-5", "a: -5\n"),
        ("a: 1\n", ["a"], "- 5", "a: \"- 5\"\n"),
        ("a: 1\n", ["a"], "x #y", "a: \"x #y\"\n"), ("a: 1\n", ["a"], "\u{202E}x", "a: \"\\u202Ex\"\n"),
        ("a: 1\n", ["a"], "😀", "a: 😀\n"), ("a: 1\n", ["a"], "\u{F0001}", "a: \"\\U000F0001\"\n"),
        ("a:\n  - b:\n      - 1\n", ["a", "1", "b", "1"], "2", "a:\n  - b:\n      - 2\n"),
    ]) func aValueIsSet(text: String, path: [String], value: String, expected: String) throws {
        #expect(try edited(text) { file throws(EditProblem) in try file.set(path, to: .word(value)) } == expected)
    }

    /// Texts that an editor would take for something else stand in quotes, figures do not.
    @Test(arguments: ["2020", "null", "Yes", "1.5", "~", "-x"]) func aTextStaysAText(value: String) throws {
        let text = try edited("a: b\n") { file throws(EditProblem) in try file.set(["a"], to: .text(value)) }
        #expect(text == "a: \"\(value)\"\n")
    }

    @Test func theSameValueChangesNothing() throws {
        let text = "a: \"x\"\nb: 'y'\nc: z  # d\ne: |\n  vele\n  regels\n"
        for path in ["a", "b", "c"] {
            let same = try edited(text) { file throws(EditProblem) in
                try file.set([path], to: .word(["a": "x", "b": "y", "c": "z"][path] ?? ""))
            }
            #expect(same == text)
        }
    }

    @Test(arguments: [
        ("a: {b: 1}  # c\nd: 2\n", ["a"], "a: {b: 1, n: 5}  # c\nd: 2\n"), ("a: {}\n", ["a"], "a: {n: 5}\n"),
        ("a:\n  b: 1  # c\n\n# e\nd: 2\n", ["a"], "a:\n  b: 1  # c\n  n: 5\n\n# e\nd: 2\n"),
        ("a:\n  b: 1", ["a"], "a:\n  b: 1\n  n: 5\n"), ("a: 1\n", [], "a: 1\nn: 5\n"),
        ("a:\n  b: |\n    x\n    y\nc: 1\n", ["a"], "a:\n  b: |\n    x\n    y\n  n: 5\nc: 1\n"),
        ("- a: 1\n- b: 2\n", ["1"], "- a: 1\n  n: 5\n- b: 2\n"),
        ("a: {b: 1,\n  c: 2}\n", ["a"], "a: {b: 1,\n  c: 2, n: 5}\n"),
        ("a:\r\n  b: 1\r\n", ["a"], "a:\r\n  b: 1\r\n  n: 5\r\n"),
        ("a:\n  b:\nc: 1\n", ["a"], "a:\n  b:\n  n: 5\nc: 1\n"),
        ("a: [{b: 1}]\n", ["a", "1"], "a: [{b: 1, n: 5}]\n"),
    ]) func anEntryIsAdded(text: String, path: [String], expected: String) throws {
        #expect(try edited(text) { file throws(EditProblem) in try file.insert("n", .word("5"), in: path) } == expected)
    }

    @Test(arguments: [
        ("a: [1, 2]\n", ["a"], "a: [1, 2, 5]\n"), ("a: []\n", ["a"], "a: [5]\n"),
        ("a:\n  - 1  # b\n# c\n", ["a"], "a:\n  - 1  # b\n  - 5\n# c\n"),
        ("a:\n- 1\nb: 2\n", ["a"], "a:\n- 1\n- 5\nb: 2\n"), ("- - 1\n  - 2\n", ["1"], "- - 1\n  - 2\n  - 5\n"),
        ("a: [1,\n    2, # b\n   ]\n", ["a"], "a: [1,\n    2, 5, # b\n   ]\n"),
    ]) func anElementIsAdded(text: String, path: [String], expected: String) throws {
        #expect(try edited(text) { file throws(EditProblem) in try file.append(.word("5"), to: path) } == expected)
    }

    @Test func aStepIsAddedAsPeopleWriteIt() throws {
        let text = try edited("stappen:\n  - opheffen: {regeling: r, per: 2030-01-01}\n") { file throws(EditProblem) in
            let fields: [NewValue.Entry] = [
                .init("gemeente", .word("a")), .init("bedrag", .word("1,5 mln")), .init("soort", .text("2030")),
                .init("aanname", .word("ja")),
            ]
            try file.append(.map([.init("eenmalig", .map(fields))]), to: ["stappen"])
        }
        let step = "  - {eenmalig: {gemeente: a, bedrag: \"1,5 mln\", soort: \"2030\", aanname: ja}}\n"
        #expect(text == "stappen:\n  - opheffen: {regeling: r, per: 2030-01-01}\n" + step)
    }

    @Test func aKeyIsRenamed() throws {
        let text = "a:\n  oud: {x: 1}   # b\n  c: 2\n"
        let renamed = try edited(text) { file throws(EditProblem) in try file.rename(["a", "oud"], to: "nieuw") }
        #expect(renamed == "a:\n  nieuw: {x: 1}   # b\n  c: 2\n")
        let exists = refusal(text) { file throws(EditProblem) in try file.rename(["a", "oud"], to: "c") }
        #expect(exists == .keyExists("c"))
        let nowhere = refusal(text) { file throws(EditProblem) in try file.rename(["a", "weg"], to: "d") }
        #expect(nowhere == .noSuchPath(["a", "weg"]))
    }

    @Test func whatCannotBeKeptIsRefused() {
        let shared = "a: &x {b: 1}\nc: *x\nd: &y 1\n"
        for path in [["a", "b"], ["c", "b"], ["c"], ["d"]] {
            #expect(refusal(shared) { file throws(EditProblem) in try file.set(path, to: .word("2")) } != nil)
        }
        #expect(refusal(shared) { file throws(EditProblem) in try file.set(["d"], to: .word("2")) } == .shared(["d"]))
        #expect(
            refusal(shared) { file throws(EditProblem) in try file.insert("n", .word("2"), in: ["a"]) }
                == .shared(["a"]))
        let block = "a: |\n  x\nb: {c: 1}\n"
        #expect(refusal(block) { file throws(EditProblem) in try file.set(["a"], to: .word("y")) } == .blockText(["a"]))
        #expect(
            refusal(block) { file throws(EditProblem) in try file.set(["b"], to: .word("y")) } == .otherShape(["b"]))
        #expect(
            refusal(block) { file throws(EditProblem) in try file.set(["z"], to: .word("y")) } == .noSuchPath(["z"]))
        #expect(
            refusal(block) { file throws(EditProblem) in try file.insert("c", .word("2"), in: ["b"]) }
                == .keyExists("c"))
        #expect(
            refusal(block) { file throws(EditProblem) in try file.append(.word("2"), to: ["b"]) } == .otherShape(["b"]))
        #expect(refusal("a: [\n") { file throws(EditProblem) in } == .unreadable)
        #expect(refusal("a: 1\na: 2\n") { file throws(EditProblem) in } == .unreadable)
    }

    /// What the reader would not read as meant is taken back: a merge key, a key too long for YAML.
    @Test(arguments: ["<<", String(repeating: "k", count: 2_000)])
    func aChangeThatIsNotReadBackAsMeantIsTakenBack(key: String) throws {
        var file = try EditableFile(Array("a: {b: 1}\n".utf8))
        #expect(throws: EditProblem.changesMore(["a"])) { try file.insert(key, .word("5"), in: ["a"]) }
        #expect(throws: EditProblem.changesMore(["a"])) { try file.rename(["a", "b"], to: key) }
        #expect(file.bytes == Array("a: {b: 1}\n".utf8))
    }
}
