/// Lines of which some may be left out: a line `...` stands for any number of lines, also none.
struct Excerpt {
    static let gap = "..."

    /// The lines between the gaps; the first must begin the whole, the last must end it.
    var stretches: [[String]]

    init(_ lines: [String]) {
        stretches = lines.split(separator: Self.gap, omittingEmptySubsequences: false).map { $0.map(Self.bare) }
    }

    /// Whether anything is shown at all.
    var isEmpty: Bool { stretches.allSatisfy(\.isEmpty) }

    /// Whether the lines of a whole are as this excerpt says.
    func matches(_ whole: [String]) -> Bool {
        let whole = whole.map(Self.bare)
        guard let first = stretches.first, let last = stretches.last, whole.starts(with: first) else { return false }
        guard stretches.count > 1 else { return whole == first }
        var rest = whole.dropFirst(first.count)
        for stretch in stretches.dropFirst().dropLast() {
            guard let place = rest.firstRange(of: stretch) else { return false }
            rest = rest[place.upperBound...]
        }
        return rest.count >= last.count && rest.suffix(last.count).elementsEqual(last)
    }

    /// Whether the stretches stand in a file in this order, each indented by as much as may be.
    func stands(in file: [String]) -> Bool {
        stride(from: 0, through: 16, by: 2).contains { depth in
            let margin = String(repeating: " ", count: depth)
            let indented = stretches.map { $0.map { $0.isEmpty ? $0 : margin + $0 } }
            var open = Excerpt([])
            open.stretches = [[]] + indented + [[]]
            return open.matches(file)
        }
    }

    /// The same excerpt of another whole: as many lines at the beginning, at the end, and from each line that began a
    /// stretch between; the whole when such a line is not there any more.
    func taken(from whole: [String]) -> [String] {
        let whole = whole.map(Self.bare)
        guard stretches.count > 1, let first = stretches.first, let last = stretches.last,
            whole.count >= first.count + last.count
        else { return whole }
        var taken = Array(whole.prefix(first.count))
        var rest = whole.dropFirst(first.count).dropLast(last.count)
        for stretch in stretches.dropFirst().dropLast() {
            guard let start = rest.firstIndex(where: { $0 == stretch.first }) else { return whole }
            let lines = rest[start...].prefix(stretch.count)
            taken += [Self.gap] + lines
            rest = rest[lines.endIndex...]
        }
        return taken + [Self.gap] + whole.suffix(last.count)
    }

    /// A line without spaces at its end, which nobody sees.
    static func bare(_ line: String) -> String {
        var line = line[...]
        while line.last == " " { line.removeLast() }
        return String(line)
    }
}
