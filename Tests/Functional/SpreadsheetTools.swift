import Foundation
import Support

/// A program on this machine that some tests need.
enum Tool {
    case pandas
    case libreOffice

    /// Whether it is installed.
    var isThere: Bool {
        switch self {
        case .pandas: (try? Self.run(["/usr/bin/python3", "-c", "import pandas"])) != nil
        case .libreOffice: (try? Self.run(["soffice", "--version"])) != nil
        }
    }

    struct Failed: Error { var command: [String] }

    /// What a command writes to standard output.
    static func run(_ command: [String]) throws -> String {
        let output = FileManager.default.temporaryDirectory.appendingPathComponent("routekaart-uit-\(UUID())")
        try Data().write(to: output)
        defer { try? FileManager.default.removeItem(at: output) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failed(command: command) }
        return try String(contentsOf: output, encoding: .utf8)
    }
}

/// A CSV file as `pandas.read_csv` sees it.
struct PandasTable {
    private struct Answer: Decodable {
        var types: [[String]]
        var sums: [String: Int]
    }

    /// Heads in order.
    let columns: [String]
    /// Type by head.
    let types: [String: String]
    /// Cents by scenario and municipality; empty for a table without them.
    let sums: [String: Int]

    /// Reads a file, with further arguments for `read_csv` where there are any.
    init(_ path: String, _ arguments: String = "") throws {
        let program = """
            import json, sys, pandas
            table = pandas.read_csv(sys.argv[1], \(arguments))
            sums = {}
            if 'gemeente' in table:
                cents = (table.bedrag * 100).round().astype('int64')
                groups = cents.groupby([table.scenario, table.gemeente]).sum()
                sums = {f'{s} {g}': int(c) for (s, g), c in groups.items()}
            print(json.dumps({'types': [[c, str(t)] for c, t in table.dtypes.items()], 'sums': sums}))
            """
        let text = try Tool.run(["/usr/bin/python3", "-c", program, path])
        let answer = try JSONDecoder().decode(Answer.self, from: Data(text.utf8))
        columns = answer.types.map { $0[0] }
        types = Dictionary(uniqueKeysWithValues: answer.types.map { ($0[0], $0[1]) })
        sums = answer.sums
    }
}

/// CSV as LibreOffice makes a sheet of it.
struct Sheet {
    struct Cell {
        /// n: a number, s: a text, f: a formula.
        var kind: String
        var text: String
    }

    let rows: [[Cell]]

    /// Converts with a headless LibreOffice; `settings` are those of its import dialog, nil: its own.
    init(csv: String, _ settings: String?) throws {
        let place = FileManager.default.temporaryDirectory.appendingPathComponent("routekaart-blad-\(UUID())")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: place) }
        try Data(csv.utf8).write(to: place.appendingPathComponent("uit.csv"))
        _ = try Tool.run(
            ["soffice", "--headless", "-env:UserInstallation=file://\(place.path)/profiel"]
                + (settings.map { ["--infilter=\($0)"] } ?? [])
                + ["--convert-to", "xlsx", "--outdir", place.path, "\(place.path)/uit.csv"])
        let cells = try Tool.run([
            "/usr/bin/python3", "\(Fixtures.root)/Tests/Functional/cellen.py", "\(place.path)/uit.xlsx",
        ])
        rows = try JSONDecoder().decode([[[String]]].self, from: Data(cells.utf8)).map { row in
            row.map { Cell(kind: $0[0], text: $0[1]) }
        }
    }
}
