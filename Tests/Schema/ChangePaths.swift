import Foundation

/// The paths that `wijzigingen:` of a scenario may change, each with the schema of what may stand there: walked from the
/// schemas of uitgangspunten and scenario, so that a value is checked at its path as it is in its own file.
struct ChangePaths {
    /// What may stand at a path, by the path as a regular expression, in order of walking; none: anything.
    private(set) var entries: [(pattern: String, parts: [SchemaPart])] = []
    private var positions: [String: Int] = [:]

    /// What may not differ between scenarios that are compared.
    private static let fixed = [
        "routekaart", "gemeente", "beginjaar", "eindjaar", "prijspeil", "prijzen", "criteria", "kalender", "wegen",
    ]
    private static let remarks = ["bron", "aanname"]
    private static let dates = ["datum", "eerste-van-de-maand"]
    private let shift: SchemaPart

    /// Walks both schemas.
    init() throws {
        let dossier = try SchemaPart(file: "uitgangspunten.schema.json")
        let values = try SchemaPart(file: "waarden.schema.json")
        guard let shift = values.part("definitions", "verschuiving"),
            let steps = try SchemaPart(file: "scenario.schema.json").part("definitions", "stap")
        else { throw Validation.Failed(reason: "no shift or no steps") }
        self.shift = shift
        try addProperties(of: dossier, below: "", except: Self.fixed)
        for word in steps.names("properties") {
            guard let step = steps.part("properties", word) else { continue }
            try addProperties(of: step, below: #"stappen\.[a-z][a-z0-9-]*\."#)
        }
        for (name, value) in [("bron", "tekst"), ("aanname", "ja-nee")] {
            if let part = values.part("definitions", value) { note(#".+\.\#(name)"#, [part]) }
        }
    }

    /// The file that these paths make.
    var text: String {
        let lines = entries.map { "    \(EditorView.quoted("^\($0.pattern)$")): \(Self.schema($0.parts))" }
        return """
            {
              "$schema": "http://json-schema.org/draft-07/schema#",
              "$comment": "Gemaakt uit uitgangspunten.schema.json en scenario.schema.json; zie README.md. Wijzig het daar.",
              "title": "Routekaart: wijzigingen",
              "description": "Waarden van de uitgangspunten en van stappen, bij hun pad.",
              "type": ["object", "null"],
              "properties": {
                "bron": {"$ref": "waarden.schema.json#/definitions/bron"},
                "aanname": {"$ref": "waarden.schema.json#/definitions/aanname"}
              },
              "patternProperties": {
            \(lines.joined(separator: ",\n"))
              },
              "additionalProperties": false
            }

            """
    }

    private static func schema(_ parts: [SchemaPart]) -> String {
        let references = parts.map(reference)
        if references.count < 2 { return references.first ?? "{}" }
        return "{\"anyOf\": [\(references.joined(separator: ", "))]}"
    }

    /// A value is named where it stands, with the description of its field: editors read chains of references between
    /// files in whatever order the files come in.
    private static func reference(_ part: SchemaPart) -> String {
        guard let value = try? part.resolved, value.isValue else { return "{\"$ref\": \"\(part.place)\"}" }
        let description = (part.body["description"] as? String).map { ", \"description\": \(EditorView.quoted($0))" }
        return "{\"$ref\": \"\(value.place)\"\(description ?? "")}"
    }

    private mutating func addProperties(of owner: SchemaPart, below prefix: String, except: [String] = []) throws {
        for name in owner.names("properties") where !(Self.remarks + except).contains(name) {
            if let child = owner.part("properties", name) { try add(child, at: prefix + name) }
        }
    }

    private mutating func add(_ part: SchemaPart, at path: String) throws {
        let target = try part.resolved
        let isDate = target.isValue && Self.dates.contains { target.pointer.hasSuffix("/\($0)") }
        note(path, [part] + (isDate ? [shift] : []))
        let prefix = Self.withoutExceptions(path) + #"\."#
        if target.isValue { return try addValue(target, below: prefix) }
        for owner in try part.flattened where !owner.isValue {
            try addProperties(of: owner, below: prefix)
            try addFreeNames(of: owner, below: prefix)
            if let items = owner.part("items") { try add(items, at: prefix + "[0-9]+") }
            for index in ((owner.body["items"] as? [Any]) ?? []).indices {
                if let item = owner.part("items", "\(index)") { try add(item, at: prefix + "\(index + 1)") }
            }
        }
    }

    /// Names of one's own. A reference goes to what they name: a pattern cannot stand in a reference.
    private mutating func addFreeNames(of owner: SchemaPart, below prefix: String) throws {
        for pattern in owner.names("patternProperties") {
            guard let child = owner.part("patternProperties", pattern) else { continue }
            try add(child.resolved.isValue ? child : child.reference, at: prefix + pattern.dropFirst().dropLast())
        }
        if let child = owner.part("additionalProperties") {
            try add(child.reference, at: prefix + "(?!(?:bron|aanname)$)[^.]+")
        }
    }

    /// Below a value: years of a table, and what a figure is written with, which is not looked into.
    private mutating func addValue(_ value: SchemaPart, below prefix: String) throws {
        let parts = try value.flattened
        for table in parts where table.body["patternProperties"] != nil {
            try addFreeNames(of: table, below: prefix)
            if let growth = table.part("properties", "groei") { try add(growth, at: prefix + "groei") }
        }
        let words = Set(parts.flatMap { $0.names("properties") }).subtracting(Self.remarks + ["groei"]).sorted()
        if !words.isEmpty { note(prefix + #"(?:\#(words.joined(separator: "|")))(?:\..+)?"#, []) }
    }

    private mutating func note(_ pattern: String, _ parts: [SchemaPart]) {
        guard let position = positions[pattern] else {
            positions[pattern] = entries.count
            entries.append((pattern, parts))
            return
        }
        for part in parts where !entries[position].parts.contains(where: { $0.says(what: part) }) {
            entries[position].parts.append(part)
        }
    }

    /// A path that goes on: `bron` and `aanname` are excepted only where they end it.
    private static func withoutExceptions(_ path: String) -> String {
        path.replacingOccurrences(of: #"\(\?!\(\?:[^)]*\)\$\)"#, with: "", options: .regularExpression)
    }
}

extension SchemaPart {
    /// Whether two parts say the same, wherever they stand.
    fileprivate func says(what other: SchemaPart) -> Bool {
        file == other.file && (body as NSDictionary).isEqual(to: other.body)
    }
}
