import Glibc

/// The file of lines that were typed before, one a line, the newest last.
public struct HistoryFile: Hashable, Sendable {
    /// As many lines as are read back.
    static let most = 1_000
    /// A longer line than anybody types.
    private static let longest = 4_096
    private let path: String

    /// A file by its path.
    public init(path: String) { self.path = path }

    /// The lines that can be read, the newest last. What is no text is left out.
    var lines: [String] {
        guard let bytes else { return [] }
        let lines = bytes.split(separator: UInt8(ascii: "\n")).filter { $0.count <= Self.longest }
        return lines.suffix(Self.most).compactMap { line in
            guard let text = String(validating: line, as: UTF8.self) else { return nil }
            return text.unicodeScalars.contains { $0.properties.generalCategory == .control } ? nil : text
        }
    }

    /// Adds a line. Where it cannot be written it is forgotten.
    func add(_ line: String) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NONBLOCK, 0o600)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        let bytes = Array((line + "\n").utf8)
        _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    }

    /// Keeps only the newest lines of a file that has grown.
    func trim() {
        guard let bytes, bytes.count(where: { $0 == UInt8(ascii: "\n") }) > 2 * Self.most else { return }
        let kept = Array((lines.joined(separator: "\n") + "\n").utf8)
        let descriptor = open(path, O_WRONLY | O_TRUNC | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        _ = kept.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    }

    /// The end of the file, enough for the lines that are read back; nil for what is no file.
    private var bytes: [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        let most = Self.most * Self.longest
        lseek(descriptor, max(0, Int(status.st_size) - most), SEEK_SET)
        var bytes = [UInt8](repeating: 0, count: min(Int(status.st_size), most))
        let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
        return Array(bytes.prefix(max(0, count)))
    }
}
