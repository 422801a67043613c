import Glibc
import Reporting
import Storage

/// Where the archive is.
enum ArchivePlace {
    /// The file that was given, else `routekaart/archief.sqlite` in the user's folder for data (XDG_DATA_HOME, else
    /// `~/.local/share`).
    static func path(given: String?, _ environment: (String) -> String?) throws(UsageProblem) -> String {
        if let given { return given }
        let data = environment("XDG_DATA_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
        let home = environment("HOME").flatMap { $0.hasPrefix("/") ? $0 + "/.local/share" : nil }
        guard let folder = data ?? home else { throw .missingArgument("--archief") }
        return folder + "/routekaart/archief.sqlite"
    }

    /// Makes the folders above the user's own archive; where a file was given they must be there. What fails shows when
    /// the archive is opened.
    static func makeFolders(of path: String) {
        let parts = parent(of: path).split(separator: "/")
        for count in parts.indices { mkdir("/" + parts[...count].joined(separator: "/"), 0o700) }
    }
}
