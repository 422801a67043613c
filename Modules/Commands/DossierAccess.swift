import Domain
import ExitCosts
import Storage

/// Where commands take dossiers from, by the path of their folder: from the folder itself, or, in the app, from what was
/// read before with what was changed since.
struct DossierAccess {
    /// The dossier of a folder.
    var dossier: (String) throws -> Dossier
    /// The same, compared.
    var source: (String) throws -> DossierSource
    /// The same, of which values can be varied.
    var varied: (String) throws -> VariedDossier

    /// From the folders, each time anew.
    static var folders: DossierAccess {
        DossierAccess(
            dossier: { try readDossier(at: $0, kinds: .all) }, source: { try DossierSource(folder: $0) },
            varied: { VariedDossier(try OpenDossier(at: $0, kinds: .all)) })
    }
}
