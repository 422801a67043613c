import Foundation

/// Writes files to a folder of their own, does something with it, and takes it away again.
public func inFolder<Result>(
    of files: [(path: String, bytes: [UInt8])], _ body: (String) throws -> Result
) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("routekaart-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for file in files {
        let path = folder.appendingPathComponent(file.path)
        try FileManager.default.createDirectory(
            at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.bytes).write(to: path)
    }
    return try body(folder.path)
}
