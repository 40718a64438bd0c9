// Somebody asks by mail what is held about them: asked back at the address on file, and answered when they say that it was
// they (GDPR Art. 15).
import Addressing
import Feedback
import Foundation
import Store
import Understanding

extension TalkMailWork {
    /// Whether it is such a mail; an answer to a question of ours is never one.
    func asksForData(_ mail: TalkMail) -> Bool {
        guard case .words(let text, let part, _, _, let right) = mail.content, right != .anothersLogin else {
            return false
        }
        if case .matter = part { return false }
        return DataRequest.isOne(subject: mail.subject, text: text)
    }

    /// Once a day for each address; whoever is unknown hears nothing, as with any other stray.
    func askWhetherData(_ mail: TalkMail) throws {
        guard let address = try addressOnFile(mail) else { return try tx.hold(mail, .mail(.noRequest)) }
        let dayAgo = now.addingTimeInterval(-ScheduleRules.day)
        guard try !tx.hasAskedForData(address, since: dayAgo) else {
            return try tx.finish(mail, .asksForDataAgain)
        }
        try tx.closeDataMatters(of: address)
        _ = try ask(.ownData, from: mail, of: address)
        try tx.finish(mail, .asksForData)
    }

    /// Never that of the mail, unless it is on file.
    private func addressOnFile(_ mail: TalkMail) throws -> EmailAddress? {
        guard case .words(_, let part, _, _, _) = mail.content else { return nil }
        if let found = try tx.addressOnFile(of: mail.sender) { return found }
        return switch part {
        case .rater(let id): try tx.request(id)?.rater.address
        case .employee(let id): try tx.talk(id)?.employee.address
        case .manager(let id): try tx.talk(id)?.manager.address
        case .hr: settings.hr
        case .collected(let id): try tx.readerAddress(of: id, hr: settings.hr)
        case .matter, nil: nil
        }
    }

    func settleData(_ matter: Matter, _ mail: TalkMail, _ text: String) throws {
        guard let isTheirs = ShortAnswer.read(text, to: .ownership) else { return try askAgain(matter, mail) }
        try tx.close(matter.id)
        if isTheirs { try tx.queue(.ownData(matter.id), to: matter.address, by: book.rules, now: now) }
        try tx.finish(mail, isTheirs ? .confirmed : .notConfirmed)
    }
}
