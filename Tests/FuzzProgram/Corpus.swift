import Foundation
import Support

/// The dossiers that mutants are made from: all that ship and all cases of the tests.
struct Corpus: Sendable {
    /// A dossier as it stands.
    struct Dossier: Sendable {
        var name: String
        var files: [(path: String, bytes: [UInt8])]
    }

    private let sound: [Dossier]
    private let faulty: [Dossier]
    /// Words of all files: what one path can take from another.
    let tokens: [[UInt8]]

    /// Reads the dossiers of a checkout.
    init(root: String) throws {
        sound = try ["scenarios", "Tests/Fixtures"].flatMap { try Self.dossiers(in: "\(root)/\($0)") }
        faulty = try BadInputCase.all().map { Dossier(name: $0.name, files: try $0.files()) }
        let words = sound.flatMap { $0.files.flatMap { Token.all(in: $0.bytes) } }
        tokens = Set(words).sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// A dossier to start from; one in ten is faulty already, a third random.
    func pick(_ random: inout SeededRandom) -> Mutant {
        if random.chance(33) {
            let seed = UInt64(random.int(0...1_999))
            return Mutant(
                origin: "random \(seed)",
                files: DossierGenerator.files(seed: seed).map { .init(path: $0.path, bytes: Array($0.text.utf8)) })
        }
        let dossier = random.pick(random.chance(15) ? faulty : sound)
        return Mutant(origin: dossier.name, files: dossier.files.map { .init(path: $0.path, bytes: $0.bytes) })
    }

    /// A file of another dossier.
    func file(_ random: inout SeededRandom) -> [UInt8] { random.pick(random.pick(sound).files).bytes }

    private static func dossiers(in folder: String) throws -> [Dossier] {
        let found = (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []).sorted()
        let yaml = found.filter { $0.hasSuffix(".yaml") }
        let roots = yaml.filter { $0.hasSuffix("uitgangspunten.yaml") }.map { $0.dropLast("uitgangspunten.yaml".count) }
        return try roots.map { root in
            let own = yaml.filter { $0.hasPrefix(root) }
            return Dossier(
                name: "\(folder)/\(root)",
                files: try own.map { (String($0.dropFirst(root.count)), try bytes(of: "\(folder)/\($0)")) })
        }
    }

    private static func bytes(of path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }
}

/// The words of a file: what stands between spaces, brackets, commas and colons.
enum Token {
    private static let ends = Set(" ,:{}[]#\n\r\"'".utf8)

    /// Where the words stand.
    static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start: Int?
        for (index, byte) in bytes.enumerated() {
            if ends.contains(byte) {
                if let begun = start { ranges.append(begun..<index) }
                start = nil
            } else if start == nil {
                start = index
            }
        }
        if let start { ranges.append(start..<bytes.count) }
        return ranges
    }

    /// The words.
    static func all(in bytes: [UInt8]) -> [[UInt8]] { ranges(in: bytes).map { Array(bytes[$0]) } }
}
