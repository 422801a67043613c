import Foundation
import Support
import Testing

/// The runner itself: what a page may not get away with.
@Suite struct PageRunTests {
    private static let small = try? String(
        contentsOfFile: Fixtures.folder("klein/uitgangspunten.yaml"), encoding: .utf8)

    private func complaints(_ text: String) throws -> [String] {
        try PageRun(Page(path: "pagina.md", text: text)).complaints.map { "\($0.line): \($0.text)" }
    }

    private func console(_ lines: String...) -> String { (["```console"] + lines + ["```"]).joined(separator: "\n") }

    @Test func aPageThatIsRightPasses() throws {
        let page = """
            Schrijf `dossier/uitgangspunten.yaml`:

            ```yaml
            \(Self.small ?? "")
            ```

            \(console("$ routekaart controleer dossier"))
            """
        #expect(try complaints(console("$ mkdir dossier") + "\n\n" + page).isEmpty)
        #expect(try complaints(console("$ routekaart --version", "routekaart 0.1.0", "", "$ ls", "scenarios")).isEmpty)
    }

    @Test func outputThatDiffersIsSaid() throws {
        let found = try complaints("Tekst.\n\n" + console("$ routekaart --version", "routekaart 9"))
        #expect(found == ["4: the page shows 'routekaart 9'; the command gives\nroutekaart 0.1.0"])
    }

    @Test func linesMayBeLeftOutButNotChanged() throws {
        let command = "$ routekaart controleer scenarios/voorschoten --uitgebreid"
        #expect(try complaints(console(command, "...")).isEmpty)
        #expect(try complaints(console(command, "...", "niet waar", "...")).count == 1)
        #expect(try complaints(console(command, "...", "niet waar")).count == 1)
    }

    @Test func aFailureIsShown() throws {
        let text = "fout: weg bestaat niet"
        #expect(try complaints(console("$ routekaart controleer weg", text, "$ echo $?", "66")).isEmpty)
        #expect(try complaints(console("$ routekaart controleer weg", text, "$ echo $?", "0")).count == 1)
        let silent = try complaints(console("$ routekaart controleer weg", "..."))
        #expect(silent.count == 1 && silent[0].contains("ends with 66"))
    }

    @Test(arguments: [
        ("```swift\nlet a = 1\n```", "'swift' is no kind of block"),
        ("```\nroutekaart\n```", "'' is no kind of block"),
        ("```yaml\na: 1\n```", "does not end with the name of its file"),
        ("Maak `a.yaml`:\n\n```yaml\na: 1\n```", "no command after this block reads a.yaml"),
        ("Uit `scenarios/voorschoten/nulscenario.yaml`:\n```yaml\nniet: waar\n```", "do not stand in"),
        ("In `scenarios/voorschoten/nulscenario.yaml`:\n```diff\n-niet: waar\n```", "0 times, not once"),
        ("```json\n{a}\n```", "JSON"), ("```console\nroutekaart\n```", "begins with a line '$ command'"),
        ("```console\n$ curl example.org\n```", "'curl' is no command"),
        ("```console\n$ make niets\n```", "the Makefile has no 'niets'"),
        ("```console\n$ make test\nklaar\n```", "nobody runs this command"),
        ("```console\n$ cd ../..\n```", "there is no folder"), ("```text\nopen", "not closed"),
        ("    $ routekaart --version", "stands in a block ```console"), ("   ```yaml", "at the beginning of a line"),
    ]) func whatIsNotRunFails(page: String, complaint: String) throws {
        let found = try complaints(page)
        #expect(found.count == 1 && found[0].contains(complaint), "\(found)")
    }

    @Test func aPartOfAFileMayBeShownAndChanged() throws {
        let file = "scenarios/voorschoten/nulscenario.yaml"
        let page = """
            Uit `\(file)`:
            ```yaml
            scenario: nulscenario
            ...
            ```
            Wijzig `\(file)`:
            ```diff
             scenario: nulscenario
            +naam: dubbel
            ```
            \(console("$ grep -c naam: \(file)", "2", "$ routekaart controleer scenarios/voorschoten", "...", "1 fout"))
            """
        #expect(try complaints(page).isEmpty)
    }

    @Test func aFileIsReplacedOrAddedToOnlyInSoManyWords() throws {
        let file = "scenarios/voorschoten/nulscenario.yaml"
        let command = "\n" + console("$ grep -c '' \(file)", "...", "$ routekaart --version", "...")
        let block = "\n```yaml\n# een\n```\n"
        let silent = try complaints("Schrijf `\(file)`:" + block + command)
        #expect(silent.count == 1 && silent[0].contains("is there already"))
        let text = try String(contentsOfFile: "\(Fixtures.root)/\(file)", encoding: .utf8)
        let last = try #require(text.split(separator: "\n").last)
        let two = "\n" + console("$ tail -2 \(file)", String(last), "# een", "$ routekaart --version", "...")
        #expect(try complaints("Hier. Zet onderaan\nin `\(file)`:" + block + two).isEmpty)
        let one = "\n" + console("$ cat \(file)", "# een", "$ routekaart --version", "...")
        #expect(try complaints("Vervang de inhoud van\n`\(file)`:" + block + one).isEmpty)
        #expect(try complaints("Vervang dit. Maak `\(file)`:" + block + one).count == 2)
    }

    @Test func recordingKeepsWhatWasLeftOut() throws {
        let text = console("$ routekaart --help", "Oud", "...", "Opdrachten:", "oud", "...", "$ routekaart --version")
        let lines = try PageRun(Page(path: "pagina.md", text: text)).recorded.lines
        #expect(try complaints(lines.joined(separator: "\n")).isEmpty)
        #expect(lines.filter { $0 == "..." }.count == 2 && lines.contains("routekaart 0.1.0") && lines.count == 10)
    }
}
