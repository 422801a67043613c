import Foundation
import Support
import Testing

@testable import LineEditing

@Suite struct HistoryFileTests {
    @Test func linesAreKeptInOrderAndReadBack() throws {
        try inFolder(of: []) { folder in
            let file = HistoryFile(path: "\(folder)/geschiedenis")
            #expect(file.lines.isEmpty)
            for line in ["zet a = 1", "toon é€", "stop"] { file.add(line) }
            #expect(HistoryFile(path: "\(folder)/geschiedenis").lines == ["zet a = 1", "toon é€", "stop"])
        }
    }

    @Test func aDamagedFileCostsOnlyWhatIsDamaged() throws {
        let junk: [UInt8] = [0xFF, 0xFE, 0, 1, 10] + Array("toon x\n".utf8) + [0x1B, 0x5B, 10, 0xC3]
        let long = [UInt8](repeating: 120, count: 5_000_000)
        try inFolder(of: [("junk", junk), ("lang", long), ("leeg", [])]) { folder in
            #expect(HistoryFile(path: "\(folder)/junk").lines == ["toon x"])
            #expect(HistoryFile(path: "\(folder)/lang").lines.isEmpty)
            #expect(HistoryFile(path: "\(folder)/leeg").lines.isEmpty)
            // A folder where the file should be.
            let folderFile = HistoryFile(path: folder)
            folderFile.add("stop")
            #expect(folderFile.lines.isEmpty)
            HistoryFile(path: "/proc/kan-niet/geschiedenis").add("stop")
        }
    }

    @Test func aFileThatHasGrownIsTrimmed() throws {
        let lines = (1...2_500).map { "regel \($0)" }
        try inFolder(of: [("g", Array((lines.joined(separator: "\n") + "\n").utf8))]) { folder in
            let file = HistoryFile(path: "\(folder)/g")
            file.trim()
            #expect(file.lines == Array(lines.suffix(1_000)))
            let size = try FileManager.default.attributesOfItem(atPath: "\(folder)/g")[.size] as? Int ?? 0
            #expect(size < 12_000)
        }
    }

    @Test func whatAllNamesShareIsAdded() {
        #expect(Completion(begun: "ver", names: ["vergelijk ", "verdeel "]).shared == "")
        #expect(Completion(begun: "verg", names: ["vergelijk "]).shared == "elijk ")
        #expect(Completion(begun: "", names: ["aab", "aac"]).shared == "aa")
        let listing = Completion(begun: "", names: ["a ", "bb ", "ccc "]).listing(columns: 11)
        #expect(listing == "\na    bb\nccc\n")
    }
}
