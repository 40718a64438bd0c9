// The command: finds the subcommand, runs it, and turns whatever went wrong into one line and an exit status.
import Addressing
import ArgumentParser
import CMalloc
import Foundation

@main
struct Klankbord: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "klankbord",
        abstract: "Development feedback by mail: asks, reads the replies, and brings them to the talk.",
        discussion: """
            Example, one round:
              klankbord person add 'Anna de Vries <anna@example.org>' --language nl
              klankbord person add 'Mark Visser <mark@example.org>' --language nl
              klankbord talk add --employee anna@example.org --manager mark@example.org --start 2026-12-01T10:00
              klankbord request add --talk 1 --rater 'Petra Smit <petra@client.example>' --group client
              klankbord status

            Exit status: 0 fine, 64 usage, 65 bad input data, 69 a server can't be reached, 70 a bug, 75 try again \
            later, 77 not allowed to look, 78 configuration.
            """,
        version: "0.2.0",
        groupedSubcommands: [
            CommandGroup(
                name: "The service:",
                subcommands: [
                    Serve.self, Check.self, Status.self, ClockCommand.self, LogCommand.self, BackupCommand.self,
                    RestoreCommand.self, KeyCommand.self, PrivacyCommand.self,
                ]
            ),
            CommandGroup(
                name: "A round:",
                subcommands: [PersonCommand.self, TalkCommand.self, RequestCommand.self, DossierCommand.self]
            ),
            CommandGroup(
                name: "The year around the talks:",
                subcommands: [
                    HandoutCommand.self, CycleCommand.self, AgreementCommand.self, TrainingCommand.self,
                    ReportCommand.self,
                ]
            ),
            CommandGroup(
                name: "Mail:",
                subcommands: [
                    HeldCommand.self, SuppressionCommand.self, OutboxCommand.self, InspectCommand.self,
                    PreviewCommand.self,
                ]
            ),
        ]
    )

    @Option(name: .long, help: ArgumentHelp("The configuration.", valueName: "file"))
    var config = ProcessInfo.processInfo.environment["KLANKBORD_CONFIG"] ?? "/etc/klankbord/klankbord.yaml"

    static func main() async {
        // What a large mail took goes back to the system at once: glibc would keep ever larger pieces for the next one, and
        // a mail, or twenty in a row, would take twice the memory.
        mallopt(M_MMAP_THRESHOLD, 4 << 20)
        // Keys and answers that are open in memory come into no core file.
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        do {
            var command = try parsed(Array(CommandLine.arguments.dropFirst()))
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
            end(0)
        } catch {
            leave(with: error)
        }
    }

    /// Ends at once. The way through `exit` takes OpenSSL down, and a thread that still closes a connection crashes then.
    private static func end(_ status: Int32) -> Never {
        fflush(nil)
        _exit(status)
    }

    /// The parser's time grows with the square of the number of files: thousands of them go round it.
    static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
        guard let split = ManyFiles.split(arguments), var inspect = try parseAsRoot(split.few) as? InspectCommand else {
            return try parseAsRoot(arguments)
        }
        inspect.files += split.further
        return inspect
    }

    private static func leave(with error: any Error) -> Never {
        if let code = error as? ExitCode { end(code.rawValue) }
        guard let failure = Failure(error) else { exit(withError: error) }
        for line in failure.lines {
            FileHandle.standardError.write(Data("klankbord: \(line.printableLine)\n".utf8))
        }
        end(failure.status)
    }
}
