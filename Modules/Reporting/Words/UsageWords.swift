import Domain

/// Usage problems in words.
public struct UsageWords: Sendable {
    let language: Language

    /// Words in a language.
    public init(_ language: Language) { self.language = language }

    /// What is wrong, how it is called, where help is.
    public func text(_ problem: UsageProblem, usage: String, help: String) -> String {
        let title = Wording("gebruik", "usage")[language]
        let more = Wording("meer: \(help)", "more: \(help)")[language]
        return "\(FailureWords(language).error(text(problem)))\n\(title): \(usage)\n\(more)\n"
    }

    private func text(_ problem: UsageProblem) -> String {
        switch problem {
        case .missingCommand: pick("er is geen opdracht gegeven", "no command was given")
        case .unknownCommand(let name, let nearest):
            pick("onbekende opdracht '\(name)'", "unknown command '\(name)'") + suggestion(nearest)
        case .unknownOption(let name, let nearest):
            pick("onbekende optie '\(name)'", "unknown option '\(name)'") + suggestion(nearest)
        case .missingValue(let option): pick("bij \(option) ontbreekt een waarde", "\(option) needs a value")
        case .valueNotTaken(let option): pick("\(option) krijgt geen waarde", "\(option) takes no value")
        case .missingArgument(let name): pick("\(name) ontbreekt", "\(name) is missing")
        case .unexpectedArguments(let names):
            pick("onverwacht: ", "unexpected: ") + names.map { "'\($0)'" }.joined(separator: ", ")
        case .invalidValue(let value, let option, let allowed, let nearest):
            pick("'\(value)' kan niet bij \(option)", "'\(value)' is no value of \(option)") + choices(allowed)
                + suggestion(nearest)
        case .unknownName(let name, let option, let known, let nearest):
            pick("\(option): '\(name)' staat niet in het dossier", "\(option): '\(name)' is not in the dossier")
                + choices(known) + suggestion(nearest)
        case .unknownPath(let path, let known, let nearest):
            pick("geen bedrag of invoer heet '\(path)'", "no figure or input is called '\(path)'") + choices(known)
                + suggestion(nearest)
        case .drawnFigure(let path, let base):
            pick(
                "'\(path)' is een maat van alle trekkingen van simuleer samen en heeft geen formule; "
                    + "de raming waar de trekkingen omheen liggen heet '\(base)'",
                "'\(path)' is a measure of all draws of simuleer together and has no formula; "
                    + "the base estimate that the draws lie around is called '\(base)'")
        case .ofAllDraws(let path):
            pick(
                "'\(path)' is een uitkomst van alle trekkingen samen en heeft geen formule",
                "'\(path)' comes from all draws together and has no formula")
        case .noMoment(let path, let known):
            pick(
                "'\(path)' is geen moment van dit scenario: moment.STAP.DATUM.JAAR.PAD, zoals "
                    + "moment.\(known.first ?? "STAP").2028-01-01.2039.gemeenten.G.ncw",
                "'\(path)' is no moment of this scenario: moment.STEP.DATE.YEAR.PATH, such as "
                    + "moment.\(known.first ?? "STEP").2028-01-01.2039.gemeenten.G.ncw")
                + choices(known)
        case .noWhatIf(let text, let option):
            pick("'\(text)' kan niet bij \(option): PAD = WAARDE", "'\(text)' is no value of \(option): PAD = WAARDE")
        case .sameInEveryScenario(let path, let option):
            pick(
                "\(option): '\(path)' hangt niet af van het scenario dat is genoemd",
                "\(option): '\(path)' does not depend on the scenario that was named")
        case .noParticipant(let name, let regeling, let known, let nearest):
            pick("'\(name)' is geen deelnemer van '\(regeling)'", "'\(name)' takes no part in '\(regeling)'")
                + choices(known) + suggestion(nearest)
        case .notADate(let value, let option):
            pick(
                "\(option): '\(value)' is geen datum, zoals 2020-11-01",
                "\(option): '\(value)' is not a date, such as 2020-11-01")
        case .notBefore(let value, let option, let day):
            pick("\(option): \(value) ligt niet vóór \(day)", "\(option): \(value) does not lie before \(day)")
        case .notFirstOfMonth(let value, let option):
            pick(
                "'\(value)' kan niet bij \(option): een eerste dag van een maand, zoals 2027-01-01",
                "'\(value)' is no value of \(option): a first day of a month, such as 2027-01-01")
        case .notARun(let value):
            pick(
                "'\(value)' kan niet bij RUN: een nummer zoals 'archief lijst' ze noemt",
                "'\(value)' is no value of RUN: a number as 'archief lijst' tells them")
        case .outsideRange(let value, let option, let first, let last):
            pick(
                "'\(value)' kan niet bij \(option): van \(first) t/m \(last)",
                "'\(value)' is no value of \(option): from \(first) to \(last)")
        case .notAPercentage(let value, let option):
            pick(
                "'\(value)' kan niet bij \(option): een percentage boven 0, zoals 0.5%",
                "'\(value)' is no value of \(option): a percentage above 0, such as 0.5%")
        case .nameWithoutLetter(let name, let option):
            pick("'\(name)' kan niet bij \(option)", "'\(name)' is no value of \(option)")
                + pick(": in een naam staat een letter", ": a name holds a letter")
        case .noLeave(let scenario, let known) where known.isEmpty:
            pick("in '\(scenario)' staat geen stap met een datum", "no step of '\(scenario)' has a date")
        case .noLeave(let scenario, let known):
            pick(
                "in '\(scenario)' treedt niemand uit; noem een stap met --stap",
                "nobody leaves in '\(scenario)'; name a step with --stap") + choices(known)
        case .severalLeaves(let scenario, let known):
            pick(
                "'\(scenario)' heeft meer uittredingen; noem er een met --stap, of alle stappen met --stap alle",
                "'\(scenario)' has several leaves; name one with --stap, or all steps with --stap alle")
                + choices(known)
        case .nothingToDraw(let format):
            pick(
                "in deze uitkomst is niets te tekenen; kies een andere --formaat dan \(format)",
                "there is nothing to draw in this result; choose another --formaat than \(format)")
        case .emptyRange(let from, let to):
            pick(
                "van \(from) tot \(to) is leeg: --tot ligt voor --van",
                "from \(from) to \(to) is empty: --tot lies before --van")
        case .notInTheDossierOf(let path, let other):
            pick("\(path) hoort niet bij het dossier van \(other)", "\(path) is not in the dossier of \(other)")
        case .noValue(let path, let option, let nearest):
            pick("\(option): er staat niets op '\(path)'", "\(option): nothing stands at '\(path)'")
                + suggestion(nearest)
        case .noFigure(let path, let option, let value, let below) where below.isEmpty:
            pick(
                "\(option): op '\(path)' staat '\(value)', en dat is geen getal dat kan veranderen",
                "\(option): at '\(path)' stands '\(value)', which is no figure that can change")
                + (Reading.parsed(date: value) == nil ? "" : pick("; een datum: zie moment", "; a date: see moment"))
        case .noFigure(let path, let option, _, let below):
            pick(
                "\(option): op '\(path)' staat meer dan een getal",
                "\(option): at '\(path)' stands more than one figure")
                + choices(below)
        case .cannotVary(let path, let option):
            pick(
                "\(option): '\(path)' kan niet alleen veranderen, want dan klopt het dossier niet meer (zoals delen die samen 100% zijn)",
                "\(option): '\(path)' cannot change alone, because the dossier is then no longer sound (such as parts that add up to 100%)"
            )
        case .wrongKind(let value, let option, let path, let isPercentage):
            isPercentage
                ? pick(
                    "'\(value)' kan niet bij \(option): '\(path)' is een percentage, zoals 2.5%",
                    "'\(value)' is no value of \(option): '\(path)' is a percentage, such as 2.5%")
                : pick(
                    "'\(value)' kan niet bij \(option): '\(path)' is een getal, zoals 12_500",
                    "'\(value)' is no value of \(option): '\(path)' is a number, such as 12_500")
        case .notAScenario(let path): pick("\(path) is geen scenario", "\(path) is no scenario")
        case .onlyWith(let option, let needed):
            pick("\(option) gaat alleen samen met \(needed)", "\(option) only goes together with \(needed)")
        case .notTogether(let first, let second):
            pick("\(first) gaat niet samen met \(second)", "\(first) does not go together with \(second)")
        case .notAPart(let value, let option, let most):
            pick(
                "'\(value)' kan niet bij \(option): een deel van hooguit \(most), zoals 3/16",
                "'\(value)' is no value of \(option): a part of at most \(most), such as 3/16")
        case .notAlike(let first, let second):
            pick(
                "\(first) en \(second) zijn een dossier en een scenario; geef er twee van één soort",
                "\(first) and \(second) are a dossier and a scenario; give two of one kind")
        case .scenariosOfTwoDossiers(let first, let second):
            pick(
                "\(first) en \(second) zijn verschillende scenario's van twee dossiers; vergelijk eerst de dossiers",
                "\(first) and \(second) are different scenarios of two dossiers; compare the dossiers first")
        case .other(let text): text
        }
    }

    private func suggestion(_ nearest: String?) -> String {
        nearest.map { pick(", bedoelt u '\($0)'?", ", did you mean '\($0)'?") } ?? ""
    }

    private func choices(_ allowed: [String]) -> String {
        allowed.isEmpty || allowed.count > 20
            ? "" : pick("; kies uit ", "; choose from ") + allowed.joined(separator: ", ")
    }

    private func pick(_ dutch: String, _ english: String) -> String { language == .dutch ? dutch : english }
}
