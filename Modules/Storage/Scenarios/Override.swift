import Domain

/// A change of one value by its path (wijziging), on a tree of nodes.
struct Override {
    /// The value under the path that is changed.
    let change: DocumentNode.Entry
    /// A what-if stands where what it replaces stood; a change of a file (nil) has its own place. What a what-if adds
    /// stands in columns of its own, from this one.
    var columns: UInt16?

    /// Why it cannot be applied.
    enum Failure: Error {
        /// No such part of a path, of the entries that there are.
        case unknownPath(String, among: [DocumentNode.Entry])
        /// No such step, of those that there are.
        case unknownStep(String, among: [StepID])
        case shiftOfNoDate
        /// What must be the same in all scenarios.
        case notAllowed(String)
    }

    /// Sets what stands at a path; a shift such as `+12 maanden` moves the date that stands there. Nothing is set when it
    /// fails.
    ///
    /// The tree is changed where it stands: a scenario may have thousands of changes.
    func apply(_ path: ArraySlice<Substring>, to node: inout DocumentNode) throws(Failure) {
        guard let head = path.first.map({ String($0) }) else {
            if columns != nil, change.value.text != nil, let key = node.describedFigure {
                return try apply([Substring(key)], to: &node)
            }
            node = try replacement(of: node, line: node.place)
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
            try apply(path.dropFirst(), to: &elements[position - 1])
        case .mapping(var entries):
            defer { node.content = .mapping(entries) }
            try apply(head, path.dropFirst(), to: &entries, line: node.place)
        }
    }

    private func apply(
        _ head: String, _ rest: ArraySlice<Substring>, to entries: inout [DocumentNode.Entry], line: SourcePlace
    ) throws(Failure) {
        if let index = entries.firstIndex(where: { $0.key == head }) {
            try apply(rest, to: &entries[index].value)
        } else if rest.isEmpty {
            let value = try replacement(of: nil, line: line)
            entries.append(.init(key: head, keyPlace: columns == nil ? change.keyPlace : value.place, value: value))
        } else {
            throw .unknownPath(head, among: entries)
        }
    }

    private func replacement(of old: DocumentNode?, line: SourcePlace) throws(Failure) -> DocumentNode {
        let value = try shifted(old)
        guard var column = columns else { return value }
        return value.standing(in: old, line: line, column: &column)
    }

    private func shifted(_ old: DocumentNode?) throws(Failure) -> DocumentNode {
        guard let text = change.value.text, text.hasPrefix("+") || text.hasPrefix("-"),
            let months = Reading.parsed(period: text)
        else { return change.value }
        guard let date = old?.text.flatMap({ Reading.parsed(date: $0) }) else { throw .shiftOfNoDate }
        let shifted = CalendarDate(month: date.month + months, day: date.day)
        return DocumentNode(.scalar(shifted.isoDate, isQuoted: false), at: change.value.place)
    }
}
