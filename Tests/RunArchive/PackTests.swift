import Foundation
import RunArchive
import Support
import Testing

/// Packs: the same bytes each time, what any zip tool reads, and nothing out of them that could harm.
@Suite struct PackTests {
    private let entries = [
        PackEntry(path: "dossier/uitgangspunten.yaml", bytes: Array("routekaart: 1\n".utf8)),
        PackEntry(path: "dossier/scenario's/één ë.yaml", bytes: Array(repeating: 120, count: 200_000)),
        PackEntry(path: "uitkomsten/leeg.json", bytes: []),
    ]

    private func sorted(_ entries: [PackEntry]) -> [PackEntry] { entries.sorted { $0.path < $1.path } }

    @Test func whatGoesInComesOut() throws {
        let bytes = try PackFile.bytes(of: entries, named: "p")
        #expect(try PackFile.bytes(of: entries.reversed(), named: "p") == bytes)
        let read = try PackFile.entries(in: bytes, named: "p")
        #expect(sorted(read) == sorted(entries))
        #expect(bytes.count < 2_000)
    }

    /// Python's zipfile reads what we write, and writes what we must refuse.
    private func python(_ script: String, _ bytes: [UInt8] = []) throws -> [UInt8] {
        try inFolder(of: [("p.zip", bytes)]) { folder in
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = ["python3", "-W", "ignore", "-c", "import zipfile, stat, sys\n" + script]
            process.currentDirectoryURL = URL(fileURLWithPath: folder)
            try process.run()
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
            return Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/p.zip")))
        }
    }

    @Test func anotherToolReadsIt() throws {
        let bytes = try PackFile.bytes(of: entries, named: "p")
        _ = try python(
            """
            zip = zipfile.ZipFile('p.zip')
            assert zip.testzip() is None
            assert zip.namelist() == ["dossier/scenario's/één ë.yaml", 'dossier/uitgangspunten.yaml', 'uitkomsten/leeg.json']
            assert {i.date_time for i in zip.infolist()} == {(1980, 1, 1, 0, 0, 0)}
            assert {i.external_attr >> 16 for i in zip.infolist()} == {0o100644}
            """, bytes)
    }

    private static let names: [(name: String, problem: PackProblem)] = [
        "/etc/passwd", "../weg", "a/../../weg", "a//b", "./a", "a\\b", "C:a", "a\u{1}b", "a/..", "a.", "con|",
        ".git/config", "a/.verborgen", "CON.yaml", "a/lpt1",
    ].map { ($0, .badName(file: "p", name: $0)) }

    @Test(arguments: names) func aNameThatLeavesTheFolderIsRefused(_ name: String, _ problem: PackProblem) throws {
        #expect(throws: problem) { try PackFile.bytes(of: [PackEntry(path: name, bytes: [])], named: "p") }
        let escaped = name.unicodeScalars.map { "\\x" + hex($0.value) }.joined()
        let zip = try python("zip = zipfile.ZipFile('p.zip', 'w')\nzip.writestr('\(escaped)', 'x')\nzip.close()")
        #expect(throws: problem) { try PackFile.entries(in: zip, named: "p") }
    }

    private func hex(_ value: UInt32) -> String { (value < 16 ? "0" : "") + String(value, radix: 16) }

    @Test(arguments: [
        (["a/x.yaml", "a/X.yaml"], "a/X.yaml", "a/x.yaml"), (["a", "a"], "a", "a"), (["a", "a/b"], "a/b", "a"),
        (["a/b", "A"], "A", "a"), (["a/b", "A/c"], "A", "a"), (["\u{E9}", "e\u{301}"], "e\u{301}", "\u{E9}"),
    ])
    func twoNamesThatAreOneSomewhereAreRefused(_ names: [String], _ name: String, _ other: String) throws {
        let problem = PackProblem.twice(file: "p", name: name, other: other)
        #expect(throws: problem) {
            try PackFile.bytes(of: names.map { PackEntry(path: $0, bytes: []) }, named: "p")
        }
        let list = "[" + names.map { "'\($0)'" }.joined(separator: ", ") + "]"
        let zip = try python(
            "zip = zipfile.ZipFile('p.zip', 'w')\nfor n in \(list): zip.writestr(n, 'x')\nzip.close()")
        #expect(throws: problem) { try PackFile.entries(in: zip, named: "p") }
    }

    @Test func aLinkIsRefused() throws {
        let zip = try python(
            """
            info = zipfile.ZipInfo('koppeling')
            info.create_system = 3
            info.external_attr = (stat.S_IFLNK | 0o777) << 16
            zip = zipfile.ZipFile('p.zip', 'w')
            zip.writestr(info, '/etc/passwd')
            zip.close()
            """)
        #expect(throws: PackProblem.notAFile(file: "p", name: "koppeling")) {
            try PackFile.entries(in: zip, named: "p")
        }
    }

    /// A bomb: 8 MiB of noughts in some kilobytes, also when it says that it holds less.
    @Test func moreThanTheLimitIsRefused() throws {
        let bomb = try PackFile.bytes(
            of: [PackEntry(path: "a", bytes: Array(repeating: 0, count: 8 << 20))], named: "p")
        #expect(bomb.count < 20_000)
        let refused = PackProblem.tooLarge(file: "p", limitMiB: 4)
        #expect(throws: refused) { try PackFile.entries(in: bomb, named: "p", limit: 4 << 20) }
        #expect(try PackFile.entries(in: bomb, named: "p", limit: 8 << 20).count == 1)
        let size: [UInt8] = [0, 0, 0x80, 0]
        var liar = bomb
        for index in liar.indices.dropLast(3) where Array(liar[index..<index + 4]) == size {
            liar.replaceSubrange(index..<index + 4, with: [16, 0, 0, 0])
        }
        #expect(liar != bomb)
        #expect(throws: PackProblem.self) { try PackFile.entries(in: liar, named: "p", limit: 4 << 20) }
    }

    @Test func moreFilesThanTheLimitAreRefused() throws {
        let many = try python(
            "zip = zipfile.ZipFile('p.zip', 'w')\nfor n in range(10001): zip.writestr(str(n), '')\nzip.close()")
        #expect(throws: PackProblem.tooManyFiles(file: "p", limit: 10_000)) {
            try PackFile.entries(in: many, named: "p")
        }
    }

    /// Shortened or with a byte changed: refused, or the bytes that went in; never a fall.
    @Test func damageIsNeverTakenForWhatWentIn() throws {
        let bytes = try PackFile.bytes(of: entries, named: "p")
        for text in [[], Array("geen zip".utf8)] {
            #expect(throws: PackProblem.damaged(file: "p")) { try PackFile.entries(in: text, named: "p") }
        }
        for count in stride(from: 0, to: bytes.count, by: 7) {
            #expect(throws: PackProblem.self) { try PackFile.entries(in: Array(bytes.prefix(count)), named: "p") }
        }
        let known = Set(entries.map(\.bytes))
        for index in bytes.indices {
            var other = bytes
            other[index] ^= 0x55
            for entry in (try? PackFile.entries(in: other, named: "p")) ?? [] {
                #expect(known.contains(entry.bytes), "byte \(index)")
            }
        }
    }
}
