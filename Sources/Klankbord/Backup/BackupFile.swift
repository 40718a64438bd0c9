// The files of backups: made for their owner alone, with a checksum beside them.
import Crypto
import Foundation

enum BackupFile {
    /// - Throws: `Failure` naming the file where it can't be made.
    static func create(_ file: URL) throws -> FileHandle {
        let descriptor = open(file.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else {
            throw Failure(.unavailable, "\(file.path) can't be made: \(String(cString: strerror(errno)))")
        }
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    /// - Throws: `Failure` naming the file where it can't be read.
    static func reading(_ file: URL) throws -> FileHandle {
        // Whoever only waits for a pipe's other end waits for ever.
        let descriptor = open(file.path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw Failure(.badInput, "\(file.path) can't be read: \(String(cString: strerror(errno)))")
        }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw Failure(.badInput, "\(file.path) is no regular file")
        }
        return handle
    }

    /// - Throws: `Failure` where nobody takes it: a full disk, a pipe that ended.
    static func pour(_ path: String, into target: FileHandle) throws {
        let source = try reading(URL(filePath: path))
        do {
            while let block = try source.read(upToCount: 1 << 20), !block.isEmpty {
                try target.write(contentsOf: block)
            }
        } catch {
            throw Failure(.unavailable, "the copy can't be written: \(error.localizedDescription)")
        }
    }
}

/// What the first page of an SQLite file says of the whole (SQLite's file format, §1.3).
struct DatabaseHeader: Equatable {
    /// Octets that the file should have; nil where the header is not whole.
    let octets: Int?

    /// Nil where the file doesn't begin as a database does.
    init?(_ bytes: Data) {
        let bytes = Array(bytes)
        guard bytes.starts(with: Array("SQLite format 3\0".utf8)) else { return nil }
        guard bytes.count >= 100 else {
            octets = nil
            return
        }
        let number = { (range: Range<Int>) in bytes[range].reduce(0) { $0 << 8 | Int($1) } }
        // 65,536 doesn't fit into its two octets.
        let page = number(16..<18) == 1 ? 65_536 : number(16..<18)
        octets = page * number(28..<32)
    }

    /// - Throws: `Failure` where the file ends before its header says.
    static func check(_ file: URL) throws {
        let handle = try BackupFile.reading(file)
        guard let header = DatabaseHeader(try handle.read(upToCount: 100) ?? Data()) else { return }
        let found = Int(try handle.seekToEnd())
        guard let octets = header.octets, found >= octets else {
            let whole = header.octets.map { "; its header says \($0)" } ?? ""
            throw Failure(
                .badInput,
                "\(file.path) is cut short: it has \(found) octets\(whole); copy it again, or take another backup"
            )
        }
    }
}

/// A file's SHA-256 (FIPS 180-4), kept beside it as `sha256sum -c` reads it.
struct Checksum: Equatable {
    let octets: Int
    /// 64 lower-case digits.
    let hex: String

    init(of file: URL) throws {
        let handle = try BackupFile.reading(file)
        var (hash, octets) = (SHA256(), 0)
        while let block = try handle.read(upToCount: 1 << 20), !block.isEmpty {
            hash.update(data: block)
            octets += block.count
        }
        self.octets = octets
        hex = hash.finalize().map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    static func file(for file: URL) -> URL { file.appendingPathExtension("sha256") }

    func write(for file: URL) throws {
        let handle = try BackupFile.create(Checksum.file(for: file))
        try handle.write(contentsOf: Data("\(hex)  \(file.lastPathComponent)\n".utf8))
        try handle.close()
    }

    /// Nil where no checksum stands beside the file.
    static func kept(for file: URL) -> String? {
        guard let text = try? String(contentsOf: Checksum.file(for: file), encoding: .utf8) else { return nil }
        return text.split(separator: " ").first.map(String.init) ?? ""
    }
}
