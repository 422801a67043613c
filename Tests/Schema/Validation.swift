import Foundation
import Support

/// A document to hold against a schema.
struct SchemaTask {
    /// What a failure calls it.
    var name: String
    /// A file of docs/schema, or a part of one (`waarden.schema.json#/definitions/deel`).
    var schema: String
    /// JSON; nil asks whether the schema itself is valid.
    var document: String?
}

/// Where the schemas stand, and the validator that reads them: python3-jsonschema, started once for many documents.
enum Validation {
    static let folder = "\(Fixtures.root)/docs/schema"
    static let files = Fixtures.entries(of: folder).filter { $0.hasSuffix(".schema.json") }

    struct Failed: Error { var reason: String }

    /// What is wrong with each document, at most a few faults; empty when the schema accepts it.
    static func faults(_ tasks: [SchemaTask], in folder: String = folder) throws -> [[String]] {
        let lines = tasks.map { task in
            let document = task.document.map { ",\"document\":\($0)" } ?? ""
            return "{\"schema\":\(EditorView.quoted(task.schema))\(document)}\n"
        }
        let answer = try answer(to: lines.joined(), in: folder)
        let found = try answer.split(separator: "\n").map { line in
            try JSONDecoder().decode([String].self, from: Data(line.utf8))
        }
        guard found.count == tasks.count else { throw Failed(reason: "\(found.count) answers to \(tasks.count) tasks") }
        return found
    }

    /// Through files: pipes that fill up on both sides would wait for each other.
    private static func answer(to text: String, in folder: String) throws -> String {
        let input = FileManager.default.temporaryDirectory.appendingPathComponent("routekaart-schema-\(UUID())")
        let output = input.appendingPathExtension("uit")
        try Data(text.utf8).write(to: input)
        try Data().write(to: output)
        defer { for file in [input, output] { try? FileManager.default.removeItem(at: file) } }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        process.arguments = ["\(Fixtures.root)/Tests/Schema/valideer.py", folder]
        process.standardInput = try FileHandle(forReadingFrom: input)
        process.standardOutput = try FileHandle(forWritingTo: output)
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failed(reason: "the validator ended with \(process.terminationStatus): make toetsgerei installs it")
        }
        return try String(contentsOf: output, encoding: .utf8)
    }
}
