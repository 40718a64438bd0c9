// The directory with the database and the daemon's socket; we work as the user who owns it.
import Foundation

struct StateDirectory {
    let path: String

    init(_ path: String) { self.path = path }

    var database: String { path + "/klankbord.db" }
    var keys: String { path + "/klankbord-keys.db" }
    var wakeSocket: String { path + "/wake.sock" }

    /// Run by root, takes on the directory's owner for good, so that nothing in it comes to belong to root.
    /// - Throws: `Failure` when the directory is not there or its owner can't be taken on.
    func takeOnOwner() throws {
        var status = stat()
        guard stat(path, &status) == 0 else {
            if errno == EACCES { throw notAllowed }
            throw Failure(
                .configuration,
                "state_directory \(path): there is no such directory; make it, or change the key"
            )
        }
        // A pipe in its place would have us wait for ever.
        var file = stat()
        if lstat(database, &file) == 0, file.st_mode & S_IFMT != S_IFREG {
            throw Failure(.configuration, "\(database) is no regular file; move it away, and put the database there")
        }
        // The database, its WAL and the socket belong to the service alone.
        umask(0o077)
        guard geteuid() == 0 else { return try checkAccess() }
        guard status.st_uid != 0 else { return }
        guard setgroups(0, nil) == 0, setgid(status.st_gid) == 0, setuid(status.st_uid) == 0 else {
            throw Failure(.bug, "user \(status.st_uid) can't be taken on: \(String(cString: strerror(errno)))")
        }
    }

    /// Somebody without rights sees nothing here, which is not to look like a service that doesn't run.
    private func checkAccess() throws {
        guard access(path, X_OK) == 0 || errno != EACCES, access(database, R_OK) == 0 || errno != EACCES else {
            throw notAllowed
        }
    }

    private var notAllowed: Failure {
        let user = getpwuid(geteuid()).map { String(cString: $0.pointee.pw_name) } ?? "uid \(geteuid())"
        return Failure(
            .notAllowed,
            "\(path): \(user) may not look there; ask as root or as the service's user: sudo klankbord …"
        )
    }
}
