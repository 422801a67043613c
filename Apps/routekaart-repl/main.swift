import Commands
import Glibc

exit(runRoutekaartApp(Array(CommandLine.arguments.dropFirst()), on: .standard, .process).rawValue)
