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
                + "; een kale insert van zijn posten \(milliseconds(try bareInsert(file)))")
        let many = folder.appendingPathComponent("veel.sqlite").path
        try fill(many)
        let list = try ProcessTiming.medians(of: [[program, "archief", "lijst", "--archief", many]], rounds: 20)[0]
        print(
            "lijst over \(Self.runs) runs: \(milliseconds(list)) (grens 50)" + (list <= 50 ? "" : " BOVEN DE GRENS"))
    }

    /// Milliseconds to write the posts of one run into a new file of SQLite, in one transaction that is on the disk.
    private func bareInsert(_ file: String) throws -> Double {
        var handle: OpaquePointer?
        guard sqlite3_open(folder.appendingPathComponent("kaal.sqlite").path, &handle) == SQLITE_OK else {
            throw CocoaError(.fileWriteUnknown)
        }
        defer { sqlite3_close(handle) }
        sqlite3_exec(
            handle,
            """
            PRAGMA journal_mode = WAL; ATTACH '\(file)' AS een; CREATE TEMP TABLE bron AS SELECT post.* FROM een.post
                JOIN een.uitkomst ON post.uitkomst = uitkomst.id WHERE run = 1;
            """, nil, nil, nil)
        var times: [Double] = []
        for _ in 0..<10 {
            sqlite3_exec(handle, "DROP TABLE IF EXISTS main.kaal; CREATE TABLE main.kaal (a, b, c, d)", nil, nil, nil)
            let start = DispatchTime.now().uptimeNanoseconds
            guard sqlite3_exec(handle, "INSERT INTO main.kaal SELECT * FROM bron", nil, nil, nil) == SQLITE_OK else {
                throw CocoaError(.fileWriteUnknown)
            }
            times.append(Double(DispatchTime.now().uptimeNanoseconds - start) / 1e6)
        }
        return times.sorted()[times.count / 2]
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
