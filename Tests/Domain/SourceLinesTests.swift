import Domain
import Testing

@Suite struct SourceLinesTests {
    private func lines(_ text: String) -> [String?] {
        let lines = SourceLines(SourceFile(path: "", bytes: Array(text.utf8)))
        return (1...lines.count + 1).map { lines[$0] }
    }

    @Test(arguments: ["\n", "\r", "\r\n", "\u{85}", "\u{2028}", "\u{2029}"])
    func linesEndAsYAMLCountsThem(_ end: String) {
        #expect(lines("a\(end)\(end)b é\(end)") == ["a", "", "b é", "", nil])
    }

    @Test func aLastLineNeedsNoEnd() {
        #expect(lines("a\nb") == ["a", "b", nil])
        #expect(lines("") == ["", nil])
    }

    @Test func lettersThatBeginLikeALineEndAreNone() { #expect(lines("Â€“é\u{C2}") == ["Â€“é\u{C2}", nil]) }
}
