import Decision
import Domain
import ExitCosts
import Simulation
import Storage
import Support
import Testing

@testable import CalculationGraph

/// The simulation program gives what the source graphs give: at base values, and with any values drawn.
@Suite struct ProgramTests {
    private func model(_ path: String) throws -> (SimulationModel, Program) {
        let dossier = try readDossier(at: path, kinds: .all)
        let all = dossier.baseline.assumptions.municipalities.map(\.id)
        let model = try Crew.working { crew throws(Problems) in try SimulationModel(dossier, of: all, crew) }
        return (model, Program(model.source, inputCount: model.inputs.count))
    }

    /// What the graphs give with these input values, output by output.
    private func outputs(_ model: SimulationModel, _ inputs: [Double]) -> [Double] {
        var values: [Evaluation] = []
        for part in model.source.parts {
            let imports = part.imports.map { values[$0.part][$0.node] }
            var evaluation = part.graph.evaluate(imports: imports)
            var changes: [NodeID: Double] = [:]
            for (node, input) in zip(part.graph.inputNodes, part.graph.inputs) {
                if let number = input.uncertain { changes[node] = inputs[Int(number)] }
            }
            _ = part.graph.reevaluate(&evaluation, inputs: changes, imports: imports)
            values.append(evaluation)
        }
        return model.source.outputs.map { values[$0.part][$0.node] }
    }

    private func run(_ program: Program, _ inputs: [Double]) -> [Double] {
        let storage = UnsafeMutablePointer<Double>.allocate(capacity: program.rowCount)
        let rows = UnsafeMutablePointer<UnsafeMutablePointer<Double>?>.allocate(capacity: program.rowCount)
        defer {
            storage.deallocate()
            rows.deallocate()
        }
        for row in 0..<program.rowCount { rows[row] = storage + row }
        for (row, value) in inputs.enumerated() { storage[row] = value }
        let outputs = UnsafeMutablePointer<Double>.allocate(capacity: max(program.outputCount, 1))
        defer { outputs.deallocate() }
        program.run(rows, count: 1) { outputs + $0 }
        return (0..<program.outputCount).map { outputs[$0] }
    }

    @Test func theShippedDossier() throws {
        let (model, program) = try model("\(Fixtures.root)/scenarios/voorschoten")
        let base = model.inputs.map(\.distribution.base)
        #expect(program.usedInputs.count > 50 && program.operationCount < 50_000)
        agree(model, program, base, "voorschoten")
    }

    /// Every figure that somebody typed is made uncertain, so that every kind of node meets every other.
    @Test(arguments: CaseDossierTests.cases) func everyTypedFigureDrawn(_ name: String) throws {
        var (model, _) = try model("\(CaseDossierTests.folder)/\(name)")
        var numbers: [SourcePlace: UInt32] = [:]
        var base: [Double] = []
        for part in model.source.parts.indices {
            for index in model.source.parts[part].graph.inputs.indices {
                let input = model.source.parts[part].graph.inputs[index]
                guard input.place != .none else { continue }
                let number = numbers[input.place] ?? UInt32(base.count)
                if Int(number) == base.count {
                    numbers[input.place] = number
                    base.append(input.base)
                }
                model.source.parts[part].graph.inputs[index].uncertain = number
            }
        }
        let program = Program(model.source, inputCount: base.count)
        #expect(!program.usedInputs.isEmpty)
        agree(model, program, base, name)
    }

    /// What stands before the same index and growth is added up once, not in every year that costs stay behind.
    @Test func aCostItemMoreIsLittleMoreWork() throws {
        func operations(items: Int) throws -> Int {
            let costs = (0..<items).map { item in
                let growth = item < 2 ? "{uniform: [0%, 2%], naam: g\(item)}" : "{zie: g\(item % 2)}"
                let variable = item < 3 ? "{uniform: [20%, 60%], naam: v\(item)}" : "{zie: v\(item % 3)}"
                return """
                          k\(item): {bedrag: {uniform: [90_000, 110_000]}, index: lonen, groei: \(growth), sleutel: per_inwoner,
                            variabel: \(variable), afbouw: [100%, 80%, 60%, 40%, 20%]}
                    """
            }
            let body = """
                regelingen:
                  r:
                    deelnemers: [a, b]
                    uittreding: {methode: werkelijke_schade, overbrugging: 5 jaar}
                    kosten:

                """
            let leaving = "stappen:\n  - uittreden: {gemeente: a, regeling: r, per: 2024-01-01}\n"
            let dossier = try TestDossier(body + costs.joined(separator: "\n"), scenarios: ["weg": leaving]).read()
            let own = dossier.baseline.assumptions.municipality
            let model = try Crew.working { crew throws(Problems) in try SimulationModel(dossier, of: [own], crew) }
            return Program(model.source, inputCount: model.inputs.count).operationCount
        }
        let (few, many) = (try operations(items: 8), try operations(items: 24))
        #expect(many > few && many - few <= 4 * (24 - 8), "\(few), \(many)")
    }

    /// A limited key, and what goes in and out of it, drawn.
    @Test func aLimitedKey() throws {
        let body = """
            regelingen:
              r:
                deelnemers: [a, b, c]
                sleutels: {uren: {maatstaf: uren}, gedempt: {begrenzing: {sleutel: uren, min: -10%, max: 12%}}}
                kosten: {k: {bedrag: {uniform: [95_000, 105_000]}, sleutel: gedempt, variabel: 100%}}
                uittreding: {methode: geen}
            maatstaven:
              inwoners: {a: 10_000, b: 20_000, c: 30_000, d: 1}
              uren:
                a: {2022: 100, 2023: 140, 2024: 100, 2025: 300}
                b: 100
                c: {uniform: [90, 110]}
            """
        let dossier = try TestDossier(body).read()
        let all = dossier.baseline.assumptions.municipalities.map(\.id)
        let model = try Crew.working { crew throws(Problems) in try SimulationModel(dossier, of: all, crew) }
        let program = Program(model.source, inputCount: model.inputs.count)
        #expect(program.usedInputs.count == 2)
        var generator = SeededRandom(seed: 11)
        for _ in 0..<50 {
            let inputs = [
                Double.random(in: 95_000...105_000, using: &generator), Double.random(in: 90...110, using: &generator),
            ]
            let ordered = model.inputs[0].distribution.base > 1_000 ? inputs : inputs.reversed()
            let (expected, found) = (outputs(model, ordered), run(program, ordered))
            #expect(zip(expected, found).allSatisfy { abs($0 - $1) <= 1e-9 * max(abs($0), 1_000) })
        }
    }

    /// At base values, and with each input moved up to a tenth.
    private func agree(_ model: SimulationModel, _ program: Program, _ base: [Double], _ name: String) {
        var generator = SeededRandom(seed: 7)
        for draw in 0..<5 {
            let inputs = base.map { draw == 0 ? $0 : $0 * (1 + Double.random(in: -0.1...0.1, using: &generator)) }
            let expected = outputs(model, inputs)
            let found = run(program, inputs)
            let different = model.outputs.indices.filter {
                !(abs(expected[$0] - found[$0]) <= 1e-9 * max(abs(expected[$0]), 1_000))
            }
            let first = different.first.map { "\(model.outputs[$0]): \(found[$0]), not \(expected[$0])" } ?? ""
            #expect(different.isEmpty, "\(name), draw \(draw): \(first)")
        }
    }
}
