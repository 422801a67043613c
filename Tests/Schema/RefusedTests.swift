import Decision
import Domain
import ExitCosts
import Foundation
import Storage
import Testing

@testable import Support

/// Every faulty file that a schema can see it refuses: the cases of Tests/Storage/BadInput.
@Suite struct RefusedTests {
    /// A faulty case: the kinds of its problems, and whether the schema refuses one of its files.
    struct Verdict {
        var name: String
        var kinds: Set<String>
        var isRefused: Bool
    }

    @Test func everyFaultThatASchemaCanSeeIsRefused() throws {
        let verdicts = try Self.verdicts()
        #expect(verdicts.count >= 180)
        for verdict in verdicts where !verdict.isRefused {
            let visible = verdict.kinds.subtracting(unseenKinds.keys)
            #expect(visible.isEmpty, "the schema accepts '\(verdict.name)': \(visible.sorted())")
        }
        for (kind, reason) in unseenKinds {
            let own = verdicts.filter { $0.kinds.contains(kind) }
            #expect(!own.isEmpty, "no faulty case has the problem \(kind), which is listed as unseen")
            #expect(
                own.contains { !$0.isRefused }, "\(kind) is listed as unseen (\(reason)), but every case is refused")
        }
    }

    private static func verdicts() throws -> [Verdict] {
        var tasks: [SchemaTask] = []
        let cases = try BadInputCase.all()
        for badCase in cases {
            for file in try badCase.files() {
                guard let view = EditorView(file.bytes) else { continue }
                tasks.append(SchemaTask(name: badCase.name, schema: schema(of: file.path), document: view.json))
            }
        }
        let refused = Set(zip(tasks, try Validation.faults(tasks)).filter { !$0.1.isEmpty }.map(\.0.name))
        return try cases.map {
            Verdict(name: $0.name, kinds: try $0.inFolder(problemKinds), isRefused: refused.contains($0.name))
        }
    }
}

/// The kinds of the problems that the reader and the model find in a dossier, by name.
func problemKinds(in folder: String) throws -> Set<String> {
    do {
        _ = try compare(readDossier(at: folder, kinds: .all))
        return []
    } catch let problems as Problems {
        // `unknownField` of `.unknownField("kleur", nearest: nil)`.
        return Set(problems.list.map { Mirror(reflecting: $0.kind).children.first?.label ?? "\($0.kind)" })
    }
}
