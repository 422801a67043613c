import CEdit
import Glibc

/// Asks lines of a person on a terminal: editing as in a shell, earlier lines by the arrows, completion by Tab.
public final class LineEditor {
    /// Says how a line, up to the cursor, can go on.
    public typealias Completing = (String) -> Completion

    /// What a person did.
    public enum Event: Hashable, Sendable {
        case line(String)
        /// Ctrl-C.
        case interrupted
        /// Ctrl-D, or the terminal is gone.
        case end
    }

    private let editor: OpaquePointer
    private let past: OpaquePointer?
    private let file: HistoryFile?
    private var prompt: UnsafeMutablePointer<CChar>?
    private var completing: Completing?

    /// An editor on standard input and output; nil where those are no terminal. `program` names the section of the user's
    /// editrc.
    public init?(program: String, history file: HistoryFile?) {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return nil }
        // Without a language of its own a terminal still takes UTF-8.
        if setlocale(LC_CTYPE, "") == nil || String(cString: nl_langinfo(Int32(CODESET))) != "UTF-8" {
            setlocale(LC_CTYPE, "C.UTF-8")
        }
        guard let editor = routekaart_start(program) else { return nil }
        self.editor = editor
        self.file = file
        past = history_init()
        _ = routekaart_emacs(editor)
        _ = routekaart_read_waiting(editor)
        _ = routekaart_keep(editor, Unmanaged.passUnretained(self).toOpaque())
        _ = routekaart_prompt(editor) { LineEditor.of($0)?.prompt }
        _ = routekaart_name(
            editor, "routekaart-complete", "", { editor, _ in LineEditor.of(editor)?.complete() ?? UInt8(CC_ERROR) })
        _ = routekaart_bind(editor, "^I", "routekaart-complete")
        _ = routekaart_bind(editor, "^R", "em-inc-search-prev")
        if let past {
            _ = routekaart_size(past, Int32(HistoryFile.most))
            _ = routekaart_once(past)
            _ = routekaart_use(editor, past)
            file?.trim()
            for line in file?.lines ?? [] { _ = routekaart_enter(past, line) }
        }
        el_source(editor, nil)
    }

    deinit {
        el_end(editor)
        if let past { history_end(past) }
        free(prompt)
    }

    /// The next line, without its end.
    public func line(_ prompt: String, completing: @escaping Completing) -> Event {
        free(self.prompt)
        self.prompt = strdup(prompt)
        self.completing = completing
        defer { self.completing = nil }
        routekaart_hold_interrupt(1)
        let before = Self.letInterrupt()
        defer {
            // One that came after the line is taken here.
            routekaart_hold_interrupt(0)
            Self.restore(before)
        }
        el_resize(editor)
        // What is typed between the prompt and the first read would be the terminal's to read: Ctrl-D was lost.
        _ = routekaart_ready(editor)
        var count: Int32 = 0
        errno = 0
        guard let text = el_gets(editor, &count), count > 0 else {
            let isInterrupted = errno == EINTR
            el_reset(editor)
            _ = write(STDOUT_FILENO, "\n", 1)
            return isInterrupted ? .interrupted : .end
        }
        let line = String(cString: text).trimmingLineEnd
        remember(line)
        return .line(line)
    }

    private func remember(_ line: String) {
        guard line.contains(where: { !$0.isWhitespace }) else { return }
        if let past { _ = routekaart_enter(past, line) }
        file?.add(line)
    }

    /// Tab: adds what all names share, else lists them.
    private func complete() -> UInt8 {
        guard let info = el_line(editor), let completing else { return Self.refused }
        let length = info.pointee.cursor - info.pointee.buffer
        let typed = String(
            decoding: UnsafeRawBufferPointer(start: info.pointee.buffer, count: length), as: UTF8.self)
        let completion = completing(typed)
        guard !completion.names.isEmpty else { return Self.refused }
        let shared = completion.shared
        if !shared.isEmpty { return el_insertstr(editor, shared) == 0 ? Self.refresh : Self.refused }
        guard completion.names.count > 1 else { return Self.refused }
        var size = winsize()
        let columns = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 ? Int(size.ws_col) : 80
        let listing = completion.listing(columns: columns)
        _ = listing.withCString { write(STDOUT_FILENO, $0, strlen($0)) }
        return Self.redisplay
    }

    private static let (refresh, refused, redisplay) = (UInt8(CC_REFRESH), UInt8(CC_ERROR), UInt8(CC_REDISPLAY))

    private static func of(_ editor: OpaquePointer?) -> LineEditor? {
        routekaart_kept(editor).map { Unmanaged<LineEditor>.fromOpaque($0).takeUnretainedValue() }
    }

    /// While a line is typed Ctrl-C ends that and nothing else.
    private static func letInterrupt() -> sigaction {
        var before = sigaction()
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { _ in }
        sigaction(SIGINT, &action, &before)
        return before
    }

    private static func restore(_ before: sigaction) {
        var before = before
        sigaction(SIGINT, &before, nil)
    }
}

extension String {
    /// Without the line end that the editor leaves on.
    fileprivate var trimmingLineEnd: String { last?.isNewline ?? false ? String(dropLast()) : self }
}
