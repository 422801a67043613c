import Glibc

/// How a line can go on: what was begun last in it, and what that can become.
public struct Completion: Hashable, Sendable {
    /// What was begun: the end of the line.
    public var begun: String
    /// Whole names that begin so; a space or a point at the end is part of one.
    public var names: [String]

    /// A completion.
    public init(begun: String, names: [String]) {
        self.begun = begun
        self.names = names
    }

    /// What all names have after what was begun.
    var shared: String {
        guard let first = names.first else { return "" }
        let common = names.dropFirst().reduce(Substring(first)) { common, name in
            common.prefix(zip(common, name).prefix { $0 == $1 }.count)
        }
        return String(common.dropFirst(begun.count))
    }

    /// As many as fit on a screen.
    private static let shown = 80

    /// The names in columns, for a terminal so wide.
    func listing(columns: Int) -> String {
        let list = names.prefix(Self.shown).map { $0.last == " " ? String($0.dropLast()) : $0 }
        let width = (list.map(\.count).max() ?? 0) + 2
        let perLine = max(1, columns / width)
        var text = "\n"
        for (index, name) in list.enumerated() {
            let isLast = (index + 1).isMultiple(of: perLine) || index == list.count - 1
            text += isLast ? name + "\n" : name + String(repeating: " ", count: width - name.count)
        }
        return names.count > Self.shown ? text + "... \(names.count)\n" : text
    }
}
