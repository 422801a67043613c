import Domain
import Reporting
import RunArchive
import Storage
import Testing

/// Manifests: written and read back the same, and not believed where they are damaged or reach too far.
@Suite struct ManifestTests {
    private static let digest = String(repeating: "0123456789abcdef", count: 4)
    private static let other = String(repeating: "f", count: 64)
    private let manifest = RunManifest(
        version: "0.1.0", time: "2026-11-26T01:17:53Z",
        call: RunCall(
            command: "simuleer",
            arguments: [.init(name: "MAP", value: "mijn \"dossier\" é\n", path: "../mijn dossier")],
            options: [.init(name: "--streng"), .init(name: "--zaad", value: "18446744073709551615")]),
        seed: .max,
        dossiers: [
            DossierInput(
                folder: "mijn dossier", path: "../mijn dossier", name: "null", digest: digest,
                files: [
                    .init(name: "scenario's/uit zorg.yaml", digest: digest),
                    .init(name: "uitgangspunten.yaml", digest: other, contentDigest: digest),
                ], changes: [WhatIf(path: "discontovoet", text: "3%", scenario: ScenarioID("uit"))])
        ],
        parts: [.init(name: "/tmp/een.rkdeel", path: "een.rkdeel", digest: other)],
        result: .init(name: "uit.json", digest: digest), lapack: "/usr/lib/liblapack.so.3.11.0", isStopped: true)

    private func read(_ text: String) throws -> RunManifest {
        try RunManifest(try #require(jsonDocument(in: Array(text.utf8))), file: "m")
    }

    private var text: String { String(decoding: ManifestText.bytes(of: manifest), as: UTF8.self) }

    @Test func whatIsWrittenIsReadBackTheSame() throws {
        #expect(try read(text) == manifest)
        var plain = manifest
        (plain.seed, plain.lapack, plain.isStopped, plain.dossiers[0].path) = (nil, nil, false, nil)
        #expect(try read(String(decoding: ManifestText.bytes(of: plain), as: UTF8.self)) == plain)
    }

    @Test(arguments: [
        (#""bestand": "uit.json""#, #""bestand": "../uit.json""#, "../uit.json"),
        (#""bestand": "uit.json""#, #""bestand": "map/uit.json""#, "map/uit.json"),
        (#""bestand": "uit.json""#, #""bestand": "/etc/passwd""#, "/etc/passwd"),
        (#""bestand": "uitgangspunten.yaml""#, #""bestand": "a/../../b.yaml""#, "a/../../b.yaml"),
        (#""bestand": "uitgangspunten.yaml""#, #""bestand": "/etc/passwd""#, "/etc/passwd"),
        (#""pad": "../mijn dossier","#, #""pad": "/etc","#, "/etc"),
        (#""pad": "een.rkdeel""#, #""pad": "/een.rkdeel""#, "/een.rkdeel"),
    ])
    func aFileOutsideItsFolderIsRefused(_ old: String, _ new: String, _ name: String) throws {
        #expect(text.contains(old))
        #expect(throws: ManifestProblem.leavesFolder(file: "m", name: name)) {
            try read(text.replacing(old, with: new))
        }
    }

    @Test(arguments: [
        (#""zaad": 18446744073709551615"#, #""zaad": -1"#, "zaad"), (#""delen": ["#, #""deel": ["#, "delen"),
        (#""versie": "0.1.0""#, #""versie": null"#, "versie"),
        (#""sha256": "fff"#, #""sha256": "Fff"#, "dossiers.1.bestanden.2.sha256"),
        (#""naam": "--streng""#, #""name": "--streng""#, "opties.1.naam"),
    ])
    func aDamagedFieldIsNamed(_ old: String, _ new: String, _ field: String) throws {
        #expect(text.contains(old))
        #expect(throws: ManifestProblem.damaged(file: "m", field: field)) { try read(text.replacing(old, with: new)) }
    }

    @Test func aNewerFormatAndWhatIsNoManifestAreRefused() throws {
        #expect(throws: ManifestProblem.newer(file: "m", format: "2")) {
            try read(text.replacing(#""routekaart": 1"#, with: #""routekaart": 2"#))
        }
        #expect(throws: ManifestProblem.notAManifest(file: "m")) { try read(#"{"routekaart": 1, "scenarios": []}"#) }
        for text in ["", "niets", "[1]", "{", "{\"a\": 1}}"] {
            #expect(jsonDocument(in: Array(text.utf8)) == nil, "\(text)")
        }
    }

    /// What differs is told apart: values, formatting, files that came or went, program and library.
    @Test func twoRunsDifferInWhatTheyReadAndRanWith() {
        #expect(RunDifference.all(from: manifest, to: manifest).isEmpty)
        var now = manifest
        now.version = "0.2.0"
        now.lapack = nil
        now.parts[0].digest = Self.digest
        now.dossiers[0].files[1].digest = Self.digest
        now.dossiers[0].files[0].name = "nieuw.yaml"
        let formatting: [RunDifference] = [
            .version(was: "0.1.0", now: "0.2.0"),
            .file(.added, folder: "mijn dossier", name: "nieuw.yaml"),
            .file(.missing, folder: "mijn dossier", name: "scenario's/uit zorg.yaml"),
            .file(.formatting, folder: "mijn dossier", name: "uitgangspunten.yaml"),
            .file(.content, folder: "", name: "/tmp/een.rkdeel"),
            .lapack(was: "/usr/lib/liblapack.so.3.11.0", now: nil),
        ]
        #expect(RunDifference.all(from: manifest, to: now) == formatting)
        #expect(formatting.map(\.counts) == [true, false, false, false, true, false])
        now = manifest
        now.dossiers[0].digest = Self.other
        now.dossiers[0].files[1].digest = Self.digest
        now.dossiers[0].files[1].contentDigest = Self.other
        let values = RunDifference.all(from: manifest, to: now)
        #expect(
            values == [
                .dossier(folder: "mijn dossier", was: Self.digest, now: Self.other),
                .file(.content, folder: "mijn dossier", name: "uitgangspunten.yaml"),
            ])
        #expect(values.contains { $0.counts })
    }
}
