import Domain

/// A change of one value by its path (wijziging), on a tree of nodes.
struct Override {
    /// Why it cannot be applied.
    enum Failure: Error {
        /// No such part of a path, of the entries that there are.
        case unknownPath(String, among: [DocumentNode.Entry])
        case shiftOfNoDate
    }

    /// Sets what stands at a path; a shift such as `+12 maanden` moves the date that stands there. Nothing is set when it
    /// fails.
    ///
    /// The tree is changed where it stands: a scenario may have thousands of changes.
    static func apply(
        _ path: ArraySlice<Substring>, _ change: DocumentNode.Entry, to node: inout DocumentNode
    ) throws(Failure) {
        guard let head = path.first.map({ String($0) }) else {
            node = try replacement(of: node, by: change)
            return
        }
        // The content is taken out, so that it is not copied while two hold it.
        var content = DocumentNode.Content.sequence([])
        swap(&content, &node.content)
        switch consume content {
        case .scalar(let text, let isQuoted):
            node.content = .scalar(text, isQuoted: isQuoted)
            throw .unknownPath(head, among: [])
        case .sequence(var elements):
            defer { node.content = .sequence(elements) }
            guard let position = Int(head), position > 0, position <= elements.count else {
                throw .unknownPath(head, among: [])
            }
            try apply(path.dropFirst(), change, to: &elements[position - 1])
        case .mapping(var entries):
            defer { node.content = .mapping(entries) }
            try apply(head, path.dropFirst(), change, to: &entries)
        }
    }

    private static func apply(
        _ head: String, _ rest: ArraySlice<Substring>, _ change: DocumentNode.Entry,
        to entries: inout [DocumentNode.Entry]
    ) throws(Failure) {
        if let index = entries.firstIndex(where: { $0.key == head }) {
            try apply(rest, change, to: &entries[index].value)
        } else if rest.isEmpty {
            let value = try replacement(of: nil, by: change)
            entries.append(.init(key: head, keyPlace: change.keyPlace, value: value))
        } else {
            throw .unknownPath(head, among: entries)
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
