import Domain
import ExitCosts
import Foundation
import Storage
import Support
import Testing

/// What a folder and its files may be.
@Suite struct ReadingFilesTests {
    static let sound = """
        routekaart: 1
        naam: Proef
        gemeente: a
        beginjaar: 2022
        eindjaar: 2023
        discontovoet: 2%
        gemeenten: {a: , b: }
        maatstaven: {inwoners: {a: 1_000, b: 3_000}}
        regelingen:
          r:
            deelnemers: [a, b]
            kosten: {k: {bedrag: 1_000, sleutel: per_inwoner, taakveld: 6.10}}
        """

    /// Reads a folder of these files.
    private func read(_ files: [String: Data]) throws -> Dossier {
        var dossier: Dossier?
        try inFolder(files) { dossier = try readDossier(at: $0, kinds: .all) }
        return try #require(dossier)
    }

    private func read(_ files: [String: String]) throws -> Dossier { try read(files.mapValues { Data($0.utf8) }) }

    private func inFolder(_ files: [String: Data], _ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("route kaart-\(UUID())")
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, data) in files {
            let path = folder.appendingPathComponent(name)
            try FileManager.default.createDirectory(
                at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
            try data.write(to: path)
        }
        try body(folder.path)
    }

    private func problems(_ files: [String: Data]) -> [ProblemKind] {
        do {
            _ = try read(files)
            return []
        } catch {
            return ((error as? Problems)?.list ?? []).map(\.kind)
        }
    }

    private func digest(_ text: String) throws -> String {
        sha256(try read(["uitgangspunten.yaml": text]).canonicalBytes)
    }

    @Test func aByteOrderMarkAndWindowsLineEndsAreAllowed() throws {
        let text = "\u{FEFF}" + Self.sound.replacingOccurrences(of: "\n", with: "\r\n")
        let dossier = try read(["uitgangspunten.yaml": text])
        #expect(dossier.baseline.assumptions.name == "Proef")
        #expect(try digest(text) == digest(Self.sound))
    }

    @Test func hiddenFilesAndFoldersAreLeftOut() throws {
        let dossier = try read([
            "uitgangspunten.yaml": Self.sound, ".git/x.yaml": "{", ".weg.yaml": "{", "leesmij.md": "{",
            "later/met naam/s.yml": "routekaart: 1\nscenario: s\nuitgangspunten: ../../uitgangspunten.yaml",
        ])
        #expect(dossier.scenarios.map(\.id.text) == ["s"])
        #expect(!dossier.hasBaselineFile)
    }

    @Test func aLinkOutOfTheFolderIsRefused() throws {
        let data = ["uitgangspunten.yaml": Data(Self.sound.utf8)]
        try inFolder(["s.yaml": Data("routekaart: 1\nscenario: s".utf8)]) { outside in
            try inFolder(data) { folder in
                try FileManager.default.createSymbolicLink(
                    atPath: "\(folder)/s.yaml", withDestinationPath: "\(outside)/s.yaml")
                let problems = #expect(throws: Problems.self) { _ = try readDossier(at: folder, kinds: .all) }
                let expected: [ProblemKind] = [.leavesTheFolder("\(folder)/s.yaml")]
                #expect(problems?.list.map(\.kind) == expected)
            }
        }
    }

    @Test func aFolderThatIsALinkIsAFolder() throws {
        try inFolder(["uitgangspunten.yaml": Data(Self.sound.utf8)]) { folder in
            let link = folder + "-link"
            defer { try? FileManager.default.removeItem(atPath: link) }
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder)
            #expect(try readDossier(at: link, kinds: .all).baseline.assumptions.name == "Proef")
        }
    }

    @Test func noFolderAndNoAssumptionsAreNoDossier() throws {
        #expect(throws: StorageError.notFound(path: "/bestaat/niet")) {
            try readDossier(at: "/bestaat/niet", kinds: .all)
        }
        try inFolder(["s.yaml": Data()]) { folder in
            #expect(throws: StorageError.noAssumptions(folder: folder)) {
                _ = try readDossier(at: folder, kinds: .all)
            }
        }
    }

    @Test func theFolderOfAScenarioIsTheNearestWithAssumptions() throws {
        try inFolder(["uitgangspunten.yaml": Data(), "a/b/s.yaml": Data()]) { folder in
            let found = try dossierFolder(ofScenario: "\(folder)/a/b/s.yaml")
            #expect(found == folder)
            #expect(throws: StorageError.notFound(path: "\(folder)/t.yaml")) {
                _ = try dossierFolder(ofScenario: "\(folder)/t.yaml")
            }
        }
    }

    @Test func aliasesMayAddALimitedNumberOfNodes() {
        let bomb =
            "a: &a [" + Array(repeating: "x", count: 1_000).joined(separator: ", ") + "]\nb: ["
            + Array(repeating: "*a", count: 120).joined(separator: ", ") + "]"
        #expect(problems(["uitgangspunten.yaml": Data(bomb.utf8)]) == [.tooManyAliases(limit: 100_000)])
        let shared = Self.sound.replacingOccurrences(of: "a: 1_000, b: 3_000", with: "a: &n 1_000, b: *n")
        #expect(problems(["uitgangspunten.yaml": Data(shared.utf8)]) == [])
    }

    @Test(arguments: ["[", "{a: ", "- "]) func deepNestingIsRefused(_ opening: String) {
        let text = String(repeating: opening, count: 100_000)
        #expect(problems(["uitgangspunten.yaml": Data(text.utf8)]).contains(.tooDeep(limit: 100)))
    }

    @Test func aFileOfMoreThanSixteenMebibytesIsRefused() {
        var data = Data(Self.sound.utf8)
        data.append(Data(repeating: UInt8(ascii: "\n"), count: 16 << 20))
        #expect(problems(["uitgangspunten.yaml": data]) == [.fileTooLarge(limitMiB: 16)])
    }

    @Test(
        arguments: [
            ([0xFF, 0xFE, 0x72, 0x00], 0), ([0x61, 0xC3], 1), ([0x61, 0xC0, 0x80], 1), ([0xED, 0xA0, 0x80], 0),
            ([0xF4, 0x90, 0x80, 0x80], 0), ([0xC3, 0xA9, 0x80], 2), ([0xE2, 0x82], 0),
            ([0xF8, 0x88, 0x80, 0x80, 0x80], 0),
        ] as [([UInt8], Int)])
    func theFirstByteThatIsNotUTF8IsNamed(_ bytes: [UInt8], _ offset: Int) {
        #expect(problems(["uitgangspunten.yaml": Data(bytes)]) == [.notUTF8(offset: offset)])
    }

    @Test func noBytesAtAllMakeItCrash() {
        var state: UInt64 = 42
        let bytes = Array(Self.sound.utf8)
        for _ in 0..<300 {
            var changed = bytes
            for _ in 0..<3 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                changed[Int(state >> 33) % changed.count] = UInt8(truncatingIfNeeded: state >> 20)
            }
            _ = problems(["uitgangspunten.yaml": Data(changed)])
        }
    }
}

extension ReadingFilesTests {
    @Test func theDigestHangsOnWhatIsMeantAlone() throws {
        let other = """
            # dezelfde, anders getypt
            naam: "Proef"
            routekaart: 1
            gemeente: a
            eindjaar: 2023
            beginjaar: 2022
            discontovoet: 2,0%
            gemeenten:
              b:
              a:
            maatstaven: {inwoners: {b: "3.0 k", a: € 1.000}}
            regelingen: {r: {kosten: {k: {taakveld: "6.10", sleutel: per_inwoner, bedrag: 1 k}}, deelnemers: [a, b]}}
            """
        #expect(try digest(other) == digest(Self.sound))
    }

    @Test(arguments: [
        ("1_000, b", "1_001, b"), ("6.10", "6.1"), ("naam: Proef", "naam: Proeft"), ("2023", "2024"),
        ("[a, b]", "[b, a]"),
    ])
    func theDigestTellsDifferencesApart(_ old: String, _ new: String) throws {
        #expect(try digest(Self.sound.replacingOccurrences(of: old, with: new)) != digest(Self.sound))
    }
}
