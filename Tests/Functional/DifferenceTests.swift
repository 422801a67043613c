import Foundation
import Support
import Testing

/// `verschil` as a user runs it: figures of `vergelijk`, shares that add up, revisions of git.
@Suite struct DifferenceTests {
    private struct Output: Decodable {
        struct Figures: Decodable {
            var totaal: Double
            var ncw: Double
            var structureel: Double
        }
        struct Result: Decodable {
            var scenario: String
            var was: Figures?
            var wordt: Figures?
            var aandelen: [Double]
        }
        struct Change: Decodable {
            struct Value: Decodable {
                var waarde: String
                var bestand: String
                var regel: Int
            }
            var pad: String
            var was: Value?
            var wordt: Value?
        }
        var invoer: [Change]
        var uitkomsten: [Result]
    }

    private struct Comparison: Decodable {
        struct Scenario: Decodable {
            struct Own: Decodable {
                var totaal: Double
                var ncw: Double
                var structureel: Double
            }
            var id: String
            var gemeenten: [String: Own]
        }
        var scenarios: [Scenario]
    }

    private func decoded<Value: Decodable>(_ arguments: [String], in folder: String = Fixtures.root) throws -> Value {
        let run = try ProgramRun(arguments + ["--formaat", "json", "--stil"], in: folder)
        #expect(run.status == 0, "\(run.messages)")
        return try JSONDecoder().decode(Value.self, from: Data(run.output.utf8))
    }

    private static func cents(_ value: Double) -> Int { Int((value * 100).rounded()) }

    /// In whole cents, of every scenario and by every measure.
    private func sharesAddUp(_ output: Output, by value: (Output.Figures) -> Double) {
        for result in output.uitkomsten {
            guard let was = result.was, let becomes = result.wordt else { continue }
            let move = value(becomes) - value(was)
            let together = result.aandelen.map(Self.cents).reduce(0, +)
            // Both ends are rounded to cents by themselves in the output.
            #expect(abs(together - Self.cents(move)) <= 1, "\(result.scenario)")
        }
    }

    @Test func twoScenariosHaveTheFiguresOfTheirComparison() throws {
        let folder = "scenarios/leren-stappen"
        let comparison: Comparison = try decoded(["vergelijk", folder])
        let (first, second) = (comparison.scenarios[1], comparison.scenarios[2])
        for (op, value) in [("ncw", { $0.ncw }), ("totaal", { $0.totaal }), ("structureel", { $0.structureel })]
            as [(String, (Output.Figures) -> Double)]
        {
            let output: Output = try decoded(
                [
                    "verschil", "\(folder)/\(first.id).yaml", "\(folder)/\(second.id).yaml", "--op", op, "--groepen",
                    "3",
                ])
            let result = try #require(output.uitkomsten.first)
            #expect(output.uitkomsten.count == 1)
            let expected = [first, second].map { $0.gemeenten.values.first }
            #expect(expected.count == 2 && !output.invoer.isEmpty)
            let own = try #require(
                first.gemeenten.first { Self.cents($0.value.ncw) == Self.cents(result.was?.ncw ?? 0) })
            #expect(Self.cents(own.value.totaal) == Self.cents(result.was?.totaal ?? 0))
            #expect(second.gemeenten[own.key].map { Self.cents($0.ncw) } == Self.cents(result.wordt?.ncw ?? 0))
            #expect(
                second.gemeenten[own.key].map { Self.cents($0.structureel) }
                    == Self.cents(result.wordt?.structureel ?? 0))
            sharesAddUp(output, by: value)
        }
    }

    /// A dossier with three changes, of which the second needs the first: those are taken together.
    @Test func versionsOfADossierInGitAndOnDisk() throws {
        let files = try Temporary()
        defer { files.remove() }
        func git(_ arguments: [String]) throws {
            let identity = ["-c", "user.name=t", "-c", "user.email=t@example.org"]
            let run = try ProgramRun(identity + arguments, program: "git", in: files.path)
            #expect(run.status == 0, "\(run.messages)")
        }
        let source = "\(Fixtures.root)/scenarios/leren-stappen"
        try FileManager.default.createDirectory(atPath: "\(files.path)/map", withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: source, toPath: "\(files.path)/map/dossier é")
        try git(["init", "-q"])
        try git(["add", "-A"])
        try git(["commit", "-qm", "begin"])
        let place = "map/dossier é"
        let same = try ProgramRun(["verschil", "HEAD:\(place)", place], in: files.path)
        #expect(same.status == 0 && same.output.contains("- de invoer is dezelfde"))
        let file = "\(files.path)/\(place)/uitgangspunten.yaml"
        let text = try String(contentsOfFile: file, encoding: .utf8)
        let changed = text.replacingOccurrences(of: "discontovoet: 2%", with: "discontovoet: 3%")
        #expect(changed != text)
        try changed.write(toFile: file, atomically: true, encoding: .utf8)
        let output: Output = try decoded(["verschil", "HEAD:\(place)", place], in: files.path)
        #expect(output.invoer.map(\.pad) == ["discontovoet"])
        #expect(output.invoer.first?.was?.bestand == "HEAD:\(place)/uitgangspunten.yaml")
        #expect(output.invoer.first?.wordt?.bestand == "\(place)/uitgangspunten.yaml")
        #expect(output.uitkomsten.allSatisfy { $0.was?.ncw != $0.wordt?.ncw && $0.aandelen.count == 1 })
        sharesAddUp(output) { $0.ncw }
        let scenario = try #require(
            try FileManager.default.contentsOfDirectory(atPath: "\(files.path)/\(place)").sorted().first {
                $0 != "uitgangspunten.yaml" && $0 != "nulscenario.yaml"
            })
        let one: Output = try decoded(
            ["verschil", "HEAD:\(place)/\(scenario)", "\(place)/\(scenario)"], in: files.path)
        #expect(one.uitkomsten.count == 1 && one.invoer.map(\.pad) == ["discontovoet"])
        for (arguments, message, status) in [
            (["nergens:\(place)", place], "fout: git kent geen revisie 'nergens'\n", Int32(66)),
            (["HEAD:weg", place], "fout: in revisie 'HEAD' is geen map weg\n", 66),
            (["HEAD:map", place], "fout: in HEAD:map staat geen uitgangspunten.yaml\n", 66),
            ([place, "geen"], "fout: geen bestaat niet\n", 66),
        ] {
            let run = try ProgramRun(["verschil"] + arguments, in: files.path)
            #expect(run.status == status && run.output.isEmpty && run.messages == message, "\(run.messages)")
        }
    }

    @Test func outsideGitThatIsSaid() throws {
        let files = try Temporary()
        defer { files.remove() }
        let run = try ProgramRun(["verschil", "main:x", "\(Fixtures.root)/scenarios/leren-stappen"], in: files.path)
        #expect(run.status == 66 && run.messages == "fout: hier is geen git-opslag om een revisie in te zoeken\n")
    }

    @Test func aDossierAndAScenarioAreNotAlike() throws {
        let folder = "scenarios/leren-stappen"
        let run = try ProgramRun(["verschil", folder, "\(folder)/nulscenario.yaml"])
        #expect(run.status == 64 && run.output.isEmpty)
        #expect(
            run.messages.hasPrefix(
                "fout: \(folder) en \(folder)/nulscenario.yaml zijn een dossier en een scenario; geef er twee van één soort"
            ))
        let others = try ProgramRun([
            "verschil", "\(folder)/nulscenario.yaml", "scenarios/voorschoten/zelf-doen.yaml",
        ])
        #expect(others.status == 64 && others.messages.contains("zijn verschillende scenario's van twee dossiers"))
    }
}
