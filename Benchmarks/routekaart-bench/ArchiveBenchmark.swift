import CSQLite
import Decision
import Domain
import ExitCosts
import Foundation
import RunArchive
import Storage

/// Keeping a run beside not keeping it and beside a bare insert of as many rows; a list over many runs.
struct ArchiveBenchmark {
    private static let runs = 10_000
    private let program: String
    private let folder: URL

    init(program: String) throws {
        self.program = program
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("archief-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    /// Prints a line for each.
    func run(_ dossier: String) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("een.sqlite").path
        let times = try ProcessTiming.medians(
            of: [
                [program, "vergelijk", dossier], [program, "vergelijk", dossier, "--bewaar", "--archief", file],
            ], rounds: 30)
        let extra = times[1] - times[0]
        print(
            "een run van \(dossier) bewaren: \(milliseconds(extra)) boven op rekenen (grens 15)"
                + (extra <= 15 ? "" : " BOVEN DE GRENS")
                + "; een kale insert van zijn posten, openen en sluiten erbij, \(milliseconds(try bareInsert(file)))")
        let many = folder.appendingPathComponent("veel.sqlite").path
        try fill(many)
        let list = try ProcessTiming.medians(of: [[program, "archief", "lijst", "--archief", many]], rounds: 20)[0]
        print(
            "lijst over \(Self.runs) runs: \(milliseconds(list)) (grens 50)" + (list <= 50 ? "" : " BOVEN DE GRENS"))
    }

    private typealias Row = (outcome: Int64, year: Int64, path: Int64, amount: Double)

    /// Milliseconds to write the posts of one run as SQLite does it barely: a file opened, one transaction row by row, on
    /// the disk, and closed again.
    private func bareInsert(_ file: String) throws -> Double {
        let rows = try posts(in: file)
        let bare = folder.appendingPathComponent("kaal.sqlite").path
        _ = try connected(bare) {
            sqlite3_exec($0, "PRAGMA journal_mode = WAL; CREATE TABLE kaal (a, b, c, d)", nil, nil, nil)
        }
        var times: [Double] = []
        for _ in 0..<20 {
            let start = DispatchTime.now().uptimeNanoseconds
            guard try connected(bare, { Self.insert(rows, $0) }) == SQLITE_OK else {
                throw CocoaError(.fileWriteUnknown)
            }
            times.append(Double(DispatchTime.now().uptimeNanoseconds - start) / 1e6)
        }
        return times.sorted()[times.count / 2]
    }

    private static func insert(_ rows: [Row], _ handle: OpaquePointer) -> Int32 {
        var statement: OpaquePointer?
        sqlite3_exec(handle, "BEGIN IMMEDIATE", nil, nil, nil)
        sqlite3_prepare_v2(handle, "INSERT INTO kaal VALUES (?, ?, ?, ?)", -1, &statement, nil)
        for row in rows {
            sqlite3_bind_int64(statement, 1, row.outcome)
            sqlite3_bind_int64(statement, 2, row.year)
            sqlite3_bind_int64(statement, 3, row.path)
            sqlite3_bind_double(statement, 4, row.amount)
            sqlite3_step(statement)
            sqlite3_reset(statement)
        }
        sqlite3_finalize(statement)
        return sqlite3_exec(handle, "COMMIT", nil, nil, nil)
    }

    private func posts(in file: String) throws -> [Row] {
        try connected(file) { handle in
            var statement: OpaquePointer?
            let sql = "SELECT p.* FROM post p JOIN uitkomst u ON p.uitkomst = u.id WHERE u.run = 1"
            sqlite3_prepare_v2(handle, sql, -1, &statement, nil)
            defer { sqlite3_finalize(statement) }
            var rows: [Row] = []
            while sqlite3_step(statement) == SQLITE_ROW {
                rows.append(
                    (
                        sqlite3_column_int64(statement, 0), sqlite3_column_int64(statement, 1),
                        sqlite3_column_int64(statement, 2), sqlite3_column_double(statement, 3)
                    ))
            }
            return rows
        }
    }

    private func connected<Value>(_ file: String, _ work: (OpaquePointer) -> Value) throws -> Value {
        var handle: OpaquePointer?
        defer { sqlite3_close(handle) }
        guard sqlite3_open(file, &handle) == SQLITE_OK, let handle else { throw CocoaError(.fileReadUnknown) }
        return work(handle)
    }

    /// Fills an archive with runs of a small dossier.
    private func fill(_ file: String) throws {
        let dossier = try readDossier(at: "Tests/Fixtures/klein", kinds: .all)
        let comparison = try compare(dossier)
        let input = DossierInput(dossier, folder: "Tests/Fixtures/klein") { sha256($0) }
        let result = KeptRun.Content(name: "vergelijk.txt", digest: sha256([]), bytes: [])
        let archive = try Archive(at: file, for: .keeping)
        for number in 0..<Self.runs {
            let manifest = RunManifest(
                version: "0", time: "2026-11-26T01:17:53Z",
                call: RunCall(command: "vergelijk", arguments: [], options: []), dossiers: [input],
                result: InputFile(name: result.name, digest: result.digest))
            _ = try archive.keep(
                KeptRun(
                    manifest: manifest, manifestText: [], inputs: [], result: result, labels: ["run \(number)"],
                    figures: .estimates(comparison.scenarios, of: comparison.municipalities.map(\.id))))
        }
    }
}
