import CKernels
import Decision
import Domain
import ExitCosts
import Storage
import Support
import Testing

@testable import Simulation

/// The digest of a whole run: the same in blocks of any size, on vectors of any width, by hashing what model.md section 7
/// says.
@Suite struct BitsTests {
    private static let draws = 9_000

    private let prepared: PreparedSimulation
    private let digest: String

    /// A dossier in which some correlations cannot hold together and every kind of distribution occurs.
    init() throws {
        let dossier = try readDossier(at: Fixtures.folder("onzeker"), kinds: .all)
        let all = dossier.baseline.assumptions.municipalities.map(\.id)
        let options = SimulationOptions(draws: Self.draws, seed: 3)
        (prepared, digest) = try Crew.working { crew throws(Problems) in
            (
                try PreparedSimulation(dossier, of: all, options, crew) { sha256($0) },
                try simulate(dossier, of: all, options, crew, hash: { sha256($0) }).digest
            )
        }
    }

    private func chunks(block: Int) -> [ChunkResult] {
        let runner = ChunkRunner(prepared.program, draws: prepared.draws, block: block)
        let bases = prepared.model.source.outputs.map { prepared.model.source.base(of: $0) }
        return (0..<3).map {
            ChunkResult(runner, chunk: $0, of: Self.draws, bases: bases, keeping: bases.map { _ in BracketedDraws() }) {
                sha256($0)
            }
        }
    }

    private func digest(of chunks: [ChunkResult]) -> String {
        let hashes = chunks[0].outputs.indices.flatMap { output in chunks.flatMap { $0.outputs[output].hash } }
        return sha256(hashes)
    }

    @Test(arguments: [2, 8, 100, 256, 510, 1_000, 4_096]) func blocksOfAnySizeGiveTheSameDigest(_ block: Int) {
        #expect(digest(of: chunks(block: block)) == digest)
    }

    /// Little-endian doubles, chunk by chunk, output by output.
    @Test func theDigestIsThatOfTheDraws() {
        let hashes = chunks(block: 256).map { chunk in
            chunk.outputs.map { output in
                let bytes = output.draws.stretches[0].inside.flatMap { value in
                    (0..<8).map { UInt8(truncatingIfNeeded: value.bitPattern >> (8 * UInt64($0))) }
                }
                return bytes.withUnsafeBytes { sha256($0) }
            }
        }
        #expect(sha256(hashes[0].indices.flatMap { output in hashes.flatMap { $0[output] } }) == digest)
    }

    @Test(arguments: ["Tests/Fixtures/onzeker", "scenarios/voorschoten", "scenarios/leren-uittreden"])
    func theWholeProgramGivesTheSameBitsOnNarrowVectors(_ folder: String) throws {
        try comparesWidths(of: readDossier(at: "\(Fixtures.root)/\(folder)", kinds: .all))
    }

    /// The factor of a limited key is looked for in a way of its own.
    @Test func aLimitedKeyGivesTheSameBitsOnNarrowVectors() throws {
        let body = """
            regelingen:
              r:
                deelnemers: [a, b, c]
                sleutels: {uren: {maatstaf: uren}, gedempt: {begrenzing: {sleutel: uren, min: -10%, max: 12%}}}
                kosten: {k: {bedrag: {uniform: [95_000, 105_000]}, sleutel: gedempt, variabel: 100%}}
                uittreding: {methode: geen}
            maatstaven:
              inwoners: {a: 10_000, b: 20_000, c: 30_000, d: 1}
              uren: {a: {2022: 100, 2023: 140, 2024: 100, 2025: 300}, b: 100, c: {uniform: [90, 110]}}
            """
        try comparesWidths(of: TestDossier(body).read())
    }

    private func comparesWidths(of dossier: Dossier) throws {
        let all = dossier.baseline.assumptions.municipalities.map(\.id)
        let options = SimulationOptions(draws: 1, seed: 1)
        let prepared = try Crew.working { crew throws(Problems) in
            try PreparedSimulation(dossier, of: all, options, crew) { sha256($0) }
        }
        let count = 301
        let inputs = InputMatrix(prepared.draws, inputs: prepared.program.inputCount, from: 0, count: count)
        let wide = outputs(prepared.program, inputs, by: routekaart_run)
        let narrow = outputs(prepared.program, inputs, by: routekaart_run_narrow)
        #expect(wide.count == prepared.model.outputs.count * count && wide.contains { $0 != wide[0] })
        #expect(wide.map(\.bitPattern) == narrow.map(\.bitPattern))
    }

    private func outputs(_ program: Program, _ inputs: InputMatrix, by kernel: Code.Kernel) -> [Double] {
        let count = inputs.count
        var storage = [Double](repeating: 0, count: (program.rowCount + program.outputCount) * count)
        for (input, row) in inputs.rows.enumerated() {
            storage.replaceSubrange(input * count..<(input + 1) * count, with: row)
        }
        return storage.withUnsafeMutableBufferPointer { storage in
            guard let start = storage.baseAddress else { return [] }
            var rows = (0..<program.rowCount).map { Optional(start + $0 * count) }
            let targets = start + program.rowCount * count
            program.run(&rows, count: count, by: kernel) { targets + $0 * count }
            return Array(UnsafeBufferPointer(start: targets, count: program.outputCount * count))
        }
    }
}
