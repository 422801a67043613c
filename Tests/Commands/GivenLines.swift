import Commands

/// Lines for the app, one after the other.
final class GivenLines: LineSource {
    let isInteractive: Bool
    private var lines: [String]
    /// What was shown before each line.
    private(set) var prompts: [String] = []

    init(_ lines: [String], isInteractive: Bool = false) {
        self.lines = lines.reversed()
        self.isInteractive = isInteractive
    }

    func next(_ prompt: String, completing: @escaping Completing) -> LineEvent {
        prompts.append(prompt)
        return lines.popLast().map { .text($0) } ?? .end
    }
}
