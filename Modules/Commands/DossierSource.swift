import Decision
import Domain
import ExitCosts
import Reporting
import Storage

/// A dossier that was read and compared, for the commands that show figures.
struct DossierSource {
    let dossier: Dossier
    let comparison: Comparison

    /// Reads and compares a folder.
    init(folder: String) throws {
        dossier = try readDossier(at: folder, kinds: .all)
        comparison = try compare(dossier)
    }

    /// A view of some scenarios and municipalities; `alle` is all municipalities, nil the default of the format.
    func view(scenarios: [ScenarioResult], municipality: String?, format: OutputFormat) throws -> ComparisonView {
        let bytes = dossier
        return ComparisonView(
            comparison, scenarios: scenarios, municipalities: try municipalities(municipality, format),
            version: programVersion, digest: { sha256(bytes.canonicalBytes) })
    }

    private func municipalities(_ name: String?, _ format: OutputFormat) throws -> [MunicipalityID] {
        let all = comparison.municipalities.map(\.id)
        switch name {
        case nil: return format == .json || format == .csv ? all : [comparison.municipality]
        case "alle"?: return all
        case let name?:
            guard let id = all.first(where: { $0.text == name }) else {
                let known = all.map(\.text)
                throw CommandError.unknownName(
                    option: "--gemeente", name: name, nearest: Nearest.name(to: name, among: known))
            }
            return [id]
        }
    }

    /// Tests asked for that some scenario does not meet for the dossier's municipality (or those shown).
    func unmet(
        _ requirements: [Requirement], in scenarios: [ScenarioResult], for municipality: String?
    ) -> [(scenario: String, municipality: String, requirement: Requirement)] {
        let ids = municipality == "alle"
            ? comparison.municipalities.map(\.id) : [municipality.map { MunicipalityID($0) } ?? comparison.municipality]
        return scenarios.filter { $0.id != comparison.scenarios[0].id }.flatMap { scenario in
            ids.flatMap { id in
                requirements.filter { !isMet($0, scenario, id) }.map { (scenario.name, id.text, $0) }
            }
        }
    }

    private func isMet(_ requirement: Requirement, _ scenario: ScenarioResult, _ id: MunicipalityID) -> Bool {
        guard let tests = scenario.result(of: id)?.tests else { return false }
        return switch requirement {
        case .notDearer: tests.notDearer.isMet ?? false
        case .quality: tests.quality.isMet ?? false
        }
    }
}

/// The version of the program, in every result.
public let programVersion = "0.1.0"
