import Decision
import ExitCosts
import Foundation
import Storage

/// Files that tests read, found from the place of this file.
public enum Fixtures {
    /// The root of the checkout.
    public static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// A folder of Tests/Fixtures.
    public static func folder(_ name: String) -> String { "\(root)/Tests/Fixtures/\(name)" }

    /// The names in a folder, sorted, hidden ones left out.
    public static func entries(of folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { !$0.hasPrefix(".") }.sorted()
    }

    /// The comparison of a dossier of Tests/Fixtures.
    public static func comparison(_ name: String) throws -> Comparison {
        try compare(readDossier(at: folder(name), kinds: .all))
    }
}
