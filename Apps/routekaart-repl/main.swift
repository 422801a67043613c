import Commands
import Glibc

let console = Console.standard
let host = AppHost.process(typing: TypedLines(console))
exit(runRoutekaartApp(Array(CommandLine.arguments.dropFirst()), on: console, host).rawValue)
