import Domain

/// Where an amount stands in the municipal budget (taakveld, Iv3).
public enum TaskField: Hashable, Sendable, Comparable {
    /// As the files name it.
    case named(String)
    /// It belongs to more than one and cannot be told apart, such as an exit sum of a regeling with several.
    case several
    /// Nobody named it.
    case unknown

    /// By number, then what has none.
    public static func < (a: Self, b: Self) -> Bool { a.order < b.order }

    /// `6.10` comes after `6.2`.
    private var order: (Int, Int, Int, String) {
        switch self {
        case .named(let text):
            let parts = text.split(separator: ".").map { Int($0) ?? .max }
            return (0, parts.first ?? .max, parts.dropFirst().first ?? -1, text)
        case .several: return (1, 0, 0, "")
        case .unknown: return (2, 0, 0, "")
        }
    }

    /// That of all of some items.
    init(ofAll items: [String?]) {
        guard let first = items.first, let first else {
            self = Set(items).count > 1 ? .several : .unknown
            return
        }
        self = items.allSatisfy { $0 == first } ? .named(first) : .several
    }
}
