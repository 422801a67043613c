/// The page of `rapport` beside what it simulates: `simuleer` and `gevoeligheid` of the same scenario, each as a whole process.
func benchmarkReport(of folder: String, scenario: String, program: String) throws {
    let times = try ProcessTiming.medians(
        of: [
            [program, "simuleer", folder], [program, "gevoeligheid", folder, "--scenario", scenario],
            [program, "rapport", folder, "--scenario", scenario, "--formaat", "html"],
        ], rounds: 7)
    let bound = 500.0
    let more = times[2] - times[0] - times[1]
    print(
        "rapport \(folder) --formaat html: \(milliseconds(times[2])), \(milliseconds(more)) boven simuleer"
            + " (\(milliseconds(times[0]))) en gevoeligheid (\(milliseconds(times[1]))) (grens \(Int(bound)))"
            + (more > bound ? " BOVEN DE GRENS" : ""))
}

/// The dashboard of the national dossier, all of it.
func benchmarkDashboard(of folder: String, on day: String, program: String) throws {
    let bound = 3_000.0
    let time = try ProcessTiming.medians(
        of: [[program, "dashboard", folder, "--peildatum", day, "--formaat", "html"]], rounds: 5)[0]
    print(
        "dashboard landelijk --formaat html: \(milliseconds(time)) (grens \(Int(bound)))"
            + (time > bound ? " BOVEN DE GRENS" : ""))
}
