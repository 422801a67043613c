import Commands
import Glibc

exit(runRoutekaart(Array(CommandLine.arguments.dropFirst()), on: .standard).rawValue)
