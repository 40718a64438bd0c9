// `klankbord log`: who opened what, for the works council.
import ArgumentParser
import Foundation
import Reports
import Store

struct LogCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log",
        abstract: "Show which operator opened or decided what, and when.",
        discussion: """
            Every look at answers is in it, before and after a release. The login is that of the session: sudo and su leave \
            it as it is.
            """
    )
    @ParentCommand var root: Klankbord
    @OptionGroup var output: OutputOptions

    struct Entry: Encodable {
        let at: Date
        let `operator`: String
        /// The uid of the login.
        let login: Int64?
        let terminal: String?
        let action: String
    }

    func run() async throws {
        let place = try await Workplace.open(root, onlyLooks: true)
        let entries = try await place.store.read { try OperatorReport.all($0, for: Operator.viewer) }.map {
            Entry(
                at: $0.at,
                operator: $0.operator.name,
                login: $0.operator.login,
                terminal: $0.operator.terminal,
                action: $0.action
            )
        }
        try output.print(entries) {
            table(
                ["at", "operator", "login", "terminal", "action"],
                entries.map {
                    [
                        place.shown($0.at), $0.operator, $0.login.map { "uid \($0)" } ?? "–", $0.terminal ?? "–",
                        $0.action,
                    ]
                },
                whenEmpty: "nobody has opened anything"
            )
        }
    }
}

/// The user who runs a command.
enum Operator {
    /// Taken once, before a command takes on the owner of the data: afterwards the terminal has no name any more.
    static let current = OperatorID(name: name, login: login, terminal: terminal)

    static var viewer: Viewer { .operator(current) }

    private static var name: String {
        let environment = ProcessInfo.processInfo.environment
        if let login, let entry = getpwuid(uid_t(login)) { return String(cString: entry.pointee.pw_name) }
        return environment["SUDO_USER"] ?? environment["LOGNAME"] ?? environment["USER"] ?? "uid \(getuid())"
    }

    /// The kernel's, which only a login sets (proc(5), loginuid).
    private static var login: Int64? {
        let text = try? FileHandle(forReadingAtPath: "/proc/self/loginuid")?.readToEnd()
        let uid = text.flatMap { UInt32(String(decoding: $0.prefix { $0 > 0x20 }, as: UTF8.self)) }
        return uid.flatMap { $0 == .max ? nil : Int64($0) }
    }

    private static var terminal: String? {
        [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO].lazy.compactMap { ttyname($0) }.first.map { String(cString: $0) }
    }
}
