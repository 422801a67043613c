import Domain
import Reporting
import RunArchive
import Storage

/// Two runs from the archive beside each other.
struct ArchivedPair {
    /// What differs.
    let report: ArchiveComparisonReport

    init(_ archive: Archive, _ first: Int, _ second: Int) throws {
        let old = try archive.manifest(first, named: "run \(first)")
        var new = try archive.manifest(second, named: "run \(second)")
        // Where the same dossier stood makes no difference here.
        for (index, dossier) in old.dossiers.enumerated() where new.dossiers.indices.contains(index) {
            new.dossiers[index].folder = dossier.folder
        }
        report = ArchiveComparisonReport(
            try archive.run(first), try archive.run(second), inputs: RunDifference.all(from: old, to: new),
            figures: ArchivedDifference.all(from: try archive.figures(of: first), to: try archive.figures(of: second)))
    }
}

extension Archive {
    /// The manifest of a run.
    func manifest(_ number: Int, named name: String) throws -> RunManifest {
        guard let document = jsonDocument(in: try manifest(of: number)) else {
            throw ManifestProblem.notAManifest(file: name)
        }
        return try RunManifest(document, file: name)
    }
}
