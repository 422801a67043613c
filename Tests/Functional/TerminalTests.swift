import Foundation
import Support
import Testing

/// The app on a real terminal (a pseudo-terminal, driven by terminal.py), as a person types in it.
@Suite struct TerminalTests {
    /// What a terminal showed.
    private struct Session: Decodable {
        var getoond: String
        var gemist: [String?]
        var status: Int
    }

    private static let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appendingPathComponent("routekaart-repl").path

    /// Types into the app; the last step must end it.
    private func session(
        _ steps: [[String?]], state: String, columns: Int = 100, dossier: String = "scenarios/leren-uittreden"
    ) throws -> Session {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        let keys = String(decoding: try JSONEncoder().encode(steps), as: UTF8.self)
        process.arguments = [
            "python3", "\(Fixtures.root)/Tests/Functional/terminal.py", String(columns), keys, Self.program,
            "\(Fixtures.root)/\(dossier)",
        ]
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["XDG_STATE_HOME": state, "TERM": "xterm", "NO_COLOR": "1"]
        ) { $1 }
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return try JSONDecoder().decode(Session.self, from: output)
    }

    @Test func tabCompletesAndTheArrowsBringBackLinesOfTheLastTime() throws {
        try inFolder(of: []) { state in
            let first = try session(
                [
                    ["zet disc\t3%\r", "(1)> "], ["toon gemeenten.hei\tnc\t\r", "nulscenario"],
                    ["berek\tuit-be\t --formaat csv --stil\r", "uit-begrensd,"], ["stop\r", nil],
                ], state: state)
            #expect(first.status == 0 && first.gemist.isEmpty, "\(first.getoond)")
            #expect(first.getoond.contains("discontovoet: 2% -> 3%"))
            #expect(first.getoond.contains("gemeenten.heidorp.ncw"))
            let up = "\u{1B}[A"
            let second = try session([["\(up)\(up)\(up)\(up)\r", "(1)> "], ["\u{4}", nil]], state: state)
            #expect(second.status == 0 && second.getoond.contains("discontovoet: 2% -> 3%"), "\(second.getoond)")
        }
    }

    @Test func ctrlCEndsTheLineOrTheCommandAndNotTheApp() throws {
        try inFolder(of: []) { state in
            let run = try session(
                [
                    ["verg", "verg"], ["\u{3}", "> "], ["volg\r", "Ctrl-C"], ["\u{3}", "> "],
                    ["wijzigingen\r", "geen wijzigingen"], ["stop\r", nil],
                ], state: state)
            #expect(run.status == 0 && run.gemist.isEmpty, "\(run.getoond)")
        }
    }

    @Test func aDamagedHistoryCostsNothingButTheHistory() throws {
        let junk: [UInt8] = [0, 0xFF, 0x1B, 0x5B, 0x41, 10, 0xC3, 10]
        try inFolder(of: [("routekaart/geschiedenis", junk)]) { state in
            let run = try session([["\u{1B}[Awijzigingen\r", "geen wijzigingen"], ["stop\r", nil]], state: state)
            #expect(run.status == 0 && run.gemist.isEmpty, "\(run.getoond)")
        }
        // A file where the folder should be.
        try inFolder(of: [("routekaart", [])]) { state in
            let run = try session([["wijzigingen\r", "geen wijzigingen"], ["stop\r", nil]], state: state)
            #expect(run.status == 0 && run.gemist.isEmpty, "\(run.getoond)")
        }
    }

    @Test func twentyColumnsAreEnough() throws {
        try inFolder(of: []) { state in
            let run = try session(
                [["zet discontovoet = 3%\r", "(1)> "], ["wijzig\t\r", "discontovoet"], ["stop\r", nil]], state: state,
                columns: 20)
            #expect(run.status == 0 && run.gemist.isEmpty, "\(run.getoond)")
            let table = run.getoond.components(separatedBy: "(1)> ")[0]
            let lines = table.components(separatedBy: "\r\n").filter { $0.hasPrefix("---") }
            #expect(!lines.isEmpty && lines.allSatisfy { $0.count <= 32 })
        }
    }
}
