// Measures parts of Klankbord against loopback servers; scripts/bench runs it and compares.

import Addressing
import Glibc

let arguments = CommandLine.arguments.dropFirst()
do {
    guard arguments.first == "transport" else {
        throw InvalidText(what: "benchmark", value: arguments.first ?? "", reason: "there is only transport")
    }
    try await TransportBench(arguments.dropFirst()).run()
} catch {
    let line = Array("\(error)\n".utf8)
    _ = write(STDERR_FILENO, line, line.count)
    exit(64)
}
