// Warnings of `check`: what works now, and hurts later.
import Addressing
import Dossiers
import Feedback
import Foundation
import Glibc
import Letters
import Settings
import Wording

extension ServicesEyes {
    func warnings(_ configuration: Configuration) -> [CheckResult] {
        var found = hidden(configuration).map { CheckResult.warning("paths", $0) }
        if !openSecrets.isEmpty {
            let paths = openSecrets.joined(separator: " ")
            found.append(.warning("secrets", "everybody on this machine can read them; chmod 600 \(paths)"))
        }
        if !alterableSecrets.isEmpty {
            let paths = alterableSecrets.joined(separator: " ")
            found.append(.warning("secrets", "everybody on this machine can change them; chmod go-w \(paths)"))
        }
        if configuration.operatorAddress == nil {
            found.append(
                .warning("operator", "nobody is told by mail when something is wrong or held; set operator.address")
            )
        }
        let leftovers = StateDirectory(configuration.stateDirectory).leftovers
        if !leftovers.isEmpty {
            found.append(
                .warning(
                    "copies",
                    "left by a restore or a backup, with what was erased since; remove what is needed no more: "
                        + leftovers.joined(separator: " ")
                )
            )
        }
        let room = StateDirectory(configuration.stateDirectory).room ?? .max
        if room < StateDirectory.comfortableRoom {
            found.append(.warning("disk", "\(configuration.stateDirectory): \(room >> 20) MB are left; make room"))
        }
        return found
    }
}

extension StateDirectory {
    /// Copies of the database or of keys beside it.
    var leftovers: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.filter { name in
            name.contains(".before-restore-") || name.hasPrefix(".restore-") || name.hasPrefix(".backup-")
                || name.hasPrefix("klankbord-keys.db.part-")
        }.sorted().map { "\(path)/\($0)" }
    }

    /// Octets below which an operator should look.
    static let comfortableRoom = 500 << 20

    /// Writes a file as the service does, and takes it away again.
    /// - Throws: `Failure` naming the directory and the user.
    func tryWriting() throws {
        let file = path + "/check.tmp"
        let descriptor = Glibc.open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        defer { unlink(file) }
        var octet: UInt8 = 0x21
        guard descriptor >= 0, write(descriptor, &octet, 1) == 1, fsync(descriptor) == 0 else {
            let reason = String(cString: strerror(errno))
            if descriptor >= 0 { close(descriptor) }
            throw Failure(
                .unavailable,
                "\(path): \(ServicesEyes.user) can't write there: \(reason); make room, or chown it to the service's user"
            )
        }
        close(descriptor)
    }
}

extension PDFRenderer {
    /// What the dossier's PDF lacks on this machine.
    func warnings() async -> [CheckResult] {
        do {
            let missing = try await missing()
            if missing.contains(.weasyPrint) {
                return [.warning("pdf", "WeasyPrint is not there, so the dossier has no PDF; scripts/packages dossier")]
            }
            guard !missing.isEmpty else { return [] }
            let names = missing.map(\.rawValue).joined(separator: ", ")
            return [.warning("pdf", "no font for \(names): boxes in the dossier's PDF; scripts/packages dossier")]
        } catch {
            return [.warning("pdf", "\(error)")]
        }
    }
}

/// The templates: what is one's own, what nobody uses, and what no request may go without.
struct TemplateCheck {
    private let configuration: Configuration
    private static let shown = 50

    init(_ configuration: Configuration) { self.configuration = configuration }

    /// - Throws: `Failure` with all that is wrong, a line each.
    func good() throws -> String {
        let wording = try tried()
        let own = try ownTemplates()?.used ?? []
        return wording.languages.joined(separator: ", ")
            + (own.isEmpty ? "" : "; your own: \(own.joined(separator: ", "))")
    }

    private func tried() throws -> Wording {
        let wording = try Wording(configuration, readsAll: false)
        let unreadable = wording.unreadable(needing: Letter.templates)
        try Self.refuse(unreadable + wording.problems() + wording.requestProblems())
        return wording
    }

    /// What keeps the service from starting: all of it at once.
    /// - Returns: what would keep a letter from being written, sooner or later.
    /// - Throws: `Failure` where a template of one's own can't be read, or lacks what every request owes its reader.
    func begin() throws -> [WordingError] {
        guard configuration.templates != nil else { return [] }
        let wording = try Wording(configuration, readsAll: false)
        let unreadable = wording.unreadable(needing: Letter.templates)
        let (lacking, others) = (wording.requestProblems(), wording.problems())
        guard unreadable.isEmpty, lacking.isEmpty else {
            try Self.refuse(unreadable + others + lacking)
            return []
        }
        return others
    }

    private static func refuse(_ problems: [WordingError]) throws {
        var lines: [String] = []
        for problem in problems.map(\.description) where !lines.contains(problem) { lines.append(problem) }
        guard !lines.isEmpty else { return }
        let more = lines.count > shown ? ["and \(lines.count - shown) more"] : []
        throw Failure(.configuration, lines: lines.prefix(shown) + more)
    }

    /// Files that nobody ever reads, and keys of questions that nobody else has.
    func warnings() -> [CheckResult] {
        let unused = ((try? ownTemplates()) ?? nil)?.unused ?? []
        return unused.map { file in
            let meant = file.nearest.map { "did you mean \($0)?" } ?? "take it out"
            return .warning("templates", "\(configuration.templates ?? "")/\(file.path) is used by nothing; \(meant)")
        } + strayKeys()
    }

    private func strayKeys() -> [CheckResult] {
        guard configuration.templates != nil, let wording = try? Wording(configuration, readsAll: false) else {
            return []
        }
        return wording.strayKeys().map { stray in
            .warning(
                "templates",
                "\(stray.file): no other questionnaire has the key '\(stray.key)', so answers to it are counted by "
                    + "themselves; did you mean '\(stray.nearest)'?"
            )
        }
    }

    private func ownTemplates() throws -> OwnTemplates? {
        guard let folder = configuration.templates else { return nil }
        let shipped = try ShippedTemplates.folder()
        return try OwnTemplates(URL(filePath: folder), beside: shipped, names: Letter.templates)
    }
}
