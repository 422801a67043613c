import Domain
import ExitCosts
import Storage

/// Where commands take dossiers and other inputs from, by their paths as typed: from the folders themselves, or, in the
/// app, from what was read before with what was changed since.
struct DossierAccess {
    /// The dossier of a folder.
    var dossier: (String) throws -> Dossier
    /// The same, compared.
    var source: (String) throws -> DossierSource
    /// The same, of which values can be varied.
    var varied: (String) throws -> VariedDossier
    /// The dossier of a folder or a git revision, to be put together in parts.
    var opened: (DossierPlace) throws -> OpenDossier
    /// The bytes of a file of any size; nil when there is none.
    var bytes: @Sendable (String) -> [UInt8]?
    /// What is tried in the dossier of a folder and stands in no file.
    var changes: (String) -> [WhatIf]
    /// Where what was typed stands.
    var whereabouts = Whereabouts.asTyped

    /// From the folders, each time anew.
    static var folders: DossierAccess { folders(in: .asTyped) { _ in [] } }

    /// From the folders, where some were moved to, with what is tried in them (by folder).
    static func folders(
        in whereabouts: Whereabouts, under changes: @escaping (String) -> [WhatIf]
    ) -> DossierAccess {
        func open(_ folder: String) throws -> OpenDossier {
            try OpenDossier(at: folder, in: whereabouts, kinds: .all)
        }
        return DossierAccess(
            dossier: { try open($0).dossier(under: changes($0)) },
            source: { folder in try DossierSource { try open(folder).dossier(under: changes(folder)) } },
            varied: { VariedDossier(try open($0), under: changes($0)) }, opened: { try $0.open(kinds: .all) },
            bytes: { wholeFile(whereabouts.place(of: $0)) }, changes: changes, whereabouts: whereabouts)
    }

    /// The folder of the dossier that a scenario file belongs to.
    func folder(ofScenario path: String) throws(StorageError) -> String {
        try dossierFolder(ofScenario: path, in: whereabouts)
    }

    /// The scenario in a file of a dossier; nil when it is none of its scenarios.
    func scenario(inFile path: String, of dossier: Dossier) -> Scenario? {
        Storage.scenario(inFile: path, of: dossier, in: whereabouts)
    }
}
