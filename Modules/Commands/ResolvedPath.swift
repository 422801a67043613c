import Glibc

/// Whether something has this path.
func isThere(_ path: String) -> Bool { access(path, F_OK) == 0 }

/// A path with all links and dots resolved; as it is when there is nothing.
func resolvedPath(_ path: String) -> String {
    guard let pointer = realpath(path, nil) else { return path }
    defer { free(pointer) }
    return String(cString: pointer)
}
