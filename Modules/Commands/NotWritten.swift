import Storage

/// A file that could not be written; without a path it is standard output.
struct NotWritten: Error {
    var path: String?
    var reason: WriteError
}
