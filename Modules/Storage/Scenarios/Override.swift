import Domain

/// A change of one value by its path (wijziging), on a tree of nodes.
struct Override {
    /// Why it cannot be applied.
    enum Failure: Error {
        case unknownPath(nearest: String?)
        case shiftOfNoDate
    }

    /// Sets what stands at a path; a shift such as `+12 maanden` moves the date that stands there.
    static func apply(
        _ path: ArraySlice<Substring>, _ change: DocumentNode.Entry, to node: DocumentNode
    ) throws(Failure) -> DocumentNode {
        guard let head = path.first else { return try replacement(of: node, by: change) }
        let rest = path.dropFirst()
        switch node.content {
        case .scalar: throw .unknownPath(nearest: nil)
        case .sequence(var elements):
            guard let position = Int(head), elements.indices.contains(position - 1) else {
                throw .unknownPath(nearest: nil)
            }
            elements[position - 1] = try apply(rest, change, to: elements[position - 1])
            return DocumentNode(.sequence(elements), at: node.place)
        case .mapping(var entries):
            if let index = entries.firstIndex(where: { $0.key == head }) {
                entries[index].value = try apply(rest, change, to: entries[index].value)
            } else if rest.isEmpty {
                let value = try replacement(of: nil, by: change)
                entries.append(.init(key: String(head), keyPlace: change.keyPlace, value: value))
            } else {
                throw .unknownPath(nearest: Nearest.name(to: String(head), among: entries.map(\.key)))
            }
            return DocumentNode(.mapping(entries), at: node.place)
        }
    }

    private static func replacement(
        of old: DocumentNode?, by change: DocumentNode.Entry
    ) throws(Failure) -> DocumentNode {
        guard let text = change.value.text, text.hasPrefix("+") || text.hasPrefix("-"),
            let months = Reading.parsed(period: text)
        else { return change.value }
        guard let date = old?.text.flatMap({ Reading.parsed(date: $0) }) else { throw .shiftOfNoDate }
        let shifted = CalendarDate(month: date.month + months, day: date.day)
        return DocumentNode(.scalar(shifted.isoDate, isQuoted: false), at: change.value.place)
    }
}
