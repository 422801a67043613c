import Decision
import Domain
import ExitCosts
import Foundation
import Reporting
import Storage

/// The national dossier (`make landelijk`): the whole run beside its bounds, its parts, and the same with four times the
/// regelingen.
func benchmarkCountry(in folder: URL) throws {
    let work = FileManager.default.temporaryDirectory.appendingPathComponent("routekaart-bench-\(getpid())")
    defer { try? FileManager.default.removeItem(at: work) }
    let generator = folder.appendingPathComponent("landelijk").path
    let (once, fourfold) = (work.appendingPathComponent("1").path, work.appendingPathComponent("4").path)
    _ = try ProcessTiming([generator, once])
    _ = try ProcessTiming([generator, fourfold, "4"])
    let program = folder.appendingPathComponent("routekaart").path
    let commands = [once, fourfold].map { [program, "vergelijk", $0, "--formaat", "json"] }
    let times = try ProcessTiming.medians(of: commands, rounds: 5)
    let peak = try ProcessTiming(commands[0]).peakBytes
    print(
        "vergelijk landelijk --formaat json: \(milliseconds(times[0])) (grens 2000) en \(peak / 1_000_000) MB (grens 500)"
            + (times[0] > 2000 || peak > 500_000_000 ? " BOVEN DE GRENS" : ""))
    print(
        "vier keer zoveel regelingen: \(milliseconds(times[1])), \(decimals(times[1] / times[0], 2)) keer zo lang (grens 4,6)"
            + (times[1] > 4.6 * times[0] ? " BOVEN DE GRENS" : ""))
    try benchmarkDashboard(of: once, on: "2026-06-30", program: program)
    try benchmarkParts(of: once)
    try benchmarkApp(onCountry: once)
}

/// Reading, computing and writing apart, the best of five.
private func benchmarkParts(of folder: String) throws {
    var best = [Double](repeating: .infinity, count: 3)
    for _ in 0..<5 {
        let start = DispatchTime.now().uptimeNanoseconds
        let dossier = try readDossier(at: folder, kinds: .all)
        let read = DispatchTime.now().uptimeNanoseconds
        let comparison = try compare(dossier)
        let computed = DispatchTime.now().uptimeNanoseconds
        var sink = ByteSink { _ in 0 }
        let report = ComparisonReport(Selection(comparison, digest: { sha256(dossier.canonicalBytes) }))
        ReportFormats.json.write(report, ReportStyle(language: .dutch, version: ""), to: &sink)
        try sink.finish()
        let written = DispatchTime.now().uptimeNanoseconds
        for (index, time) in [read - start, computed - read, written - computed].enumerated() {
            best[index] = min(best[index], Double(time) / 1e6)
        }
    }
    print(
        "waarvan lezen \(milliseconds(best[0])), rekenen \(milliseconds(best[1])), schrijven \(milliseconds(best[2]))"
    )
}
