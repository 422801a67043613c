import Foundation

/// A block that is a file, a part of one, or a change to one: the sentence above it ends with the file's name and a colon.
struct FileBlock {
    var name: String
    /// `Uit` or `from` before the name: the lines already stand in the file.
    var isQuote: Bool
    /// `onderaan` or `at the end`: the lines are added to the file.
    var isAddition: Bool
    /// `vervang` or `replace`: the lines come in the place of what the file holds.
    var isReplacement: Bool

    /// By the paragraph above a block; nil when it names no file.
    init?(intro: String) {
        let sentence = intro.components(separatedBy: ". ").last ?? ""
        let pattern = #/^(?<before>.*)`(?<name>[^`\s]+\.(yaml|yml|csv|json|md|txt))`:$/#
        guard let match = try? pattern.wholeMatch(in: sentence) else { return nil }
        name = String(match.name)
        let before = match.before.lowercased()
        isQuote = before.hasSuffix(" ") && ["uit", "from"].contains(before.split(separator: " ").last)
        isAddition = ["onderaan", "at the end"].contains { before.contains($0) }
        isReplacement = ["vervang", "replace"].contains { before.contains($0) }
    }

    /// Complains when the lines do not stand in the file.
    func checkQuote(_ lines: [String], at path: String) throws {
        let file = try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\n")
        guard Excerpt(lines).stands(in: file) else { throw Console.Unknown("these lines do not stand in \(name)") }
    }

    /// Writes the lines as the whole of a file; one that is there must be replaced in so many words.
    func write(_ lines: [String], to path: String) throws {
        guard isReplacement || isAddition || !FileManager.default.fileExists(atPath: path) else {
            throw Console.Unknown("\(name) is there already; say 'onderaan' or 'vervang' before its name")
        }
        try (lines.joined(separator: "\n") + "\n").write(toFile: path, atomically: false, encoding: .utf8)
    }

    /// Adds the lines to the end of a file.
    func add(_ lines: [String], to path: String) throws {
        let file = try String(contentsOfFile: path, encoding: .utf8)
        try write(
            file.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init) + lines, to: path)
    }

    /// Changes a file: what begins with a space or `-` stands in it once, in this order; what begins with a space or `+`
    /// comes in its place. Lines with `+` alone come at the end. `...` begins another place.
    func change(_ lines: [String], at path: String) throws {
        var file = try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\n")
        for hunk in lines.split(separator: Excerpt.gap) {
            guard hunk.allSatisfy({ $0.isEmpty || " +-".contains($0.prefix(1)) }) else {
                throw Console.Unknown("a line of a diff begins with a space, + or -")
            }
            let old = hunk.filter { !$0.hasPrefix("+") }.map { String($0.dropFirst()) }
            let new = hunk.filter { !$0.hasPrefix("-") }.map { String($0.dropFirst()) }
            let places = old.isEmpty ? [] : file.ranges(of: old)
            guard old.isEmpty || places.count == 1 else {
                let begin = old.first ?? ""
                throw Console.Unknown("what begins with '\(begin)' stands in \(name) \(places.count) times, not once")
            }
            file.replaceSubrange(places.first ?? file.count - 1..<file.count - 1, with: new)
        }
        try file.joined(separator: "\n").write(toFile: path, atomically: false, encoding: .utf8)
    }
}
