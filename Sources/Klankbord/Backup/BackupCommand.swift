// `klankbord backup`: a consistent copy of all rows, while the service runs.
import ArgumentParser
import Foundation
import Settings
import Store

struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Write a copy of the database, while the service runs or not.",
        discussion: """
            The copy is as of one moment, and looked through before it counts. FILE.sha256 stands beside it, as \
            sha256sum -c reads it. What people wrote stands sealed in it. The keys go into klankbord-keys.db beside it, \
            which replaces the one before: talks whose time is over are then unreadable in older copies too. Keep the \
            configuration, one's own templates, the master key and the token key as well, and keep no older keys.

            Example:
              klankbord backup /var/backups/klankbord-2026-12-01.db
              klankbord backup --to-stdout > klankbord.db; klankbord backup --to-stdout --keys > klankbord-keys.db
            """
    )
    @ParentCommand var root: Klankbord
    @OptionGroup var output: OutputOptions
    @Flag(help: "Write the copy to standard output, for a pipe; what it is called is then up to the pipe.")
    var toStdout = false
    @Flag(help: "With --to-stdout: the keys instead of the rows. They are sealed under the master key.")
    var keys = false
    @Argument(help: "The copy. It must not be there yet.", completion: .file())
    var file: String?

    func validate() throws {
        guard toStdout == (file == nil) else { throw ValidationError("backup takes a FILE, or --to-stdout") }
        guard toStdout || !keys else {
            throw ValidationError("--keys goes with --to-stdout; beside a FILE they are always")
        }
    }

    struct Report: Encodable {
        let file: String
        let octets: Int
        let sha256: String

        var text: String { "\(file): \(octets) octets, sha256 \(sha256)" }
    }

    func run() async throws {
        guard let file else { return try await writeToStdout() }
        let report = try await write(to: URL(filePath: file))
        try output.print(report) { report.text }
    }

    /// By a process of its own, which takes on the service's user: the file is to stand where only the caller may write.
    private func write(to file: URL) async throws -> Report {
        guard !FileManager.default.fileExists(atPath: file.path) else {
            throw Failure(.badInput, "\(file.path) is there already; name another file, or take it away")
        }
        let part = file.appendingPathExtension("part-\(getpid())")
        let handle = try BackupFile.create(part)
        try await Self.copy(root.config, into: handle, part)
        let checksum: Checksum
        do {
            try await writeKeys(beside: file)
            checksum = try Checksum(of: part)
        } catch {
            unlink(part.path)
            throw error
        }
        guard rename(part.path, file.path) == 0 else {
            throw Failure(.unavailable, "\(file.path) can't be named: \(String(cString: strerror(errno)))")
        }
        do {
            unlink(Checksum.file(for: file).path)
            try checksum.write(for: file)
        } catch {
            unlink(file.path)
            throw error
        }
        return Report(file: file.path, octets: checksum.octets, sha256: checksum.hex)
    }

    /// The newest alone, in the place of those before.
    private func writeKeys(beside file: URL) async throws {
        let folder = file.deletingLastPathComponent()
        let keys = StateDirectory(folder.path).keys
        let part = URL(filePath: "\(keys).part-\(getpid())")
        try Self.removeParts(of: URL(filePath: keys).lastPathComponent, in: folder)
        try await Self.copy(root.config, into: try BackupFile.create(part), part, ["--keys"])
        guard rename(part.path, keys) == 0 else {
            let reason = String(cString: strerror(errno))
            unlink(part.path)
            throw Failure(.unavailable, "\(keys) can't be named: \(reason)")
        }
    }

    /// Keys that a backup left which was killed: they would open older copies for ever.
    private static func removeParts(of name: String, in folder: URL) throws {
        let parts = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
            $0.hasPrefix("\(name).part-")
        }
        for part in parts {
            // Another backup may be at work.
            if let pid = part.split(separator: "-").last.flatMap({ pid_t($0) }), kill(pid, 0) == 0 { continue }
            unlink(folder.appending(path: part).path)
        }
    }

    /// - Throws: `ExitCode` of the process, which has said why; the file is gone then.
    private static func copy(
        _ config: String,
        into handle: FileHandle,
        _ part: URL,
        _ options: [String] = []
    ) async throws {
        let status = try await pour(config, into: handle, options)
        guard status == 0 else {
            unlink(part.path)
            throw ExitCode(status)
        }
        do {
            try handle.synchronize()
            try handle.close()
        } catch {
            unlink(part.path)
            throw error
        }
    }

    /// - Returns: the exit status of the process.
    private static func pour(_ config: String, into handle: FileHandle, _ options: [String]) async throws -> Int32 {
        let process = Process()
        process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments = ["--config", config, "backup", "--to-stdout"] + options
        process.standardOutput = handle
        return try await withCheckedThrowingContinuation { continuation in
            process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
            do { try process.run() } catch { continuation.resume(throwing: error) }
        }
    }

    private func writeToStdout() async throws {
        guard isatty(STDOUT_FILENO) == 0 else {
            throw Failure(.badInput, "standard output is a terminal; send the copy into a pipe or a file")
        }
        let state = StateDirectory(try Configuration.read(file: root.config).stateDirectory)
        try state.takeOnOwner()
        let copy = state.path + "/.backup-\(getpid()).db"
        defer { unlink(copy) }
        if keys {
            try KeyFile.copy(state.keys, to: copy)
            return try BackupFile.pour(copy, into: .standardOutput)
        }
        let store = try SQLiteDriver(path: state.database, isReadOnly: true)
        try await store.copy(to: copy)
        if let damage = try await SQLiteDriver(path: copy, isReadOnly: true).damage().first {
            throw Failure(.unavailable, "the database is damaged, and no copy was made: \(damage); see klankbord check")
        }
        try BackupFile.pour(copy, into: .standardOutput)
    }
}
