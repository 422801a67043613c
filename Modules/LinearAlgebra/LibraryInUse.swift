import CLAPACK
import Glibc

/// The LAPACK that this process called, by its file without links (`/usr/lib/x86_64-linux-gnu/lapack/liblapack.so.3.11.0`):
/// another one may give other last bits. Nil when none was called.
public func lapackInUse() -> String? {
    guard let name = routekaart_lapack() else { return nil }
    guard let file = realpath(name, nil) else { return String(cString: name) }
    defer { free(file) }
    return String(cString: file)
}
