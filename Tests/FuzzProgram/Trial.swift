import Commands
import Decision
import Domain
import ExitCosts
import Reporting
import Storage

/// Something that was promised and did not hold.
struct Violation: Hashable {
    /// Which promise, in few words: what failures are told apart by.
    var promise: String
    /// Where and how.
    var detail: String
}

/// One dossier taken the whole way: read, compiled, compared, written in every format and both languages.
struct Trial {
    /// The dossier.
    let folder: String
    /// Its files, by path from the folder.
    let files: [Mutant.File]

    /// What became of it.
    struct Outcome {
        var violations: [Violation]
        /// False when it was refused with problems.
        var isComputed: Bool
    }

    func run() -> Outcome {
        do {
            let dossier = try readDossier(at: folder, kinds: .all)
            let comparison = try compare(dossier)
            return Outcome(
                violations: reports(dossier, comparison)
                    + commands(dossier.baseline.assumptions.regelingen.last, isSound: true), isComputed: true)
        } catch let problems as Problems {
            return Outcome(
                violations: ProblemPromises(problems).violations + commands(nil, isSound: false), isComputed: false)
        } catch StorageError.noAssumptions where !files.contains(where: { $0.path == "uitgangspunten.yaml" }) {
            return Outcome(violations: [], isComputed: false)
        } catch {
            return Outcome(
                violations: [Violation(promise: "problems or a report", detail: "\(error)")], isComputed: false)
        }
    }

    private func reports(_ dossier: Dossier, _ comparison: Comparison) -> [Violation] {
        var selection = Selection(comparison, digest: { sha256(dossier.canonicalBytes) })
        if comparison.municipalities.count < 5 { selection.shown = comparison.municipalities }
        var reports: [any Report] = [ComparisonReport(selection)]
        if let own = selection.alternatives.last {
            selection.scenarios = [own]
            reports.append(ScenarioReport(selection, own))
        }
        return reports.flatMap { report in
            zip(Language.allCases, AmountScale.allCases).flatMap { language, scale in
                ReportPromises(report, language, scale, mayHoldNaN: mayHoldNaN).violations
            }
        }
    }

    /// Whether the files hold a word that looks like a number that is none, so that a text may show it.
    private var mayHoldNaN: Bool {
        files.contains { file in
            let text = String(decoding: file.bytes, as: UTF8.self).lowercased()
            return text.contains("nan") || text.contains("inf")
        }
    }

    /// Every command as a user calls it, on the same folder: its own checks of arguments and its exit status.
    private func commands(_ regeling: Regeling?, isSound: Bool) -> [Violation] {
        let scenario = files.last { $0.path != "uitgangspunten.yaml" }?.path ?? "nulscenario.yaml"
        var lines = [
            ["controleer", folder, "--uitgebreid"], ["vergelijk", folder, "--gemeente", "alle"],
            ["bereken", "\(folder)/\(scenario)"], ["simuleer", folder, "--trekkingen", "300"],
            ["gevoeligheid", folder, "--trekkingen", "16"], ["risicos", folder, "--trekkingen", "300"],
        ]
        if let regeling {
            lines += [["verdeel", folder, regeling.id.text, "--overhead"]]
            if let leaver = regeling.participants.last {
                lines += [["uittreding", folder, regeling.id.text, leaver.text]]
            }
        }
        let turn = files.reduce(0) { $0 + $1.bytes.count }
        return lines.enumerated().flatMap { index, line in
            let format = ReportFormats.all[(index + turn) % ReportFormats.all.count].word
            return CommandPromises(line + ["--formaat", format], isSound: isSound).violations
        }
    }
}
