import Domain
import ExitCosts

/// Which computation of a command a path is about, by its first names.
enum CommandComputation: Hashable {
    /// `verdeel.REGELING.SLEUTEL.jaren.JAAR`
    case allocation(RegelingID, year: Int)
    /// `uittreding.REGELING.GEMEENTE`, with the date that was asked for where there is one.
    case exit(RegelingID, MunicipalityID, on: Month?)
    /// `weging.SCENARIO`
    case weighing(WeighingQuestion)

    /// The computation that a path of the dossier names; nil when it names none.
    init?(_ path: [String], in dossier: Dossier) {
        let assumptions = dossier.baseline.assumptions
        switch (path.first, path.count) {
        case ("verdeel", 5...):
            guard path[3] == "jaren", let year = Int(path[4]),
                assumptions.firstYear...assumptions.lastYear ~= year,
                let regeling = assumptions.regelingen.first(where: { $0.id.text == path[1] })
            else { return nil }
            self = .allocation(regeling.id, year: year)
        case ("uittreding", 4...):
            guard let regeling = assumptions.regelingen.first(where: { $0.id.text == path[1] }),
                let leaver = regeling.participants.first(where: { $0.text == path[2] })
            else { return nil }
            self = .exit(regeling.id, leaver, on: Self.date(path[3], in: assumptions))
        case ("weging", 3...):
            guard let question = WeighingQuestion(path, in: dossier) else { return nil }
            self = .weighing(question)
        default: return nil
        }
    }

    /// A date on which `uittreding --per` can be asked.
    private static func date(_ text: String, in assumptions: Assumptions) -> Month? {
        guard let date = Reading.parsed(date: text), date.day == 1,
            assumptions.firstYear...assumptions.lastYear ~= date.month.year
        else { return nil }
        return date.month
    }

    /// Paths that computations of a dossier begin with, as names; those of a weighing are whole.
    static func paths(in dossier: Dossier) -> [[String]] {
        let assumptions = dossier.baseline.assumptions
        let years = (assumptions.firstYear...assumptions.lastYear).map { "\($0)" }
        let divided = assumptions.regelingen.flatMap { regeling in
            AllocationFigures.ways(of: regeling).flatMap { way in
                years.map { ["verdeel", regeling.id.text, way, "jaren", $0] }
            }
        }
        let left = assumptions.regelingen.flatMap { regeling in
            regeling.participants.flatMap { leaver in
                ExitFigures.ways(of: regeling).map { ["uittreding", regeling.id.text, leaver.text, $0] }
            }
        }
        let weighed = dossier.criteria.isEmpty ? [] : [dossier.baseline] + dossier.scenarios
        return divided + left
            + weighed.compactMap { WeighingQuestion(["weging", $0.id.text], in: dossier) }
            .flatMap { WeighingFigures.paths(of: $0, in: dossier) }
    }

    /// The names that can follow a path, for completion.
    static func names(after path: [String], in dossier: Dossier) -> [String] {
        let figures = CommandComputation(path, in: dossier).flatMap { try? $0.loneFigures(in: dossier) }
        return PathNames(figures?.paths ?? paths(in: dossier)).names(after: path)
    }

    /// The figures of a computation for which no scenario is needed; nil for others, and where the dossier has none.
    ///
    /// Throws as the command does.
    func loneFigures(in dossier: Dossier) throws(Problems) -> (any CommandFigures)? {
        let assumptions = dossier.baseline.assumptions
        func regeling(_ id: RegelingID) -> Regeling? { assumptions.regelingen.first { $0.id == id } }
        switch self {
        case .allocation(let id, let year):
            guard let regeling = regeling(id) else { return nil }
            return try AllocationFigures(of: regeling, in: year, of: dossier)
        case .exit(let id, let municipality, let date):
            guard let regeling = regeling(id),
                let leaver = assumptions.municipalities.first(where: { $0.id == municipality })
            else { return nil }
            return try ExitFigures(of: leaver, from: regeling, on: date, of: dossier)
        case .weighing: return nil
        }
    }
}

extension Explainer {
    /// The figures of a computation, made as its command makes them; nil when the dossier has no such computation.
    ///
    /// Throws as the command does.
    func figures(of computation: CommandComputation) throws(Problems) -> (any CommandFigures)? {
        guard case .weighing(let question) = computation else { return try computation.loneFigures(in: dossier) }
        // What a criterion takes from the computation may be a difference from the null scenario, weighed or not.
        let others = models.map(\.scenario.id).filter { $0 != question.scenario }
        let readers = try readers(of: ["gemeenten.\(question.municipality).ncw"], [question.scenario] + others)
        return try WeighingFigures(readers, question, of: dossier)
    }

    /// The names that can follow a path of what commands compute outside the scenarios, for completion; without a path
    /// those that one can begin with.
    public static func commandNames(after path: [String], in dossier: Dossier) -> [String] {
        CommandComputation.names(after: path, in: dossier)
    }
}
