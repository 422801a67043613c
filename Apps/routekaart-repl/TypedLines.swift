import Commands
import LineEditing

/// Commands that a person types.
final class TypedLines: LineSource {
    let isInteractive = true
    private let editor: LineEditor

    init?(_ console: Console) {
        let path = UserFolder.state.path(of: "geschiedenis", console.environment)
        if let path { UserFolder.makeFolders(above: path) }
        guard let editor = LineEditor(program: "routekaart", history: path.map { HistoryFile(path: $0) }) else {
            return nil
        }
        self.editor = editor
    }

    func next(_ prompt: String, completing: @escaping Completing) -> LineEvent {
        let event = editor.line(prompt) { Completion(begun: completing($0).begun, names: completing($0).names) }
        if case .line(let text) = event { return .text(text) }
        return event == .interrupted ? .interrupted : .end
    }
}
