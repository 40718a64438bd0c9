// A word about a talk that nothing was done by: its writer is told once, and what would do it.
import Addressing
import Feedback
import Foundation
import Store
import Understanding

extension TalkMailWork {
    /// Holds a mail, and tells its writer that nothing was done.
    func hold(_ mail: TalkMail, _ reason: HeldReason, telling why: NotActed, _ part: Part?) throws {
        try tell(why, mail, part)
        try tx.hold(mail, reason)
    }

    /// Tells the writer at the address on file; the day's cap ends any loop.
    func tell(_ why: NotActed, _ mail: TalkMail, _ part: Part?) throws {
        try tx.tell(why, of: mail.id, part, hr: settings.hr, settings.dailyAnswersPerAddress, by: book.rules, now: now)
    }

    /// Words of an employee that say nothing to us about her raters or her dossier.
    func leave(_ mail: TalkMail, _ text: String, of talk: Talk) throws {
        let why = try hint(for: talk)
        // `Ok, dank je` may be her word to share, `Dank je wel!` is none.
        if NonAnswer.isCourtesy(text, isYesCourtesy: why != .sharing) {
            return try tx.finish(mail, .thanked)
        }
        try hold(mail, .mail(.writtenBy(party: .employee)), telling: why, .employee(talk.id))
    }

    /// What she most likely meant.
    private func hint(for talk: Talk) throws -> NotActed {
        let isPlanned = talk.state == .planned && talk.start > now
        if isPlanned, book.rules.schedule.sharing != .never,
            try tx.dossierRounds(of: talk.id).contains(where: { !$0.isShared })
        {
            return .sharing
        }
        return isPlanned && book.deadline(of: talk) > now ? .naming : .unread
    }

    /// Words without a token by somebody on file: whoever has a talk to come is told, as far as they are believed to have
    /// written it.
    func leave(_ mail: TalkMail, _ text: String, byKnown talk: TalkID?) throws {
        let part =
            try talk.map(Part.employee) ?? tx.comingTalks(ofManagerAt: mail.sender, after: now).first.map(Part.manager)
        guard let part else { return try tx.hold(mail, .mail(.noRequest)) }
        if NonAnswer.isCourtesy(text, isYesCourtesy: true) { return try tx.finish(mail, .thanked) }
        try hold(mail, .mail(.noRequest), telling: .unread, part)
    }
}

extension Party {
    /// As somebody who speaks about a whole talk.
    func part(_ talk: TalkID) -> Part? {
        switch self {
        case .employee: .employee(talk)
        case .manager: .manager(talk)
        case .hr: .hr(talk)
        case .rater: nil
        }
    }
}
