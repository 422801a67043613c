import Glibc
import Storage

/// Where the app's commands come from.
public protocol LineSource: AnyObject {
    /// Says how a line can go on: what was begun last in it, and the whole names that this can become.
    typealias Completing = (String) -> (begun: String, names: [String])

    /// Whether somebody types them and reads the answers.
    var isInteractive: Bool { get }
    /// The next line.
    func next(_ prompt: String, completing: @escaping Completing) -> LineEvent
}

/// What comes from where commands come from.
public enum LineEvent: Hashable, Sendable {
    case text(String)
    /// Ctrl-C: what was typed is dropped.
    case interrupted
    case end
}

/// Standard input without a terminal.
final class InputLines: LineSource {
    let isInteractive = false

    func next(_ prompt: String, completing: @escaping Completing) -> LineEvent {
        readLine().map { .text($0) } ?? .end
    }
}

/// A file of commands.
final class ScriptLines: LineSource {
    let isInteractive = false
    private var lines: [String]

    /// Reads the file; throws when it cannot be read.
    init(path: String) throws(StorageError) {
        guard let bytes = readFile(path) else { throw .notFound(path: path) }
        lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).reversed().map { String($0) }
    }

    func next(_ prompt: String, completing: @escaping Completing) -> LineEvent {
        lines.popLast().map { .text($0) } ?? .end
    }
}
