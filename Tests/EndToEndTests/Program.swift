// The built executable as a process, seen from outside: its arguments, its output, its end.
import Foundation
import Synchronization

/// What a command that has ended said.
struct Output: CustomStringConvertible {
    let status: Int32
    let out: String
    let err: String

    var description: String { "exit \(status)\n\(out)\(err)" }
    /// Standard error line by line.
    var complaints: [String] { err.split(separator: "\n").map(String.init) }
}

enum Program {
    /// The root of the source tree.
    static let source = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Built beside the test bundle.
    static let klankbord = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        .appending(path: "klankbord")

    static func run(_ arguments: [String], environment: [String: String] = [:], input: URL? = nil) async throws
        -> Output
    {
        try await run(klankbord, arguments, environment: environment, input: input)
    }

    /// Runs another program to its end.
    static func run(
        _ executable: URL,
        _ arguments: [String],
        environment: [String: String] = [:],
        input: URL? = nil
    ) async throws -> Output {
        let folder = try Scratch()
        defer { folder.remove() }
        let (out, err) = (folder.file("out"), folder.file("err"))
        let child = try Child(executable, arguments, environment, input: input, out: out, err: err)
        let status = await child.end()
        return Output(
            status: status,
            out: String(decoding: try Data(contentsOf: out), as: UTF8.self),
            err: String(decoding: try Data(contentsOf: err), as: UTF8.self)
        )
    }
}

/// A process of ours. Foundation's own waits until whatever the program left running has ended as well, and mail servers
/// are left running.
final class Child: Sendable {
    let pid: pid_t
    private let state = Mutex<Int32?>(nil)
    private let ending: AsyncStream<Never>

    /// - Parameter environment: what is added to a bare one.
    init(
        _ executable: URL,
        _ arguments: [String],
        _ environment: [String: String] = [:],
        input: URL? = nil,
        out: URL,
        err: URL
    ) throws {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/sbin:/usr/bin:/sbin:/bin"
        let variables = ["PATH": path, "LOGNAME": "tester"].merging(environment) { $1 }.map { "\($0)=\($1)" }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, input?.path ?? "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, out.path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, err.path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        // Threads that tests run on block signals, and the program would inherit that.
        var (attributes, none) = (posix_spawnattr_t(), sigset_t())
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        var pid: pid_t = 0
        let code = Child.withStrings([executable.path] + arguments) { arguments in
            Child.withStrings(variables) { posix_spawn(&pid, executable.path, &actions, &attributes, arguments, $0) }
        }
        guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO) }
        self.pid = pid
        let (ending, continuation) = AsyncStream.makeStream(of: Never.self)
        self.ending = ending
        Thread.detachNewThread { [self] in
            var status: Int32 = 0
            while waitpid(self.pid, &status, 0) < 0, errno == EINTR {}
            let signal = status & 0x7F
            state.withLock { $0 = signal == 0 ? (status >> 8) & 0xFF : -signal }
            continuation.finish()
        }
    }

    var isRunning: Bool { state.withLock { $0 == nil } }

    /// The exit status, or the signal that ended it as a negative number.
    func end() async -> Int32 {
        for await _ in ending {}
        return state.withLock { $0 } ?? -1
    }

    func signal(_ signal: Int32) {
        // Its number may be another's once it has ended.
        if isRunning { kill(pid, signal) }
    }

    private static func withStrings<Result>(
        _ strings: [String],
        _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
    ) -> Result {
        var pointers = strings.map { strdup($0) } + [nil]
        defer { pointers.forEach { free($0) } }
        return pointers.withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress else { preconditionFailure("it holds a nil at least") }
            return body(base)
        }
    }
}

/// A folder for one test, short enough in name for the servers' sockets in it.
struct Scratch {
    let url: URL

    init() throws {
        var template = Array("/tmp/klankbord-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw POSIXError(.EIO) }
        url = URL(filePath: String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self))
    }

    func file(_ name: String) -> URL { url.appending(path: name) }
    func remove() { try? FileManager.default.removeItem(at: url) }
}
