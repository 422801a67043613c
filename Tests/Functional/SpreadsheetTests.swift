import Foundation
import Support
import Testing

/// CSV as people load it: into pandas without settings, into LibreOffice as its own dialog proposes.
@Suite struct SpreadsheetTests {
    private static let later = "Tests/Fixtures/klein"

    @Test(
        .enabled(if: Tool.pandas.isThere, "python3-pandas is not installed"),
        arguments: [later, "scenarios/voorschoten"])
    func pandasReadsPlainCSVWithTheRightTypes(_ dossier: String) throws {
        let file = try Temporary()
        defer { file.remove() }
        let path = "\(file.path)/uit.csv"
        let run = try ProgramRun(["vergelijk", dossier, "--formaat", "csv", "--stil", "--uit", path])
        #expect(run.status == 0 && run.messages.isEmpty)
        let table = try PandasTable(path)
        #expect(table.columns == ["scenario", "gemeente", "regeling", "jaar", "pad", "soort", "bedrag"])
        #expect(table.types["bedrag"] == "float64")
        // A column with `later` in it holds texts.
        #expect(table.types["jaar"] == (dossier == Self.later ? "object" : "int64"))
        let json = try ProgramRun(["vergelijk", dossier, "--formaat", "json", "--stil"])
        #expect(try table.sums == Self.sums(ofJSON: json.output))
    }

    @Test(.enabled(if: Tool.pandas.isThere, "python3-pandas is not installed"))
    func pandasReadsTheOtherCommandsAndTheDutchDialect() throws {
        let file = try Temporary()
        defer { file.remove() }
        let path = "\(file.path)/uit.csv"
        let scenario = "\(Self.later)/scenario's/uit-zorg.yaml"
        #expect(try ProgramRun(["bereken", scenario, "--csv", "nl", "--stil", "--uit", path]).status == 0)
        let own = try PandasTable(path, "sep=';', decimal=','")
        #expect(own.columns.first == "scenario" && own.types["bedrag"] == "float64" && !own.sums.isEmpty)
        #expect(
            try ProgramRun(["controleer", Self.later, "--uitgebreid", "--formaat", "csv", "--uit", path]).status == 0)
        let overview = try PandasTable(path)
        #expect(overview.columns == ["onderdeel", "naam", "aantal", "bedrag", "plaats", "bron"])
        #expect(overview.types["aantal"] == "float64" && overview.types["bedrag"] == "float64")
    }

    @Test(
        .enabled(if: Tool.libreOffice.isThere, "LibreOffice (soffice) is not installed"),
        arguments: [["vergelijk", later], ["bereken", "\(later)/scenario's/uit-zorg.yaml"]],
        [("en", String?.none), ("nl", "CSV:59,34,76,1,,1043")])
    func libreOfficeTakesAmountsForNumbersAndNothingForAFormula(
        _ command: [String], _ load: (dialect: String, settings: String?)
    ) throws {
        let (dialect, settings) = load
        let run = try ProgramRun(command + ["--csv", dialect, "--stil"])
        let rows = try Sheet(csv: run.output, settings).rows
        #expect(rows.count == run.output.split(whereSeparator: \.isNewline).count)
        let expected = run.output.split(whereSeparator: \.isNewline).dropFirst().map { line in
            Double(line.split(separator: dialect == "nl" ? ";" : ",").last?.replacing(",", with: ".") ?? "")
        }
        #expect(rows.dropFirst().map { $0.last?.kind } == expected.map { _ in "n" })
        #expect(rows.dropFirst().map { $0.last.flatMap { Double($0.text) } } == expected)
    }

    @Test(
        .enabled(if: Tool.libreOffice.isThere, "LibreOffice (soffice) is not installed"),
        arguments: [("en", "CSV:44,34,76,1,,1033"), ("nl", "CSV:59,34,76,1,,1043")])
    func libreOfficeTakesNoTextFromAFileForAFormula(_ dialect: String, _ settings: String) throws {
        let nasty = [
            "=1+1", "+31 6", "-x", "@SUM(A1)", "＝1+1", " =1+1", "=\u{301}1", "zeg \\\"ja\\\"", "a;b,c", "twee\\nregels",
            "\\t=1", "-5",
        ]
        let items = nasty.enumerated().map { index, text in
            "k\(index): {bedrag: {waarde: 1, aanname: ja, bron: \"\(text)\"}, sleutel: per_inwoner}"
        }
        let dossier = TestDossier("regelingen: {r: {deelnemers: [a], kosten: {\(items.joined(separator: ", "))}}}")
        let output = try dossier.inFolder { folder in
            try ProgramRun(["controleer", folder, "--uitgebreid", "--csv", dialect]).output
        }
        let rows = try Sheet(csv: output, settings).rows
        #expect(rows.allSatisfy { $0.allSatisfy { $0.kind != "f" } })
        let sources = rows.filter { $0.first?.text == "aanname" }.map { $0.last }
        #expect(sources.count == nasty.count)
        #expect(sources.allSatisfy { $0?.kind == "s" })
        #expect(sources.contains { $0?.text == "'=1+1" } && sources.contains { $0?.text == "a;b,c" })
    }

    /// By scenario and municipality what the posts add up to, in cents.
    private static func sums(ofJSON text: String) throws -> [String: Int] {
        let json = try JSONDecoder().decode(ExpectedComparison.self, from: Data(text.utf8))
        var sums: [String: Int] = [:]
        for scenario in json.scenarios {
            for (id, own) in scenario.gemeenten {
                let posts = own.jaren.values.flatMap(\.posten) + own.later.posten
                if posts.isEmpty { continue }
                sums["\(scenario.id) \(id)"] = posts.reduce(0) { $0 + Int(($1.bedrag * 100).rounded()) }
            }
        }
        return sums
    }
}
