import Domain
import Support

@testable import Storage

/// A file typed in another way that means the same: other keys first, other quotes, spacing, comments, spelling of numbers.
struct Reformatting {
    /// Places of what is read as a number.
    let figures: Set<SourcePlace>
    var random: SeededRandom

    /// The text of a document.
    mutating func text(of root: DocumentNode) -> String {
        comment(0) + block(root, indent: 0, keepsOrder: false) + comment(0)
    }

    /// Entries and elements on lines of their own.
    private mutating func block(_ node: DocumentNode, indent: Int, keepsOrder: Bool) -> String {
        let margin = String(repeating: " ", count: indent)
        switch node.content {
        case .mapping(let entries) where !entries.isEmpty:
            return ordered(entries, keepsOrder).map { entry in
                let key = "\(margin)\(scalar(entry.key, in: false)):"
                return comment(indent) + key + below(entry.value, indent, keepsOrder: entry.key == "pools")
            }.joined()
        case .sequence(let elements) where !elements.isEmpty:
            return elements.map { comment(indent) + "\(margin)-" + below($0, indent, keepsOrder: false) }.joined()
        default: return margin + flow(node, keepsOrder: keepsOrder) + "\n"
        }
    }

    private mutating func below(_ node: DocumentNode, _ indent: Int, keepsOrder: Bool) -> String {
        let isEmpty = node.entries?.isEmpty ?? node.elements?.isEmpty ?? true
        if isEmpty || Bool.random(using: &random) {
            let space = String(repeating: " ", count: Int.random(in: 1...3, using: &random))
            return space + flow(node, keepsOrder: keepsOrder) + (Bool.random(using: &random) ? "  # ja: [nee" : "")
                + "\n"
        }
        return "\n" + block(node, indent: indent + Int.random(in: 1...4, using: &random), keepsOrder: keepsOrder)
    }

    /// All on one line.
    private mutating func flow(_ node: DocumentNode, keepsOrder: Bool) -> String {
        switch node.content {
        case .scalar(let text, _):
            let isEmpty = text.isEmpty
            return isEmpty ? "\"\"" : scalar(figures.contains(node.place) ? respelled(text) : text, in: true)
        case .sequence(let elements):
            return "[" + elements.map { flow($0, keepsOrder: false) }.joined(separator: ", ") + "]"
        case .mapping(let entries):
            let inner = ordered(entries, keepsOrder).map { entry in
                "\(scalar(entry.key, in: true)): \(flow(entry.value, keepsOrder: entry.key == "pools"))"
            }
            return "{ " + inner.joined(separator: " , ") + " }"
        }
    }

    private mutating func ordered(_ entries: [DocumentNode.Entry], _ keepsOrder: Bool) -> [DocumentNode.Entry] {
        keepsOrder ? entries : entries.shuffled(using: &random)
    }

    private mutating func scalar(_ text: String, in flow: Bool) -> String {
        switch Int.random(in: 0..<3, using: &random) {
        case 0: return Spelling.doubleQuoted(text)
        case 1: return Spelling.singleQuoted(text) ?? Spelling.doubleQuoted(text)
        default: return Spelling.isPlain(text, inFlow: flow) ? text : Spelling.doubleQuoted(text)
        }
    }

    private mutating func comment(_ indent: Int) -> String {
        let margin = String(repeating: " ", count: indent)
        return ["", "", "", "\n", "\(margin)# \(Int.random(in: 0..<1000, using: &random)): {\n"].randomElement(
            using: &random) ?? ""
    }

    /// One of the spellings that give the same number to the bit.
    private mutating func respelled(_ text: String) -> String {
        guard let number = try? NumberText(text) else { return text }
        let value = number.value
        let whole = value.magnitude < 1e15 && value == value.rounded() ? String(Int(value)) : "\(value)"
        let spellings =
            number.isPercentage
            ? ["\(value * 100)%", "\(value * 100) %".replacing(".", with: ","), "\(value * 100)0%"]
            : [
                whole, "\(value / 1000) k", "\(value / 1e6) mln", "\(value / 1e6)0 miljoen", "€ \(whole)",
                Self.grouped(whole, by: "_"), "€ " + Self.grouped(whole, by: "."), "\(whole),00",
            ]
        return ([text] + spellings.filter { (try? NumberText($0)) == number }).randomElement(using: &random) ?? text
    }

    private static func grouped(_ digits: String, by sign: String) -> String {
        let isNegative = digits.hasPrefix("-")
        let bare = Array(isNegative ? digits.dropFirst() : digits[...])
        let groups = stride(from: bare.count, to: 0, by: -3).map { String(bare[max(0, $0 - 3)..<$0]) }
        return (isNegative ? "-" : "") + groups.reversed().joined(separator: sign)
    }
}
