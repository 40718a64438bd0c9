// `klankbord key`: the master key, under which the keys of the rows stand.
import ArgumentParser
import Foundation
import Settings
import Store

struct KeyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key",
        abstract: "The master key, without which nothing that people wrote can be read.",
        subcommands: [Rotate.self]
    )

    struct Rotate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "rotate",
            abstract: "Put a new master key in the old one's place, with the service stopped.",
            discussion: """
                The new key is made, written beside the old one as master-key.new, and takes its name once all keys stand \
                under it. Copies of klankbord-keys.db that were made before open with the old key alone: make a backup.

                Example:
                  systemctl stop klankbord
                  klankbord key rotate
                  systemctl start klankbord
                """
        )
        @ParentCommand var root: Klankbord
        @OptionGroup var output: OutputOptions

        struct Report: Encodable {
            let masterKey: String
        }

        func run() async throws {
            let (configuration, old) = try await Configuration.readWithMasterKey(file: root.config)
            let place = URL(filePath: configuration.masterKeyFile)
            let written = try? String(contentsOf: place, encoding: .utf8).trimmingCharacters(
                in: .whitespacesAndNewlines
            )
            guard written == old.reveal() else {
                throw Failure(
                    .badInput,
                    "\(place.path): the master key in use comes from elsewhere; take that away first"
                )
            }
            let state = StateDirectory(configuration.stateDirectory)
            let lock = try state.lock()
            defer { close(lock) }
            let keys = try SealedRows.keyFile(state.keys, old)
            // Of another database's keys, the right ones would open by no master key that is left.
            let rows = try await SealedRows.open(state, old)
            await rows.close()
            try replace(place, keys)
            let text = "\(place.path): a new master key; make a backup, and keep a copy of the key in a safe place"
            try output.print(Report(masterKey: place.path)) { text }
        }

        private func replace(_ place: URL, _ keys: KeyFile) throws {
            let (new, next) = (Self.random(), place.appendingPathExtension("new"))
            // Of a rotation that was cut short; the old key fits, so that no row stands under it.
            unlink(next.path)
            let handle = try BackupFile.create(next)
            try handle.write(contentsOf: Data(new.utf8))
            try handle.synchronize()
            try handle.close()
            // Its name is on the disk before anything stands under it.
            try Self.synchronize(place.deletingLastPathComponent())
            try keys.rotate(to: new)
            guard rename(next.path, place.path) == 0 else {
                let reason = String(cString: strerror(errno))
                throw Failure(.unavailable, "\(next.path) can't be named \(place.path): \(reason); name it so yourself")
            }
        }

        private static func synchronize(_ folder: URL) throws {
            let descriptor = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            defer { close(descriptor) }
            guard descriptor >= 0, fsync(descriptor) == 0 else {
                throw Failure(.unavailable, "\(folder.path) can't be written: \(String(cString: strerror(errno)))")
            }
        }

        /// 32 octets in base64.
        private static func random() -> String {
            var generator = SystemRandomNumberGenerator()
            return Data((0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) }).base64EncodedString()
        }
    }
}
