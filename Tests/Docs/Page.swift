import Foundation
import Support

/// A Markdown page whose commands and snippets are run. docs/README.md says how a page is written.
struct Page {
    /// From the root of the checkout.
    var path: String
    /// The lines, without their ends.
    var lines: [String]

    /// A fenced block.
    struct Block {
        /// The word after the opening fence.
        var kind: String
        /// The paragraph above it, on one line.
        var intro: String
        /// Its first line in the page, counted from 0.
        var start: Int
        var lines: [String]
    }

    /// A page by its text.
    init(path: String, text: String) {
        self.path = path
        lines = text.components(separatedBy: "\n")
    }

    /// A page of the checkout.
    init(_ path: String) throws {
        self.init(path: path, text: try String(contentsOfFile: "\(Fixtures.root)/\(path)", encoding: .utf8))
    }

    /// README.md and every page under docs.
    static let all: [String] = {
        let found = FileManager.default.enumerator(atPath: "\(Fixtures.root)/docs")?.compactMap { $0 as? String } ?? []
        return ["README.md"] + found.filter { $0.hasSuffix(".md") }.map { "docs/\($0)" }.sorted()
    }()

    /// The blocks in order; what is no block that can be understood is a complaint.
    func blocks() throws(PageComplaint) -> [Block] {
        var blocks: [Block] = []
        var open: Block?
        var paragraph: [String] = []
        var isParagraphOver = true
        for (number, line) in lines.enumerated() {
            if var block = open {
                if line == "```" {
                    blocks.append(block)
                    open = nil
                } else {
                    block.lines.append(line)
                    open = block
                }
            } else if line.hasPrefix("```") {
                open = Block(
                    kind: String(line.dropFirst(3)), intro: paragraph.joined(separator: " "), start: number + 1,
                    lines: [])
            } else {
                try check(line, number)
                let isEmpty = line.allSatisfy(\.isWhitespace)
                if !isEmpty { paragraph = (isParagraphOver ? [] : paragraph) + [Excerpt.bare(line)] }
                isParagraphOver = isEmpty
            }
        }
        if let open { throw PageComplaint(line: open.start, "this block is not closed by a line with ``` alone") }
        return blocks
    }

    /// Outside a block no command may stand where nobody runs it, and no fence that we would overlook.
    private func check(_ line: String, _ number: Int) throws(PageComplaint) {
        let text = line.trimmingCharacters(in: .whitespaces)
        if text.hasPrefix("```") || text.hasPrefix("~~~") {
            throw PageComplaint(line: number + 1, "a block begins with ``` at the beginning of a line")
        }
        let isCommand = ["$ ", "routekaart ", ".build/release/routekaart "].contains { text.hasPrefix($0) }
        if line.hasPrefix("    "), isCommand {
            throw PageComplaint(line: number + 1, "a command stands in a block ```console")
        }
    }
}

/// What is wrong with a page, and where.
struct PageComplaint: Error, Equatable {
    /// Counted from 1.
    var line: Int
    var text: String

    init(line: Int, _ text: String) {
        self.line = line
        self.text = text
    }
}
