import Foundation

/// A block that is a file, a part of one, or a change to one: the line above it ends with the file's name and a colon.
struct FileBlock {
    var name: String
    /// `Uit` or `from` before the name: the lines already stand in the file.
    var isQuote: Bool

    /// By the line above a block; nil when it names no file.
    init?(intro: String) {
        let pattern = #/^(?<before>.*)`(?<name>[^`\s]+\.(yaml|yml|csv|json|md|txt))`:$/#
        guard let match = try? pattern.wholeMatch(in: Excerpt.bare(intro)) else { return nil }
        name = String(match.name)
        let word = match.before.split(separator: " ").last ?? ""
        isQuote = match.before.hasSuffix(" ") && ["uit", "from"].contains(word.lowercased())
    }

    /// Complains when the lines do not stand in the file.
    func checkQuote(_ lines: [String], at path: String) throws {
        let file = try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\n")
        guard Excerpt(lines).stands(in: file) else { throw Console.Unknown("these lines do not stand in \(name)") }
    }

    /// Writes the lines as the whole of a file.
    func write(_ lines: [String], to path: String) throws {
        try (lines.joined(separator: "\n") + "\n").write(toFile: path, atomically: false, encoding: .utf8)
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
