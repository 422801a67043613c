/// YAML ends a bare word at a comma inside brackets, so `[3,2%]` comes in as `3` and `2%`.
extension Reading {
    /// Reports two neighbours in a list that were one number before a comma tore them apart.
    public func reportTorn(_ elements: [DocumentNode]) -> Bool {
        for (left, right) in zip(elements, elements.dropFirst()) {
            if let torn = Self.torn(left, right) {
                report(.tornNumber(torn), at: left.place)
                return true
            }
        }
        return false
    }

    /// Reports a torn number in a mapping: `{2020: 3,2%}` comes in as `2020: 3` and the key `2%` without a value.
    public func reportTorn(_ entries: [DocumentNode.Entry]) -> Bool {
        for (left, right) in zip(entries, entries.dropFirst()) where right.value.text?.isEmpty ?? false {
            let key = DocumentNode(.scalar(right.key, isQuoted: false), at: right.keyPlace)
            if let torn = Self.torn(left.value, key) {
                report(.tornNumber(torn), at: left.value.place)
                return true
            }
        }
        return false
    }

    private static func torn(_ left: DocumentNode, _ right: DocumentNode) -> String? {
        guard case .scalar(let a, false) = left.content, case .scalar(let b, false) = right.content,
            let last = a.utf8.last, (48...57).contains(last), let first = b.utf8.first, (48...57).contains(first),
            left.place.line == right.place.line,
            Int(right.place.column) == Int(left.place.column) + a.unicodeScalars.count + 1
        else { return nil }
        return "\(a),\(b)"
    }
}
