import Glibc
import RunArchive
import Storage

/// A result that is written to a file, with its manifest beside it: both whole, or neither.
struct ResultFile {
    let path: String
    /// The manifest's text, of the result by its name and digest; nil for a result without one.
    let manifest: (InputFile) throws -> [UInt8]?

    /// Has the file filled and gives it its name. What is no ordinary file (a device, a pipe) gets no manifest.
    ///
    /// The manifest gets its name first: who sees a new result finds its manifest too, and of an old result that a later
    /// manifest does not belong to, the digest tells.
    func write(_ fill: (@escaping ([UInt8]) throws(WriteError) -> Void) throws -> Void) throws {
        let file = try named(path) { () throws(WriteError) in try OutputFile(path) }
        do {
            var digest = Digest()
            try fill { bytes throws(WriteError) in
                bytes.withUnsafeBytes { digest.add($0) }
                try file.write(bytes)
            }
            let name = path.split(separator: "/").last.map { String($0) } ?? path
            if file.isRenamed, let text = try manifest(InputFile(name: name, digest: digest.text)) {
                try writeManifest(text)
            }
        } catch {
            file.discard()
            throw (error as? WriteError).map { NotWritten(path: path, reason: $0) } ?? error
        }
        do throws(WriteError) {
            try file.commit()
        } catch {
            if file.isRenamed { unlink(path + RunManifest.suffix) }
            throw NotWritten(path: path, reason: error)
        }
    }

    private func writeManifest(_ text: [UInt8]) throws(NotWritten) {
        let path = path + RunManifest.suffix
        try named(path) { () throws(WriteError) in
            try OutputFile.write(path) { file throws(WriteError) in try file.write(text) }
        }
    }

    private func named<Value>(
        _ path: String, _ write: () throws(WriteError) -> Value
    ) throws(NotWritten) -> Value {
        do throws(WriteError) {
            return try write()
        } catch {
            throw NotWritten(path: path, reason: error)
        }
    }
}
