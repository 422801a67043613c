import Reporting

/// Where the archive is.
enum ArchivePlace {
    /// The file that was given, else `routekaart/archief.sqlite` in the user's folder for data.
    static func path(given: String?, _ environment: (String) -> String?) throws(UsageProblem) -> String {
        guard let path = given ?? UserFolder.data.path(of: "archief.sqlite", environment) else {
            throw .missingArgument("--archief")
        }
        return path
    }
}
