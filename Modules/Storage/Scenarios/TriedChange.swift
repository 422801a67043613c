import Domain

/// A what-if as it was typed, read as a value of a file would be.
struct TriedChange {
    let whatIf: WhatIf
    let path: [Substring]
    let entry: DocumentNode.Entry

    /// Reads the value. The line that was typed is the file that problems point at.
    init?(_ whatIf: WhatIf, file: UInt16, problems: inout [Problem]) {
        self.whatIf = whatIf
        path = whatIf.path.split(separator: ".", omittingEmptySubsequences: false)
        let start = SourcePlace(file: file, line: 1, column: 1)
        let before = "\(whatIf.path) = "
        let blank = [UInt8](repeating: UInt8(ascii: " "), count: before.unicodeScalars.count)
        var parser = DocumentParser(file: file)
        let value = parser.parse(blank + Array(whatIf.text.utf8))
        problems += parser.problems
        guard parser.problems.isEmpty else { return nil }
        guard let value else {
            problems.append(Problem(.emptyValue, at: start))
            return nil
        }
        entry = DocumentNode.Entry(key: whatIf.path, keyPlace: start, value: value)
    }

    /// The line as it was typed, as a file for messages.
    static func file(of whatIf: WhatIf) -> SourceFile {
        SourceFile(path: "zet", bytes: Array("\(whatIf.path) = \(whatIf.text)".utf8))
    }
}

extension DocumentNode {
    /// The value, standing where another stood: each part has the place of what it replaces. A part that replaces nothing
    /// has a place of its own in that line, from a column on.
    func standing(in old: DocumentNode?, line: SourcePlace, column: inout UInt16) -> DocumentNode {
        var result = self
        if let old {
            result.place = old.place
        } else {
            result.place = SourcePlace(file: line.file, line: line.line, column: column)
            column += column < .max ? 1 : 0
        }
        switch content {
        case .scalar: break
        case .sequence(let elements):
            let before = old?.elements ?? []
            result.content = .sequence(
                elements.enumerated().map { index, element in
                    let other = before.indices.contains(index) ? before[index] : nil
                    return element.standing(in: other, line: line, column: &column)
                })
        case .mapping(let entries):
            result.content = .mapping(
                entries.map { entry in
                    let other = old?.entries?.first { $0.key == entry.key }
                    let value = entry.value.standing(in: other?.value, line: line, column: &column)
                    let keyPlace = other?.keyPlace ?? value.place
                    return Entry(key: entry.key, keyPlace: keyPlace, value: value)
                })
        }
        return result
    }

    /// A figure that is replaced inside what is said beside it: `{waarde: 2%, aanname: ja}` keeps its remark.
    var describedFigure: String? {
        guard let entries, let figure = entries.first(where: { ["waarde", "bedrag"].contains($0.key) }) else {
            return nil
        }
        let isOnlyDescribed = entries.allSatisfy { [figure.key, "bron", "aanname"].contains($0.key) }
        return isOnlyDescribed && figure.value.text != nil ? figure.key : nil
    }

    /// How many values it holds, itself counted.
    var size: Int {
        switch content {
        case .scalar: 1
        case .sequence(let elements): elements.reduce(1) { $0 + $1.size }
        case .mapping(let entries): entries.reduce(1) { $0 + $1.value.size }
        }
    }
}
