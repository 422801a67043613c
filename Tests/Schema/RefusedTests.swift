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
            Verdict(name: $0.name, kinds: try kinds(of: $0), isRefused: refused.contains($0.name))
        }
    }

    private static func kinds(of badCase: BadInputCase) throws -> Set<String> {
        try badCase.inFolder { folder in
            do {
                _ = try compare(readDossier(at: folder, kinds: .all))
                return []
            } catch let problems as Problems {
                return Set(problems.list.map { name(of: $0.kind) })
            }
        }
    }

    /// `unknownField` of `.unknownField("kleur", nearest: nil)`.
    private static func name(of kind: ProblemKind) -> String {
        Mirror(reflecting: kind).children.first?.label ?? "\(kind)"
    }
}
