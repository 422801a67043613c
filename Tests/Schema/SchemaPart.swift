import Foundation

/// A part of a schema with the place where it stands: `scenario.schema.json#/definitions/stap/properties/afname`.
struct SchemaPart {
    let file: String
    let pointer: String
    let body: [String: Any]

    /// As `$ref` names it.
    var place: String { "\(file)#\(pointer)" }

    /// All files of docs/schema, which `$ref` may lead to.
    private let library: [String: [String: Any]]

    /// A whole file of docs/schema.
    init(file: String) throws {
        var library: [String: [String: Any]] = [:]
        for name in Validation.files {
            let data = try Data(contentsOf: URL(fileURLWithPath: "\(Validation.folder)/\(name)"))
            library[name] = try JSONSerialization.jsonObject(with: data) as? [String: Any]
        }
        self.init(file: file, pointer: "", body: library[file] ?? [:], library: library)
    }

    private init(file: String, pointer: String, body: [String: Any], library: [String: [String: Any]]) {
        self.file = file
        self.pointer = pointer
        self.body = body
        self.library = library
    }

    /// A keyword's value by its path, such as `properties`, `kosten`; nil when that is no schema.
    func part(_ path: String...) -> SchemaPart? {
        var value: Any? = body
        for step in path { value = (value as? [String: Any])?[step] ?? element(value, step) }
        return (value as? [String: Any]).map {
            SchemaPart(
                file: file, pointer: pointer + path.map { "/\($0)" }.joined(), body: $0, library: library)
        }
    }

    private func element(_ value: Any?, _ step: String) -> Any? {
        guard let list = value as? [Any], let index = Int(step), list.indices.contains(index) else { return nil }
        return list[index]
    }

    /// The names below a keyword, such as those of `properties`, sorted.
    func names(_ keyword: String) -> [String] { (body[keyword] as? [String: Any])?.keys.sorted() ?? [] }

    /// What `$ref` leads to, or this part itself.
    var resolved: SchemaPart {
        get throws { body["$ref"] == nil ? self : try reference.resolved }
    }

    /// What `$ref` names, which may refer further; this part itself without one.
    var reference: SchemaPart {
        get throws {
            guard let reference = body["$ref"] as? String else { return self }
            let halves = reference.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
            let name = halves[0].isEmpty ? file : halves[0]
            var target = SchemaPart(file: name, pointer: "", body: library[name] ?? [:], library: library)
            for step in (halves.count > 1 ? halves[1] : "").split(separator: "/").map(String.init) {
                guard let next = target.part(step) else { throw Validation.Failed(reason: "no \(reference)") }
                target = next
            }
            return target
        }
    }

    /// This part and all that it is put together from: `$ref`, `allOf`, `then`, `else`, `anyOf`, `oneOf`.
    var flattened: [SchemaPart] {
        get throws {
            let own = try resolved
            var parts = [own]
            for keyword in ["allOf", "anyOf", "oneOf"] {
                for index in ((own.body[keyword] as? [Any]) ?? []).indices {
                    if let part = own.part(keyword, "\(index)") { parts += try part.flattened }
                }
            }
            for keyword in ["then", "else"] { if let part = own.part(keyword) { parts += try part.flattened } }
            return parts
        }
    }

    /// Whether it is one of the values (numbers, texts, tables) that waarden.schema.json holds.
    var isValue: Bool { file == "waarden.schema.json" }
}
