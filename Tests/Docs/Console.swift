import Foundation
import Support

/// A terminal in the folder of a page: the program under its own name, `scenarios` a copy, nothing else of the checkout.
struct Console {
    let folder: String
    /// Where the next command runs.
    private var current: String
    /// `export` lines so far.
    private var exports: [String] = []
    /// Where commands are found.
    private var searchPath: String
    private var lastStatus: Int32 = 0

    /// What a command shows on the terminal, stdout and stderr as they come.
    struct Answer {
        var status: Int32
        var lines: [String]
        /// A command that a reader types but that is not run here.
        var isRun = true
    }

    /// What may stand in a page besides the program.
    static let tools: Set = [
        "cat", "cp", "diff", "echo", "grep", "head", "ls", "mkdir", "mv", "rm", "seq", "tail", "wc", "xargs",
    ]
    /// What is shown, not run.
    static let shown: Set = ["git", "make", "sudo"]
    static let program = "routekaart"
    private static let programs = [program, "routekaart-repl"]

    /// Where the built programs are, beside the test bundle.
    private static let built = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()

    init(folder: String) throws {
        self.folder = folder
        current = folder
        searchPath = "\(folder)/.build/release:/usr/bin:/bin"
        try furnish(folder)
    }

    /// Makes a folder look like a checkout in which the program was built.
    private func furnish(_ folder: String) throws {
        let files = FileManager.default
        try files.createDirectory(atPath: "\(folder)/.build/release", withIntermediateDirectories: true)
        for program in Self.programs {
            try files.createSymbolicLink(
                atPath: "\(folder)/.build/release/\(program)",
                withDestinationPath: Self.built.appendingPathComponent(program).path)
        }
        try files.copyItem(atPath: "\(Fixtures.root)/scenarios", toPath: "\(folder)/scenarios")
    }

    /// A file that a page names, from where the terminal stands.
    func path(of name: String) -> String { "\(current)/\(name)" }

    /// Runs a line as it is typed after `$ `.
    mutating func run(_ line: String) throws -> Answer {
        let words = line.split(separator: " ").map(String.init)
        let before = lastStatus
        lastStatus = 0
        switch words.first {
        case "cd": return try move(to: words.dropFirst().joined(separator: " "))
        case "export": exports.append(line.replacingOccurrences(of: "$PWD", with: current))
        case "git": try clone(words)
        case "make": try checkTarget(words)
        case let word? where Self.shown.contains(word): break
        default: return try shell(line, after: before)
        }
        return Answer(status: 0, lines: [], isRun: false)
    }

    private mutating func shell(_ line: String, after status: Int32) throws -> Answer {
        for part in line.split(whereSeparator: { "|;&".contains($0) }) {
            let word = part.split(separator: " ").first.map(String.init) ?? ""
            let name = word.hasPrefix(".build/release/") ? String(word.dropFirst(15)) : word
            guard Self.tools.contains(word) || Self.programs.contains(name) else {
                throw Unknown("'\(word)' is no command that a page may hold (Tests/Docs/Console.swift)")
            }
        }
        let output = "\(folder)/.uitvoer"
        _ = FileManager.default.createFile(atPath: output, contents: nil)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        let before = exports + ["(exit \(status))"]
        process.arguments = ["-c", (before + [line]).joined(separator: "\n")]
        process.currentDirectoryURL = URL(fileURLWithPath: current)
        process.environment = ["PATH": searchPath, "LC_ALL": "C.UTF-8"]
        process.standardInput = FileHandle.nullDevice
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: output))
        process.standardOutput = handle
        process.standardError = handle
        try process.run()
        process.waitUntilExit()
        lastStatus = process.terminationStatus
        let text = try String(contentsOfFile: output, encoding: .utf8).replacingOccurrences(of: "\r\n", with: "\n")
        return Answer(status: lastStatus, lines: text.components(separatedBy: "\n"))
    }

    private mutating func move(to name: String) throws -> Answer {
        let target = URL(fileURLWithPath: path(of: name)).standardizedFileURL.path
        var isFolder: ObjCBool = false
        guard target.hasPrefix(folder), FileManager.default.fileExists(atPath: target, isDirectory: &isFolder),
            isFolder.boolValue
        else { throw Unknown("there is no folder '\(name)' here") }
        current = target
        return Answer(status: 0, lines: [])
    }

    /// `git clone ADDRESS FOLDER` gives a folder in which the program will be built. From then on the page itself must
    /// tell where the program is found.
    private mutating func clone(_ words: [String]) throws {
        guard words.count == 4, words[1] == "clone" else { throw Unknown("only 'git clone ADDRESS FOLDER' is known") }
        try furnish(path(of: words[3]))
        searchPath = "/usr/bin:/bin"
    }

    private func checkTarget(_ words: [String]) throws {
        let makefile = try String(contentsOfFile: "\(Fixtures.root)/Makefile", encoding: .utf8)
        for target in words.dropFirst().prefix(while: { $0 != "#" }) where !target.contains("=") {
            guard makefile.contains("\n\(target):") else { throw Unknown("the Makefile has no '\(target)'") }
        }
    }

    /// What a page asks that cannot be done.
    struct Unknown: Error {
        var text: String
        init(_ text: String) { self.text = text }
    }
}
