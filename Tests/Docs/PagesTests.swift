import Foundation
import Support
import Testing

/// README.md and every page of docs, word by word. ROUTEKAART_OPNEMEN=1 writes what came out into the pages; a recording
/// run still fails, so that nothing turns green unseen.
@Suite struct PagesTests {
    @Test(arguments: Page.all) func everyCommandGivesWhatThePageShows(path: String) throws {
        let run = try PageRun(Page(path))
        for complaint in run.complaints { Issue.record("\(path):\(complaint.line): \(complaint.text)") }
        guard ProcessInfo.processInfo.environment["ROUTEKAART_OPNEMEN"] != nil else { return }
        let text = run.recorded.lines.joined(separator: "\n")
        try text.write(toFile: "\(Fixtures.root)/\(path)", atomically: false, encoding: .utf8)
    }
}
