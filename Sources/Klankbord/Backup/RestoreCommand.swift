// `klankbord restore`: a backup takes the database's place; what was there is kept.
import ArgumentParser
import Feedback
import Foundation
import Settings
import Store

struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Put a backup in the database's place, with the service stopped.",
        discussion: """
            Keys that are there stay: what was erased since stays erased, but for raters' names and what they answered \
            by name in others' talks. The operators' log, the privacy terms that were noticed since, and the addresses \
            that want no requests stay, too. On a new machine the keys come from klankbord-keys.db beside the backup, and \
            the master key has to be in place.

            The backup is looked through first: its checksum where one stands beside it, its pages, its version. The \
            database that was there stays beside it, by the name that is printed.

            Letters that left after the backup leave once more, under the same Message-ID. Replies that were read since \
            lie in the mailbox's Processed folder: move them back to the inbox, and they are read again.

            Example:
              systemctl stop klankbord
              klankbord restore /var/backups/klankbord-2026-12-01.db
              systemctl start klankbord
            """
    )
    @ParentCommand var root: Klankbord
    @OptionGroup var output: OutputOptions
    @Argument(help: "What klankbord backup wrote.", completion: .file())
    var file: String

    struct Report: Encodable {
        let file: String
        /// The last moment that the service of the backup noted.
        let lastSeen: Date?
        /// How many letters wait in it.
        let waiting: Int
        /// The database that was there; nil where there was none.
        let before: String?
        /// Talks that were erased since the backup was made.
        let erased: Int
        /// People who were erased since.
        let erasedPeople: Int
        /// Talks whose confidential answers a dossier took up after the backup was made.
        let withoutAnswers: [Int64]
        /// Talks whose answers have to be read again, since one of them was taken back after the backup was made.
        let toReadAgain: [Int64]
        /// Why nothing was taken over from the database that was there; nil where it was, or there was none.
        let notTakenOver: String?
    }

    /// Of the database that was there: what stays whatever the backup says.
    private struct Lasting {
        var looks: [OperatorAction] = []
        var terms = TermsHistory([])
        var wishes: [Suppression] = []

        init() {}

        init(_ tx: any Transaction) throws {
            (looks, terms, wishes) = (try tx.operatorLog(), try tx.termsHistory(), try tx.suppressions())
        }
    }

    func run() async throws {
        let (configuration, master) = try await Configuration.readWithMasterKey(file: root.config)
        let state = StateDirectory(configuration.stateDirectory)
        // Before the owner of the data is taken on: then the terminal has no name any more.
        _ = Operator.current
        let source = URL(filePath: file)
        try DatabaseHeader.check(source)
        let isChecked = try check(source)
        // As root it is read, where it may be root's alone; all else is the owner's work.
        let staged = URL(filePath: state.path + "/.restore-\(getpid()).db")
        let handle = try BackupFile.create(staged)
        defer { for name in Self.names(staged.path) { unlink(name) } }
        try BackupFile.pour(source.path, into: handle)
        try handle.synchronize()
        try state.give(staged.path)
        try state.takeKeys(from: source)
        try state.takeOnOwner()
        let lock = try state.lock()
        defer { close(lock) }
        let (lasting, notTakenOver) = await lasting(state, master)
        let (lastSeen, waiting, unreadable) = try await lookThrough(staged, source, state.keys, master) { tx in
            try tx.carryOver(lasting.looks)
            try tx.carryOver(lasting.terms)
            try tx.carryOver(lasting.wishes, by: configuration.mailRules, now: Date())
        }
        let before = try state.setAside(now: Date())
        guard rename(staged.path, state.database) == 0 else {
            throw Failure(.unavailable, "\(state.database) can't be named: \(String(cString: strerror(errno)))")
        }
        let report = Report(
            file: source.path,
            lastSeen: lastSeen,
            waiting: waiting,
            before: before,
            erased: unreadable.talks,
            erasedPeople: unreadable.people,
            withoutAnswers: unreadable.frozen.map(\.rawValue),
            toReadAgain: unreadable.renewed.map(\.rawValue),
            notTakenOver: notTakenOver
        )
        try output.print(report) { text(report, configuration.organisation.timeZone, isChecked: isChecked) }
    }

    private func lasting(_ state: StateDirectory, _ master: MasterKey) async -> (Lasting, trouble: String?) {
        guard FileManager.default.fileExists(atPath: state.database) else { return (Lasting(), nil) }
        do {
            let before = try await SealedRows.open(state, master)
            // What was erased a moment ago stays so.
            try? await before.forgetErased()
            let found = try await before.read { try Lasting($0) }
            await before.close()
            return (found, nil)
        } catch {
            return (Lasting(), "\(error)")
        }
    }

    private static func names(_ path: String) -> [String] { ["", "-wal", "-shm"].map { path + $0 } }

    /// - Returns: whether there was a checksum.
    private func check(_ source: URL) throws -> Bool {
        let found = try Checksum(of: source)
        guard let kept = Checksum.kept(for: source) else { return false }
        guard kept == found.hex else {
            throw Failure(
                .badInput,
                "\(source.path) is not what was written: its sha256 is \(found.hex), and "
                    + "\(source.lastPathComponent).sha256 says \(kept.prefix(64)); take another backup"
            )
        }
        return true
    }

    /// Reads it page by page and brings it up to date.
    private func lookThrough(
        _ staged: URL,
        _ source: URL,
        _ keys: String,
        _ master: MasterKey,
        _ carryOver: @Sendable @escaping (any Transaction) throws -> Void
    ) async throws -> (lastSeen: Date?, waiting: Int, unreadable: Unreadable) {
        let store: SQLiteDriver
        do {
            store = try SQLiteDriver(path: staged.path)
            _ = try await store.isCurrent()
        } catch {
            throw Failure(
                .badInput,
                "\(source.path) is no database of Klankbord's; restore takes what klankbord backup wrote"
            )
        }
        if let damage = try await store.damage().first {
            throw Failure(.badInput, "\(source.path) is damaged: \(damage); take another backup")
        }
        await store.close()
        let sealed = try await SealedRows.open(staged.path, keys, master, isRestored: true)
        // Erased since the backup was made.
        let unreadable = try await sealed.forgetUnreadable(now: Date())
        let action = "restore \(source.lastPathComponent)"
        try await sealed.write { tx in
            try carryOver(tx)
            try tx.log(operator: Operator.current, action, now: Date())
        }
        let found = try await sealed.read { tx in
            let counts = try tx.outboxCounts()
            let waiting = [OutboxState.queued, .deferred, .attempting].reduce(0) { $0 + (counts[$1] ?? 0) }
            return (try tx.clockBelief()?.believed.wall, waiting, unreadable)
        }
        await sealed.close()
        return found
    }

    private func text(_ report: Report, _ zone: TimeZone, isChecked: Bool) -> String {
        var lines = ["restored \(report.file)"]
        if !isChecked {
            lines.append(
                "no checksum was given (\(report.file).sha256): whether it is what was written is not known, only that the "
                    + "database can be read"
            )
        }
        if let seen = report.lastSeen { lines.append("it is as of \(Klankbord.shown(seen, in: zone))") }
        let waiting = report.waiting == 1 ? "1 letter waits" : "\(report.waiting) letters wait"
        lines.append("\(waiting) in it: those that left after the backup leave once more")
        if report.erased > 0 {
            lines.append("talks that were erased after it are not in it: \(report.erased)")
        }
        if report.erasedPeople > 0 {
            lines.append("people who were erased after it are not in it: \(report.erasedPeople)")
        }
        if !report.toReadAgain.isEmpty {
            let talks = report.toReadAgain.map(String.init).joined(separator: ", ")
            lines.append(
                "talks of which an answer was taken back after it, so that the others are to be read again: \(talks); move "
                    + "their mail from the folder of processed mail back to the inbox"
            )
        }
        if !report.withoutAnswers.isEmpty {
            let talks = report.withoutAnswers.map(String.init).joined(separator: ", ")
            lines.append(
                "talks whose confidential answers were taken up in a feedback report after it: \(talks); the "
                    + "answers are destroyed, with those that the report did not show and that waited for company; the employee "
                    + "has the report by mail"
            )
        }
        if let trouble = report.notTakenOver {
            lines.append(
                "the database that was there can't be read (\(trouble)): the operators' log, privacy terms and addresses that "
                    + "want no requests are as the backup has them"
            )
        }
        if let before = report.before {
            lines.append(
                "the database that was there, and its keys: \(before), \(before)-keys; remove both when they are needed no more"
            )
        }
        return lines.joined(separator: "\n")
    }
}

extension StateDirectory {
    /// Gives a file to the directory's owner.
    fileprivate func give(_ file: String) throws {
        var status = stat()
        guard stat(path, &status) == 0, chown(file, status.st_uid, status.st_gid) == 0 else {
            throw Failure(
                .unavailable,
                "\(file) can't be given to \(path)'s owner: \(String(cString: strerror(errno)))"
            )
        }
    }

    /// Where there are no keys: those beside the backup.
    fileprivate func takeKeys(from source: URL) throws {
        let beside = StateDirectory(source.deletingLastPathComponent().path).keys
        guard !FileManager.default.fileExists(atPath: keys), FileManager.default.fileExists(atPath: beside) else {
            return
        }
        let handle = try BackupFile.create(URL(filePath: keys))
        try BackupFile.pour(beside, into: handle)
        try handle.synchronize()
        try handle.close()
        try give(keys)
    }

    /// Gives the database another name, which nothing has.
    /// - Returns: that name; nil where there was none.
    func setAside(now: Date) throws -> String? {
        guard FileManager.default.fileExists(atPath: database) else { return nil }
        let aside = nameAside(now)
        // Talks that the backup doesn't have keep their keys beside the database that does.
        if FileManager.default.fileExists(atPath: keys) { try KeyFile.copy(keys, to: aside + "-keys") }
        // The log first: without its database it is nothing, and beside another it would be taken for that one's.
        for ending in ["-wal", "-shm", ""] where FileManager.default.fileExists(atPath: database + ending) {
            guard rename(database + ending, aside + ending) == 0 else {
                throw Failure(
                    .unavailable,
                    "\(database + ending) can't be set aside: \(String(cString: strerror(errno)))"
                )
            }
        }
        return aside
    }

    /// Two restores in one second keep what each of them found.
    private func nameAside(_ now: Date) -> String {
        let name = database + ".before-restore-\(Int(now.timeIntervalSince1970))"
        func isTaken(_ name: String) -> Bool {
            ["", "-wal", "-shm", "-keys"].contains { FileManager.default.fileExists(atPath: name + $0) }
        }
        var (free, number) = (name, 2)
        while isTaken(free) { (free, number) = ("\(name)-\(number)", number + 1) }
        return free
    }
}
