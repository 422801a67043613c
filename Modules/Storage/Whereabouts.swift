import Domain

/// Where the files stand that are called by the names people typed: there, unless a folder or file was moved since.
///
///     Whereabouts(["scenarios/voorschoten": "/tmp/uitgepakt/voorschoten"]).place(of: "scenarios/voorschoten/zelf-doen.yaml")
///     // "/tmp/uitgepakt/voorschoten/zelf-doen.yaml"
///
/// Results name files as they were typed; so a run that is done again elsewhere gives the same bytes.
public struct Whereabouts: Sendable {
    private let places: [String: String]

    /// Every name is the place.
    public static let asTyped = Whereabouts([:])

    /// Of files and folders that were moved: by the name that was typed, the place.
    public init(_ places: [String: String]) { self.places = places }

    /// Where something stands: where its own name or the nearest folder above it was moved to, else where it says.
    public func place(of name: String) -> String {
        if let place = places[name] { return place }
        var end = name.endIndex
        while let slash = name[..<end].lastIndex(of: "/") {
            if let place = places[String(name[..<slash])] {
                return joined(place, String(name[name.index(after: slash)...]))
            }
            end = slash
        }
        // A file of the current folder is called by its bare name.
        guard let place = places["."], !name.hasPrefix("/"), !name.hasPrefix("..") else { return name }
        return joined(place, name)
    }
}
