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
    /// Both are on the disk before either gets its name; then the manifest of the result that is replaced goes first and
    /// the new one comes last. Whoever looks in between finds a result without a manifest, never one with another's.
    func write(_ fill: (@escaping ([UInt8]) throws(WriteError) -> Void) throws -> Void) throws {
        let file = try named(path) { () throws(WriteError) in try OutputFile(path) }
        let beside: OutputFile?
        do {
            var digest = Digest()
            try fill { bytes throws(WriteError) in
                bytes.withUnsafeBytes { digest.add($0) }
                try file.write(bytes)
            }
            let name = path.split(separator: "/").last.map { String($0) } ?? path
            let text = file.isRenamed ? try manifest(InputFile(name: name, digest: digest.text)) : nil
            beside = try text.map { try filled($0) }
        } catch {
            file.discard()
            throw (error as? WriteError).map { NotWritten(path: path, reason: $0) } ?? error
        }
        if file.isRenamed { unlink(manifestPath) }
        do throws(WriteError) {
            try file.commit(with: beside)
        } catch {
            throw NotWritten(path: path, reason: error)
        }
    }

    private var manifestPath: String { path + RunManifest.suffix }

    /// The manifest, written but without its name.
    private func filled(_ text: [UInt8]) throws(NotWritten) -> OutputFile {
        try named(manifestPath) { () throws(WriteError) in
            let file = try OutputFile(manifestPath)
            do throws(WriteError) {
                try file.write(text)
            } catch {
                file.discard()
                throw error
            }
            return file
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
