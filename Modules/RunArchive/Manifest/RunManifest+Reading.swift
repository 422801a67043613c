import Domain

extension RunManifest {
    /// The manifest that stands in a document, in `file`. Throws what is wrong with it; no path in it is believed that
    /// leaves the folder where its file should stand.
    public init(_ document: DocumentNode, file: String) throws(ManifestProblem) {
        let reader = ManifestReader(node: document, file: file, field: "")
        guard document["opdracht"] != nil, document["resultaat"] != nil, let format = document["routekaart"]?.text
        else {
            throw .notAManifest(file: file)
        }
        guard format == String(Self.format) else { throw .newer(file: file, format: format) }
        let call = RunCall(
            command: try reader.text("opdracht"), arguments: try reader.words("argumenten"),
            options: try reader.words("opties"))
        let seed = try reader.optionalText("zaad")
        if let seed, UInt64(seed) == nil { throw .damaged(file: file, field: "zaad") }
        self.init(
            version: try reader.text("versie"), time: try reader.text("tijd"), call: call,
            seed: seed.flatMap { UInt64($0) },
            dossiers: try reader.list("dossiers") { reader throws(ManifestProblem) in try reader.dossier() },
            parts: try reader.list("delen") { reader throws(ManifestProblem) in try reader.typedFile() },
            result: try reader.part("resultaat").file(isBare: true), lapack: try reader.optionalText("lapack"),
            isStopped: try reader.text("afgebroken") == "true")
    }
}

/// A place in a manifest, read.
private struct ManifestReader {
    let node: DocumentNode
    let file: String
    /// The way here, for messages.
    let field: String

    func text(_ key: String) throws(ManifestProblem) -> String {
        guard let text = try optionalText(key) else { throw damage(key) }
        return text
    }

    /// Nil where null stands or the key is not there.
    func optionalText(_ key: String) throws(ManifestProblem) -> String? {
        guard let node = node[key] else { return nil }
        guard case .scalar(let text, let isQuoted) = node.content else { throw damage(key) }
        return !isQuoted && text == "null" ? nil : text
    }

    func part(_ key: String) throws(ManifestProblem) -> ManifestReader {
        guard let node = node[key] else { throw damage(key) }
        return ManifestReader(node: node, file: file, field: below(key))
    }

    func list<Element>(
        _ key: String, _ read: (ManifestReader) throws(ManifestProblem) -> Element
    ) throws(ManifestProblem) -> [Element] {
        guard let elements = node[key]?.elements else { throw damage(key) }
        var result: [Element] = []
        for (index, element) in elements.enumerated() {
            result.append(try read(ManifestReader(node: element, file: file, field: "\(below(key)).\(index + 1)")))
        }
        return result
    }

    func words(_ key: String) throws(ManifestProblem) -> [RunCall.Word] {
        try list(key) { reader throws(ManifestProblem) in
            RunCall.Word(
                name: try reader.text("naam"), value: try reader.optionalText("waarde"), path: try reader.place("pad"))
        }
    }

    func dossier() throws(ManifestProblem) -> DossierInput {
        DossierInput(
            folder: try text("map"), path: try place("pad"), name: try text("naam"), digest: try digest("sha256"),
            files: try list("bestanden") { reader throws(ManifestProblem) in try reader.file(isBare: false) },
            changes: try list("wijzigingen") { reader throws(ManifestProblem) in
                WhatIf(
                    path: try reader.text("pad"), text: try reader.text("waarde"),
                    scenario: try reader.optionalText("scenario").map { ScenarioID($0) })
            })
    }

    /// A file within a folder; with a bare name in the folder itself.
    func file(isBare: Bool) throws(ManifestProblem) -> InputFile {
        let name = try text("bestand")
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        guard !parts.contains(where: { ["", ".", ".."].contains($0) }), !isBare || parts.count == 1 else {
            throw .leavesFolder(file: file, name: name)
        }
        return InputFile(
            name: name, digest: try digest("sha256"),
            contentDigest: try optionalText("inhoud") == nil ? nil : try digest("inhoud"))
    }

    func typedFile() throws(ManifestProblem) -> InputFile {
        InputFile(name: try text("bestand"), path: try place("pad"), digest: try digest("sha256"))
    }

    /// A path from the manifest's folder: relative, as everything that is handed over with it.
    private func place(_ key: String) throws(ManifestProblem) -> String? {
        guard let path = try optionalText(key) else { return nil }
        guard !path.isEmpty, !path.hasPrefix("/") else { throw .leavesFolder(file: file, name: path) }
        return path
    }

    private func digest(_ key: String) throws(ManifestProblem) -> String {
        let text = try text(key)
        guard text.utf8.count == 64, text.utf8.allSatisfy({ "0123456789abcdef".utf8.contains($0) }) else {
            throw damage(key)
        }
        return text
    }

    private func below(_ key: String) -> String { field.isEmpty ? key : "\(field).\(key)" }
    private func damage(_ key: String) -> ManifestProblem { .damaged(file: file, field: below(key)) }
}
