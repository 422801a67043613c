import Domain
import RunArchive

/// The text of a manifest (docs/schema/uitvoer/manifest.schema.json).
public enum ManifestText {
    /// JSON in UTF-8, with a line end.
    public static func bytes(of manifest: RunManifest) -> [UInt8] {
        var bytes: [UInt8] = []
        var json = JSONWriter(
            ByteSink { buffer in
                bytes += Array(buffer)
                return 0
            })
        json.manifest(manifest)
        var sink = json.end()
        // Nothing that is written to memory fails.
        try? sink.finish()
        return bytes
    }
}

extension JSONWriter {
    fileprivate mutating func manifest(_ manifest: RunManifest) {
        object { json in
            json.head(version: manifest.version)
            json.named("tijd", manifest.time)
            json.named("opdracht", manifest.call.command)
            json.lines("argumenten", manifest.call.arguments) { $0.texts }
            json.lines("opties", manifest.call.options) { $0.texts }
            json.key("zaad")
            if let seed = manifest.seed { json.number(seed) } else { json.number(Int?.none) }
            json.key("dossiers")
            json.list { json in
                for dossier in manifest.dossiers {
                    json.element()
                    json.dossier(dossier)
                }
            }
            json.lines("delen", manifest.parts) { [("bestand", $0.name), ("pad", $0.path), ("sha256", $0.digest)] }
            json.key("resultaat")
            json.line([("bestand", manifest.result.name), ("sha256", manifest.result.digest)])
            json.named("lapack", manifest.lapack)
            json.key("afgebroken")
            json.flag(manifest.isStopped)
        }
    }

    /// What was read of a dossier.
    mutating func dossier(_ dossier: DossierInput) {
        object { json in
            json.named("map", dossier.folder)
            json.named("pad", dossier.path)
            json.named("naam", dossier.name)
            json.named("sha256", dossier.digest)
            json.lines("bestanden", dossier.files) {
                [("bestand", $0.name), ("sha256", $0.digest), ("inhoud", $0.contentDigest)]
            }
            json.lines("wijzigingen", dossier.changes) {
                [("pad", $0.path), ("waarde", $0.text), ("scenario", $0.scenario?.text)]
            }
        }
    }

    private mutating func named(_ name: String, _ value: String?) {
        key(name)
        text(value)
    }

    private mutating func lines<Element>(
        _ name: String, _ elements: [Element], _ texts: (Element) -> [(key: String, text: String?)]
    ) {
        key(name)
        list { json in
            for element in elements {
                json.element()
                json.line(texts(element))
            }
        }
    }
}

extension RunCall.Word {
    /// What stands of it; nothing of a value or path that it does not have.
    fileprivate var texts: [(key: String, text: String?)] {
        [("naam", name), ("waarde", value)] + (path.map { [("pad", $0)] } ?? [])
    }
}
