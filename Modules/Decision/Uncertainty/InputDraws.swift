import Domain
import ExitCosts
import Simulation

/// Which inputs are drawn and how: those that an output hangs on, with all that are correlated with them.
struct InputDraws {
    /// By place among the model's inputs, ascending.
    let drawn: [Int]
    /// Inputs that nothing hangs on, by name.
    let idle: [String]
    /// Their draws.
    let plan: DrawPlan
    /// Inputs that are correlated together, and every other by itself: by place among the drawn.
    let groups: [[Int]]

    /// For the inputs that a program uses. `hash` is SHA-256.
    init(
        _ model: SimulationModel, used: [Int], _ dossier: Dossier, _ options: SimulationOptions,
        hash: (UnsafeRawBufferPointer) -> [UInt8]
    ) throws(Problems) {
        try self.init(model.inputs, named: model.names, used: used, dossier, options, hash: hash)
    }

    /// For some of a dossier's inputs, each with its name.
    init(
        _ inputs: [UncertainInput], named names: [String], used: [Int], _ dossier: Dossier,
        _ options: SimulationOptions, hash: (UnsafeRawBufferPointer) -> [UInt8]
    ) throws(Problems) {
        let pairs = Self.pairs(dossier.correlations, names)
        drawn = Self.closure(of: Set(used), over: pairs).sorted()
        // The impact of an event is drawn with the event; a step of one name in two scenarios is one input. No figure hangs
        // on a score.
        let scores = Set(dossier.scores.compactMap(\.uncertain).map { names[Int($0)] })
        let usedNames = Set(drawn.map { names[$0] }).union(scores)
        // An input of two scenarios can have one name.
        var told: Set<String> = []
        idle = names.filter {
            !usedNames.contains($0) && !$0.hasSuffix(".gevolg") && told.insert($0).inserted
        }
        let places = Dictionary(uniqueKeysWithValues: drawn.enumerated().map { ($0.element, $0.offset) })
        let correlations = pairs.compactMap { pair in
            places[pair.first].flatMap { first in
                places[pair.second].map { RankCorrelation(first, $0, rank: pair.rank) }
            }
        }
        let drawnInputs = drawn.map { place in
            let (name, distribution) = (names[place], inputs[place].distribution)
            return DrawnInput(
                name: name, key: Self.key(of: name, hash), distribution: distribution,
                impactKey: distribution.hasUncertainImpact ? Self.key(of: name + "#gevolg", hash) : nil)
        }
        groups = Self.groups(of: drawn.count, correlations)
        do {
            plan = try DrawPlan(
                inputs: drawnInputs, correlations: correlations, seed: options.seed, isStrict: options.isStrict)
        } catch {
            throw Problems(files: dossier.files, list: [Self.problem(error, dossier)])
        }
    }

    /// The first 8 bytes of the hash of a name, little endian (model.md section 7).
    static func key(of name: String, _ hash: (UnsafeRawBufferPointer) -> [UInt8]) -> UInt64 {
        let digest = Array(name.utf8).withUnsafeBytes { hash($0) }
        return digest.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    private static func pairs(_ correlations: [Correlation], _ names: [String]) -> [RankCorrelation] {
        correlations.compactMap { pair in
            names.firstIndex(of: pair.first).flatMap { first in
                names.firstIndex(of: pair.second).map { RankCorrelation(first, $0, rank: pair.rank) }
            }
        }
    }

    /// What is used with all that hangs together with it.
    private static func closure(of used: Set<Int>, over pairs: [RankCorrelation]) -> Set<Int> {
        var reached = used
        var isGrowing = true
        while isGrowing {
            let count = reached.count
            for pair in pairs where reached.contains(pair.first) || reached.contains(pair.second) {
                reached.formUnion([pair.first, pair.second])
            }
            isGrowing = reached.count > count
        }
        return reached
    }

    /// Connected inputs, in order of their first.
    private static func groups(of count: Int, _ pairs: [RankCorrelation]) -> [[Int]] {
        var isTaken = [Bool](repeating: false, count: count)
        return (0..<count).compactMap { first in
            guard !isTaken[first] else { return nil }
            let group = closure(of: [first], over: pairs).sorted()
            for member in group { isTaken[member] = true }
            return group
        }
    }

    private static func problem(_ problem: CorrelationProblem, _ dossier: Dossier) -> Problem {
        let place = dossier.correlations.first?.place ?? dossier.baseline.assumptions.place
        switch problem {
        case .impossible(let report):
            let change = report.largestChange
            return Problem(
                .correlationsImpossible(first: change?.first ?? "", second: change?.second ?? ""), at: place)
        case .libraryMissing(let package): return Problem(.libraryMissing(package: package), at: place)
        case .notConverged: return Problem(.correlationsImpossible(first: "", second: ""), at: place)
        }
    }
}

extension Distribution {
    /// Whether it is an event whose impact is drawn too.
    fileprivate var hasUncertainImpact: Bool {
        switch self {
        case .event(_, _, let inner): inner != nil
        case .truncated(let inner, _, _): inner.hasUncertainImpact
        default: false
        }
    }
}
