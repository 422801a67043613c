/// A word as it is typed in a shell: in quotes when it holds more than plain characters.
func shellWord(_ word: String) -> String {
    let plain = word.utf8.allSatisfy { byte in
        (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte) || "-_./=".utf8.contains(byte)
    }
    if plain, !word.isEmpty { return word }
    return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
}
