import Foundation
import Support

/// Runs a page from top to bottom in a folder of its own.
struct PageRun {
    /// Everything in which the page and the run differ.
    private(set) var complaints: [PageComplaint] = []
    /// The page with what came out.
    private(set) var recorded: Page
    private let page: Page
    private var console: Console
    /// Files of this page that no command has read yet.
    private var unread: [(name: String, line: Int)] = []

    init(_ page: Page) throws {
        (self.page, recorded) = (page, page)
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("pagina-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        console = try Console(folder: folder.path)
        var outputs: [(lines: Range<Int>, new: [String])] = []
        do throws(PageComplaint) {
            for block in try page.blocks() { run(block, &outputs) }
            for output in outputs.reversed() { recorded.lines.replaceSubrange(output.lines, with: output.new) }
        } catch {
            complaints.append(error)
        }
        for file in unread { complain(file.line, "no command after this block reads \(file.name)") }
    }

    private mutating func complain(_ line: Int, _ text: String) {
        complaints.append(PageComplaint(line: line, text))
    }

    private mutating func run(_ block: Page.Block, _ outputs: inout [(lines: Range<Int>, new: [String])]) {
        do {
            switch block.kind {
            case "console": try runCommands(block, &outputs)
            case "yaml", "csv", "diff": try runFile(block)
            case "json":
                let text = block.lines.joined(separator: "\n")
                let value = try? JSONSerialization.jsonObject(with: Data(text.utf8))
                if value == nil { complain(block.start, "this is no JSON") }
            case "text": break
            default: complain(block.start, "'\(block.kind)' is no kind of block (docs/README.md)")
            }
        } catch let unknown as Console.Unknown {
            complain(block.start, unknown.text)
        } catch {
            complain(block.start, "\(error)")
        }
    }

    private mutating func runFile(_ block: Page.Block) throws {
        guard let file = FileBlock(intro: block.intro) else {
            return complain(
                block.start, "the sentence above this block does not end with the name of its file and a colon")
        }
        let path = console.path(of: file.name)
        if block.kind == "diff" {
            try file.change(block.lines, at: path)
        } else if file.isQuote {
            return try file.checkQuote(block.lines, at: path)
        } else if file.isAddition {
            try file.add(block.lines, to: path)
        } else {
            try file.write(block.lines, to: path)
        }
        unread.append((file.name, block.start))
    }

    private mutating func runCommands(
        _ block: Page.Block, _ outputs: inout [(lines: Range<Int>, new: [String])]
    ) throws {
        guard block.lines.first?.hasPrefix("$ ") ?? false else {
            return complain(block.start, "a block of commands begins with a line '$ command'")
        }
        let starts = block.lines.indices.filter { block.lines[$0].hasPrefix("$ ") }
        for (start, end) in zip(starts, starts.dropFirst() + [block.lines.endIndex]) {
            var first = start + 1
            var command = String(block.lines[start].dropFirst(2))
            while command.hasSuffix("\\"), first < end {
                command = String(command.dropLast()) + String(block.lines[first].drop { $0 == " " })
                first += 1
            }
            let answer = try console.run(command)
            if command.contains(Console.program) { unread = [] }
            let shown = trimmed(first..<end, in: block.lines)
            let place = block.start + start + 1
            let expected = Excerpt(Array(block.lines[shown]))
            let output = answer.lines[trimmed(answer.lines.indices, in: answer.lines)]
            if answer.status != 0, expected.isEmpty, !command.hasPrefix("echo $?") {
                complain(place, "this command ends with \(answer.status) and the page shows nothing of it: \(output)")
            }
            guard answer.isRun else {
                if !expected.isEmpty { complain(place, "nobody runs this command, so nobody knows its output") }
                continue
            }
            guard !expected.matches(Array(output)) else { continue }
            complain(place, Self.difference(expected, Array(output)))
            let lines = shown.lowerBound + block.start..<shown.upperBound + block.start
            outputs.append((lines, expected.taken(from: Array(output))))
        }
    }

    /// A range without the empty lines at its ends.
    private func trimmed(_ range: Range<Int>, in lines: [String]) -> Range<Int> {
        var range = range
        while let last = range.last, lines[last].allSatisfy(\.isWhitespace) { range = range.dropLast() }
        while let first = range.first, lines[first].allSatisfy(\.isWhitespace) { range = range.dropFirst() }
        return range
    }

    private static func difference(_ expected: Excerpt, _ output: [String]) -> String {
        let shown = expected.stretches.flatMap { $0 }
        let first = shown.first { !output.map(Excerpt.bare).contains($0) }
        if let first { return "the page shows '\(first)'; the command gives\n\(output.joined(separator: "\n"))" }
        return "the page leaves lines out without '...', or in another order; the command gives\n"
            + output.joined(separator: "\n")
    }
}
