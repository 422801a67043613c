import Glibc
import Storage

/// Where files of the user's own stand that no path was given for (XDG Base Directory Specification).
public enum UserFolder: Sendable {
    /// What is kept: `$XDG_DATA_HOME`, else `~/.local/share`.
    case data
    /// What programs remember: `$XDG_STATE_HOME`, else `~/.local/state`.
    case state

    /// The path of a file of this program; nil where there is no such folder.
    public func path(of name: String, _ environment: (String) -> String?) -> String? {
        func folder(_ variable: String) -> String? { environment(variable).flatMap { $0.hasPrefix("/") ? $0 : nil } }
        let (variable, below) = self == .data ? ("XDG_DATA_HOME", "share") : ("XDG_STATE_HOME", "state")
        let place = folder(variable) ?? folder("HOME").map { "\($0)/.local/\(below)" }
        return place.map { "\($0)/routekaart/\(name)" }
    }

    /// Makes the folders above such a file. What fails shows when the file is opened.
    public static func makeFolders(above path: String) {
        let parts = parent(of: path).split(separator: "/")
        for count in parts.indices { mkdir("/" + parts[...count].joined(separator: "/"), 0o700) }
    }
}
