import Decision
import Domain
import LinearAlgebra
import Simulation

extension ByteWriter {
    mutating func add(_ origin: SimulationShard.Origin) {
        add(origin.version)
        add(origin.dossier)
        add(origin.digest)
    }

    mutating func add(_ frame: SimulationFrame) {
        add(frame.draws)
        add(frame.seed)
        add(frame.scenarios) { writer, entry in
            writer.add(entry.id.text)
            writer.add(entry.name)
        }
        add(frame.municipalities) { writer, entry in
            writer.add(entry.id.text)
            writer.add(entry.name)
        }
        add(frame.years.lowerBound)
        add(frame.years.upperBound)
        add(frame.outputs) { writer, output in writer.add(output) }
        add(frame.bases)
        add(frame.inputCount)
        add(frame.idleInputs) { writer, name in writer.add(name) }
        add([frame.correlation].compactMap { $0 }) { writer, report in writer.add(report) }
        add(frame.reserveOwner.text)
        add(frame.availableReserve)
        add(frame.otherRisks)
    }

    private mutating func add(_ output: SimulationModel.Output) {
        add(output.scenario.text)
        add(output.municipality.text)
        switch output.figure {
        case .total: add(0)
        case .netPresentValue: add(1)
        case .netPresentValueDifference: add(2)
        case .year(let year):
            add(3)
            add(year)
        }
    }

    private mutating func add(_ report: CorrelationReport) {
        add(report.names) { writer, name in writer.add(name) }
        for matrix in [report.asked, report.used] {
            for row in report.names.indices {
                for column in report.names.indices { add(matrix[row, column]) }
            }
        }
    }

    mutating func add(_ tally: OutputTally) {
        add(tally.chunks) { writer, chunk in
            writer.add(chunk.count)
            for number in [chunk.mean, chunk.squares, chunk.lowest, chunk.highest] { writer.add(number) }
        }
        add(raw: tally.hashes)
        add(tally.below)
        add(tally.equal)
        add(tally.positive)
        add(tally.draws.count)
        add(tally.draws.stretches) { writer, stretch in
            writer.add(stretch.bounds.lowerBound)
            writer.add(stretch.bounds.upperBound)
            writer.add(stretch.below)
            writer.add(stretch.low)
            writer.add(stretch.high)
            writer.add(stretch.inside)
        }
        add([tally.histogram].compactMap { $0 }) { writer, histogram in
            writer.add(histogram.lowest)
            writer.add(histogram.highest)
            writer.add(histogram.counts) { writer, count in writer.add(count) }
        }
    }
}

extension ByteReader {
    mutating func shard() throws(Damage) -> SimulationShard {
        let origin = SimulationShard.Origin(version: try text(), dossier: try text(), digest: try text())
        guard let number = ShardNumber(try integer(), of: try integer()) else { throw Damage() }
        let frame = try frame()
        let tallies = try list { reader throws(Damage) in try reader.tally() }
        guard tallies.count == frame.outputs.count else { throw Damage() }
        return SimulationShard(origin: origin, number: number, frame: frame, tallies: tallies)
    }

    private mutating func frame() throws(Damage) -> SimulationFrame {
        let (draws, seed) = (try count(), try word())
        let scenarios = try list { reader throws(Damage) in
            SimulationFrame.Entry(id: ScenarioID(try reader.text()), name: try reader.text())
        }
        let municipalities = try list { reader throws(Damage) in
            SimulationFrame.Entry(id: MunicipalityID(try reader.text()), name: try reader.text())
        }
        let (first, last) = (try count(atMost: 9_999), try count(atMost: 9_999))
        guard first <= last else { throw Damage() }
        let outputs = try list { reader throws(Damage) in try reader.output() }
        let bases = try numbers()
        guard bases.count == outputs.count else { throw Damage() }
        return SimulationFrame(
            draws: draws, seed: seed, scenarios: scenarios, municipalities: municipalities, years: first...last,
            outputs: outputs, bases: bases, inputCount: try count(),
            idleInputs: try list { reader throws(Damage) in try reader.text() },
            correlation: try list { reader throws(Damage) in try reader.correlation() }.first,
            reserveOwner: MunicipalityID(try text()), availableReserve: try optionalNumber(),
            otherRisks: try optionalNumber())
    }

    private mutating func output() throws(Damage) -> SimulationModel.Output {
        let (scenario, municipality) = (ScenarioID(try text()), MunicipalityID(try text()))
        let figure: SimulationModel.Figure
        switch try integer() {
        case 0: figure = .total
        case 1: figure = .netPresentValue
        case 2: figure = .netPresentValueDifference
        case 3: figure = .year(try integer())
        default: throw Damage()
        }
        return SimulationModel.Output(scenario: scenario, municipality: municipality, figure: figure)
    }

    private mutating func correlation() throws(Damage) -> CorrelationReport {
        let names = try list { reader throws(Damage) in try reader.text() }
        return CorrelationReport(names: names, asked: try matrix(names.count), used: try matrix(names.count))
    }

    private mutating func matrix(_ size: Int) throws(Damage) -> SquareMatrix {
        var elements: [(row: Int, column: Int, value: Double)] = []
        for row in 0..<size {
            for column in 0..<size { elements.append((row, column, try number())) }
        }
        var matrix = SquareMatrix(identity: size)
        for (row, column, value) in elements { matrix[row, column] = value }
        return matrix
    }

    private mutating func tally() throws(Damage) -> OutputTally {
        let chunks = try list { reader throws(Damage) in
            Moments(
                count: try reader.count(atMost: ChunkRunner.chunk), mean: try reader.number(),
                squares: try reader.number(),
                lowest: try reader.number(), highest: try reader.number())
        }
        let hashes = Array(try raw(32 * chunks.count))
        let (below, equal, positive) = (try count(), try count(), try count())
        let draws = BracketedDraws(
            count: try count(), stretches: try list { reader throws(Damage) in try reader.stretch() })
        let histogram = try list { reader throws(Damage) in try reader.histogram() }.first
        guard draws.count == chunks.reduce(0, { $0 + $1.count }),
            histogram.map({ $0.counts.reduce(0, +) == draws.count }) ?? true
        else { throw Damage() }
        return OutputTally(
            chunks: chunks, hashes: hashes, below: below, equal: equal, positive: positive, draws: draws,
            histogram: histogram)
    }

    private mutating func histogram() throws(Damage) -> Histogram {
        let (lowest, highest) = (try integer(), try integer())
        let counts = try list { reader throws(Damage) in try reader.count() }
        guard let histogram = Histogram(lowest: lowest, highest: highest, counts: counts) else { throw Damage() }
        return histogram
    }

    private mutating func stretch() throws(Damage) -> DrawStretch {
        let (low, high) = (try number(), try number())
        guard low <= high else { throw Damage() }
        return DrawStretch(
            low...high, below: try count(), low: try count(), high: try count(),
            inside: try numbers(in: low...high))
    }
}
