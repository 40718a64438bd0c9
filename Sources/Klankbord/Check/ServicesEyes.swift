// `check` sees what the service sees: it becomes the service's user before it reads anything, and gets its secrets as the
// service does.
import Foundation
import Settings

/// The service, as far as it can be known from outside: its unit, its user, its secrets.
struct ServicesEyes {
    /// Nil where none is installed for this configuration.
    let unit: UnitFile?
    /// With the secrets that systemd would hand over.
    let environment: [String: String]
    /// Secrets that others can read.
    let openSecrets: [String]
    /// Secrets, and folders of them, that others can change.
    let alterableSecrets: [String]
    /// Nil where no rotation left any.
    let leftKey: MasterKey.Left?

    /// Reads as root what systemd reads as root, and takes on the service's user for good.
    /// - Throws: `Failure` where that user can't be taken on; `InvalidConfiguration` where even root can't read the
    ///   configuration.
    static func open(_ file: String) throws -> ServicesEyes {
        let configuration = try Configuration.read(file: file)
        let unit = UnitFile.installed(for: file)
        var environment = ProcessInfo.processInfo.environment
        if geteuid() == 0 { environment.merge(secrets(of: unit)) { own, _ in own } }
        let files = (unit?.credentials.map(\.path) ?? []) + SecretFiles.paths(in: configuration.secretsDirectory)
        let open = SecretFiles.readableByOthers(files)
        let alterable = SecretFiles.alterableByOthers(files + [configuration.secretsDirectory])
        let left = MasterKey.Left(beside: configuration.masterKeyFile)
        _ = Operator.current
        try StateDirectory(configuration.stateDirectory).takeOnOwner()
        return ServicesEyes(
            unit: unit,
            environment: environment,
            openSecrets: open,
            alterableSecrets: alterable,
            leftKey: left
        )
    }

    /// Those that systemd would give: in the environment they go before files that only root can read.
    private static func secrets(of unit: UnitFile?) -> [String: String] {
        var found: [String: String] = [:]
        for (name, path) in unit?.credentials ?? [] {
            guard let text = try? String(contentsOfFile: path, encoding: .utf8), !text.isEmpty else { continue }
            found["KLANKBORD_" + name.replacing("-", with: "_").uppercased()] = text
        }
        return found
    }

    /// Paths of the configuration that the unit hides from the service, each with its mend.
    func hidden(_ configuration: Configuration) -> [String] {
        guard let unit else { return [] }
        return configuration.paths.compactMap { key, path in
            unit.hides(path).map {
                "\(key): \(path) is hidden from the service by \($0) of the unit; move it to /etc/klankbord"
            }
        }
    }

    /// The user whom we work as.
    static var user: String { getpwuid(geteuid()).map { String(cString: $0.pointee.pw_name) } ?? "uid \(geteuid())" }
}

/// Files with secrets.
enum SecretFiles {
    static func paths(in folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).map { "\(folder)/\($0)" }
    }

    /// Those that anybody on the machine can read: by their own mode, and in a folder that lets others in.
    static func readableByOthers(_ paths: [String]) -> [String] {
        return Set(paths).filter { path in
            let folder = URL(filePath: path).deletingLastPathComponent().path
            return (mode(path) ?? 0) & 0o004 != 0 && (mode(folder) ?? 0) & 0o001 != 0
        }.sorted()
    }

    /// Files, and folders, that anybody on the machine can write to: whoever writes to the folder puts another secret in
    /// a secret's place.
    static func alterableByOthers(_ paths: [String]) -> [String] {
        Set(paths).filter { path in
            let folder = URL(filePath: path).deletingLastPathComponent().path
            return (mode(path) ?? 0) & 0o002 != 0 && (mode(folder) ?? 0) & 0o001 != 0
        }.sorted()
    }

    private static func mode(_ path: String) -> mode_t? {
        var facts = stat()
        return stat(path, &facts) == 0 ? facts.st_mode : nil
    }
}
