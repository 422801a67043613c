import Domain

/// Reads a dossier: every file of a folder, every problem of every file in one go.
///
/// Throws `Problems` when anything is wrong with what stands in the files, `StorageError` when there is no dossier.
///
///     let dossier = try readDossier(at: "scenarios/voorschoten", kinds: .all)
public func readDossier(at path: String, in whereabouts: Whereabouts = .asTyped, kinds: Kinds) throws -> Dossier {
    try OpenDossier(at: path, in: whereabouts, kinds: kinds).dossier()
}

/// The name of the file with what is known.
let assumptionsName = "uitgangspunten.yaml"
/// The scenario in which everything stays.
let baselineName = "nulscenario"

/// The folder of the dossier that a scenario file belongs to: the nearest above it with `uitgangspunten.yaml`.
public func dossierFolder(
    ofScenario path: String, in whereabouts: Whereabouts = .asTyped
) throws(StorageError) -> String {
    let place = whereabouts.place(of: path)
    guard exists(place), !isFolder(place) else { throw .notFound(path: path) }
    var folder = parent(of: path)
    for _ in 0..<32 {
        if exists(whereabouts.place(of: joined(folder, assumptionsName))) { return folder }
        if folder == "/" { break }
        folder = folder.hasSuffix("..") || folder == "." ? joined(folder, "..") : parent(of: folder)
        if folder == "./.." { folder = ".." }
    }
    throw .noAssumptions(folder: parent(of: path))
}

/// The name of the scenario in a file of a dossier that was read; nil when it is not one of its scenarios.
public func scenario(
    inFile path: String, of dossier: Dossier, in whereabouts: Whereabouts = .asTyped
) -> Scenario? {
    let wanted = resolved(whereabouts.place(of: path))
    return ([dossier.baseline] + dossier.scenarios).first { scenario in
        guard scenario.place != .none else { return false }
        return resolved(whereabouts.place(of: dossier.files[Int(scenario.place.file)].path)) == wanted
    }
}
