/// The words of the interactive app.
public struct AppWords: Sendable {
    let language: Language

    /// Words in a language.
    public init(_ language: Language) { self.language = language }

    // Heads.
    var path: String { pick("Pad", "Path") }
    var value: String { pick("Waarde", "Value") }
    var was: String { pick("Was", "Was") }
    var place: String { pick("Plaats", "Place") }
    var source: String { pick("Bron", "Source") }
    var moved: String { pick("verschoven", "moved") }
    var further: String { pick("Verder", "Further") }
    var everyScenario: String { pick("alle", "all") }
    var changes: String {
        pick("Wijzigingen, in geen bestand geschreven", "Changes, written to no file")
    }

    // Lines.
    var nothingMoved: String { pick("er verschuift niets", "nothing moves") }
    var noChanges: String {
        pick("geen wijzigingen: alles staat als in de bestanden", "no changes: all is as in the files")
    }

    /// What is waited for.
    public func following(_ folder: String) -> String {
        pick("volgt de bestanden van \(folder); Ctrl-C houdt op", "following the files of \(folder); Ctrl-C ends it")
    }

    /// The title of what moved.
    func movement(_ municipality: String, unit: String) -> String {
        pick("\(municipality): wat verschuift (*), in \(unit)", "\(municipality): what moves (*), in \(unit)")
    }

    /// To which year totals count, when that changed: then every scenario moves.
    func countedTo(_ year: Int, before: Int) -> String {
        pick(
            "er wordt nu geteld t/m \(year) in plaats van t/m \(before): daarom verschuiven alle totalen",
            "totals now count to \(year) instead of \(before): therefore all of them move")
    }

    /// What was changed, in a line.
    func changed(_ change: TriedValue) -> String {
        let none = pick("niets", "nothing")
        let where_ = change.scenario.map { pick(" in \($0)", " in \($0)") } ?? ""
        return "\(change.path)\(where_): \(change.before ?? none) -> \(change.after ?? none)"
    }

    /// What was written.
    public func saved(_ path: String) -> String { pick("geschreven: \(path)", "written: \(path)") }

    var nowInFile: String {
        pick(
            "de wijzigingen staan nu in dat scenario en gelden hier niet meer ('ongedaan' haalt ze terug)",
            "the changes are in that scenario now and no longer hold here ('ongedaan' brings them back)")
    }
    var besideBaseline: String {
        pick(
            "het nulscenario is wat er nu staat en draagt zelf geen wijzigingen: dit is een scenario ernaast, zonder stappen",
            "the null scenario is what stands now and holds no changes itself: this is a scenario beside it, without steps"
        )
    }
    var otherHorizon: String {
        pick(
            "de totalen tellen hier tot een ander jaar dan toen alle scenario's de wijzigingen droegen",
            "totals count to another year here than when all scenarios held the changes")
    }

    /// The first line on a terminal.
    public func greeting(_ dossier: String, scenarios: Int) -> String {
        pick(
            "\(dossier): \(scenarios) scenario's naast het nulscenario. 'help' noemt de opdrachten, 'stop' sluit af.",
            "\(dossier): \(scenarios) scenarios beside the null scenario. 'help' lists the commands, 'stop' ends.")
    }

    /// What cannot be done.
    public func text(_ problem: AppProblem) -> String {
        switch problem {
        case .nothingToUndo: pick("er is niets ongedaan te maken", "there is nothing to undo")
        case .nothingToRedo: pick("er is niets opnieuw te doen", "there is nothing to redo")
        case .openQuote: pick("een aanhalingsteken is niet gesloten", "a quote is not closed")
        case .noValue: pick("typ: zet PAD = WAARDE", "type: zet PATH = VALUE")
        case .nothingToSave: pick("er zijn geen wijzigingen om te bewaren", "there are no changes to save")
        case .unknownPath(let path, let nearest):
            pick("het pad '\(path)' bestaat niet", "the path '\(path)' does not exist")
                + (nearest.map { pick(", bedoelt u '\($0)'?", ", did you mean '\($0)'?") } ?? "")
        case .whichScenario(let known):
            pick(
                "kies met --scenario op welk scenario dit voortbouwt: ", "choose with --scenario what this builds on: ")
                + known.joined(separator: ", ")
        case .notInScenario(let path, let scenario):
            pick("'\(path)' staat niet in \(scenario)", "'\(path)' is not in \(scenario)")
        case .nameTaken(let path): pick("\(path) bestaat al", "\(path) exists already")
        case .notAName(let name):
            pick("'\(name)' is geen naam: kleine letters, cijfers en '-'", "'\(name)' is no name: a-z, digits and '-'")
        }
    }

    private func pick(_ dutch: String, _ english: String) -> String { language == .dutch ? dutch : english }
}

/// Why the app cannot do what was asked; the words are in `AppWords`.
public enum AppProblem: Error, Hashable, Sendable {
    case nothingToUndo
    case nothingToRedo
    case openQuote
    case noValue
    case nothingToSave
    case unknownPath(String, nearest: String?)
    case whichScenario([String])
    case notInScenario(path: String, scenario: String)
    case nameTaken(path: String)
    case notAName(String)
}
