// Much mail at once: files that lie in the service's mailbox before it looks, as after a day on which it stood still.
import Foundation
import TestServers

extension Village {
    /// Puts mails into the service's mailbox on the disk; each belongs to the mail servers' own user, as all mail there.
    func pile(_ mails: some Sequence<[UInt8]>) throws {
        let (files, maildir) = (FileManager.default, house.folder.appending(path: "mail/feedback/Maildir"))
        let owner = try files.attributesOfItem(atPath: house.folder.appending(path: "mail").path)
            .filter { [.ownerAccountID, .groupOwnerAccountID].contains($0.key) }
        let folders = ["", "tmp", "new", "cur"].map { maildir.appending(path: $0) }
        for folder in [maildir.deletingLastPathComponent()] + folders where !files.fileExists(atPath: folder.path) {
            try files.createDirectory(at: folder, withIntermediateDirectories: false)
            try files.setAttributes(owner.merging([.posixPermissions: 0o700]) { $1 }, ofItemAtPath: folder.path)
        }
        for (number, mail) in mails.enumerated() {
            let name = "\(1_700_000_000 + number).M\(number)P1.backlog"
            let file = maildir.appending(path: "tmp/\(name)")
            try Data(mail).write(to: file)
            try files.setAttributes(owner, ofItemAtPath: file.path)
            try files.moveItem(at: file, to: maildir.appending(path: "new/\(name)"))
        }
    }

    /// Mails that were received, and those of them that are done with.
    func countOfMails() async throws -> (received: Int, done: Int) {
        let inbox = try await house.status().inbox
        return (inbox.values.reduce(0, +), (inbox["read"] ?? 0) + (inbox["held"] ?? 0))
    }
}

extension Child {
    /// Megabytes that the process has had in memory at most.
    func peakMegabytes() throws -> Int {
        let status = try String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8)
        guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
            let kilobytes = Int(line.split(separator: " ").dropLast().last ?? "")
        else { throw NeverHappened(description: status) }
        return kilobytes / 1024
    }
}
