import CalculationGraph
import Decision
import ExitCosts
import Storage

/// A hash over the bits of every node of every scenario of a dossier, in order: the same in debug and release.
func figureBits(ofDossier folder: String) throws -> String {
    let (models, _) = try DossierCompiler.models(of: readDossier(at: folder, kinds: .all))
    return sha256(models.flatMap(\.bits))
}
