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
            sha256sum -c reads it. Keep the configuration, one's own templates and the token key as well.

            Example:
              klankbord backup /var/backups/klankbord-2026-12-01.db
              klankbord backup --to-stdout | age -r age1… > klankbord.db.age
            """
    )
    @ParentCommand var root: Klankbord
    @OptionGroup var output: OutputOptions
    @Flag(help: "Write the copy to standard output, for a pipe; what it is called is then up to the pipe.")
    var toStdout = false
    @Argument(help: "The copy. It must not be there yet.", completion: .file())
    var file: String?

    func validate() throws {
        guard toStdout == (file == nil) else { throw ValidationError("backup takes a FILE, or --to-stdout") }
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
        let status = try await Self.copy(root.config, into: handle)
        guard status == 0 else {
            unlink(part.path)
            throw ExitCode(status)
        }
        try handle.synchronize()
        try handle.close()
        let checksum = try Checksum(of: part)
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

    /// - Returns: the exit status of the process; it has said why.
    private static func copy(_ config: String, into handle: FileHandle) async throws -> Int32 {
        let process = Process()
        process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments = ["--config", config, "backup", "--to-stdout"]
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
        let store = try SQLiteDriver(path: state.database, isReadOnly: true)
        try await store.copy(to: copy)
        if let damage = try await SQLiteDriver(path: copy, isReadOnly: true).damage().first {
            throw Failure(.unavailable, "the database is damaged, and no copy was made: \(damage); see klankbord check")
        }
        try BackupFile.pour(copy, into: .standardOutput)
    }
}
