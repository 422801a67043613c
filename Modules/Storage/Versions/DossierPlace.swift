import Domain

/// Where a dossier or one of its scenarios stands, as it is typed: `scenarios/voorschoten`, a scenario's file, or either in
/// a git revision, `main:scenarios/voorschoten`.
public struct DossierPlace: Sendable {
    /// Its folder as typed, without the revision.
    public var folder: String
    /// The revision; nil: as it stands on disk.
    public var revision: String?
    /// The file of the scenario that is meant; nil: the dossier.
    public var file: String?
    private var whereabouts = Whereabouts.asTyped

    /// What is meant by a text. Something on disk goes before a revision of that name.
    public init(_ text: String, in whereabouts: Whereabouts = .asTyped) throws(StorageError) {
        let place = whereabouts.place(of: text)
        if !exists(place), let colon = text.firstIndex(of: ":"), colon != text.startIndex {
            let revision = String(text[..<colon])
            let path = String(text[text.index(after: colon)...])
            self = Self.place(path, in: revision)
        } else if exists(place), !isFolder(place) {
            (folder, revision, file) = (try dossierFolder(ofScenario: text, in: whereabouts), nil, text)
        } else {
            (folder, revision, file) = (text, nil, nil)
        }
        self.whereabouts = whereabouts
    }

    private static func place(_ path: String, in revision: String) -> DossierPlace {
        var place = DossierPlace(
            folder: path.hasSuffix("/") ? String(path.dropLast()) : path, revision: revision, file: nil)
        guard path.hasSuffix(".yaml") || path.hasSuffix(".yml") else { return place }
        place.file = path
        place.folder = parent(of: path)
        while place.folder != ".", place.folder != "/",
            !GitFolder.holds(joined(place.folder, assumptionsName), in: revision)
        {
            place.folder = parent(of: place.folder)
        }
        return place
    }

    private init(folder: String, revision: String?, file: String?) {
        (self.folder, self.revision, self.file) = (folder, revision, file)
    }

    /// Whether both lie in the same folder of the same revision.
    public func isBeside(_ other: DossierPlace) -> Bool {
        guard revision == other.revision else { return false }
        guard revision == nil else { return folder == other.folder }
        return resolved(whereabouts.place(of: folder)) == resolved(whereabouts.place(of: other.folder))
    }

    /// The dossier that stands there. Throws when there is none.
    public func open(kinds: Kinds) throws -> OpenDossier {
        guard let revision else { return try OpenDossier(at: folder, in: whereabouts, kinds: kinds) }
        let files = try GitFolder(folder, in: revision).files
        return try OpenDossier(files: files, folder: "\(revision):\(folder)", kinds: kinds)
    }

    /// The scenario in its file; nil where none is meant, or where the file is none of the dossier's.
    public func scenario(of dossier: Dossier) -> Scenario? {
        guard let file else { return nil }
        guard let revision else { return Storage.scenario(inFile: file, of: dossier, in: whereabouts) }
        return ([dossier.baseline] + dossier.scenarios).first {
            $0.place != .none && dossier.files[Int($0.place.file)].path == "\(revision):\(file)"
        }
    }
}
