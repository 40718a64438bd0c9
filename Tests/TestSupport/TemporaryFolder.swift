// A folder for one test.
import Foundation

/// A folder with these files, removed afterwards.
public final class TemporaryFolder: Sendable {
    public let url: URL

    /// - Parameter inMemory: where the system has a place for it that waits for no disk (tmpfs).
    public init(_ files: [String: String] = [:], inMemory: Bool = false) throws {
        let shared = URL(filePath: "/dev/shm")
        let hasShared = inMemory && FileManager.default.isWritableFile(atPath: shared.path)
        let place = hasShared ? shared : FileManager.default.temporaryDirectory
        url = place.appending(path: "klankbord-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        for (path, text) in files {
            let file = url.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: file)
        }
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// A file in it that can be run.
    public func executable(_ name: String) throws -> URL {
        let file = url.appending(path: name)
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: file.path)
        return file
    }
}
