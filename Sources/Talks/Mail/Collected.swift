// A reply to a collected mail: a word for each line, by its number.
import Addressing
import Feedback
import Foundation
import Store
import Understanding
import Year
import YearWords

extension TalkMailWork {
    /// Octets of a reply that is read: a few hundred words are a long one.
    private static let mostOctets = 20_000

    func readCollected(_ mail: TalkMail, _ text: String, _ id: CollectedID) throws {
        let isGuarded = HealthGuard.hit(in: String(text.prefix(Self.mostOctets))) != nil
        guard let year = settings.year, try tx.collectedMail(id) != nil else {
            if !NonAnswer.isCourtesy(text, isYesCourtesy: false) { try tell(.settled, mail, .collected(id)) }
            let isGone = try isOffTheRecord(id)
            try tx.finish(mail, isGone ? .settledOffTheRecord(lines: 0, unclear: 0) : .answersWhatIsSettled)
            if isGuarded { try tx.forgetWords(of: mail.id) }
            return
        }
        switch try belief(mail, .ordinary) {
        case .refused:
            guard isGuarded else { return try refuse(mail) }
            return try dropGuarded(mail)
        // Nothing is done by it, so that it may be anybody's: it goes back to the address on file, and is gone.
        case .askedBack where isGuarded: break
        case .askedBack:
            let wish = Matter.Wish.collected(id, inboxRow: mail.id, said: String(text.prefix(200)))
            return try tx.hold(mail, .talkMail(ask(.confirmation(wish), from: mail, of: mail.sender)))
        case .believed: break
        }
        if try !isGuarded && text.utf8.count <= Self.mostOctets && readYearWish(mail, text) { return }
        try act(on: mail, text, id, year, isGuarded: isGuarded)
    }

    /// Nothing of it stays, and nobody is shown it.
    func dropGuarded(_ mail: TalkMail) throws {
        try tx.finish(mail, .guarded)
        try tx.forgetWords(of: mail.id)
    }

    /// Whether the mail may have promised that what is written stays nowhere: what a forgotten one said, nobody knows.
    private func isOffTheRecord(_ id: CollectedID) throws -> Bool {
        let lines = try tx.lines(of: id)
        return lines.isEmpty || lines.contains { $0.line.kind.isOffTheRecord }
    }

    private func act(
        on mail: TalkMail,
        _ text: String,
        _ id: CollectedID,
        _ year: YearSettings,
        isGuarded: Bool
    ) throws {
        let work = YearWork(tx, year, now: now)
        var report = CollectedReport()
        var isPassedOn = false
        if isGuarded {
            report.isGuarded = true
        } else if text.utf8.count > Self.mostOctets {
            report.rest = .tooLong
        } else if YearWish.isAboutWorkAlone(text) {
            report.isAboutWorkAlone = true
        } else {
            let (thanks, rest) = YearWish.thanks(in: text)
            let moment = ReplyMoment(mail.receivedAt, in: settings.timeZone)
            let asked = try work.asked(id)
            let (additions, said) = FollowUpAddition.split(rest, asked, at: moment)
            let (notes, answers) = CoachingNotes.split(said, asked, at: moment)
            let reply = YearReply.read(answers, to: asked, at: moment)
            if reply.isEmpty, !thanks, additions.isEmpty, notes.isEmpty,
                NonAnswer.isCourtesy(text, isYesCourtesy: false)
            {
                return try tx.finish(mail, .thanked)
            }
            report = try work.act(on: reply, to: id, in: mail.id)
            isPassedOn = reply.hasLineForManager && !report.settled.isEmpty
            try work.add(additions, to: id, in: mail.id, &report)
            try work.keep(notes: notes, to: id, &report)
            // A talk that was not held is nothing to thank for.
            report.isThanking = try thanks && report.again == nil && work.thankRaters(byReaderOf: id)
            if reply.isEmpty, additions.isEmpty, notes.isEmpty, !report.isThanking { report.rest = .notUnderstood }
        }
        var isAnswered = false
        if let reader = try tx.readerAddress(of: id, hr: settings.hr) {
            isAnswered = try answer(.collectedRead(id, inboxRow: mail.id, report), to: reader)
        }
        let (settled, unclear) = (report.settled.count, report.unclear.count)
        let outcome: Outcome =
            try isOffTheRecord(id)
            ? .settledOffTheRecord(lines: settled, unclear: unclear) : .settled(lines: settled, unclear: unclear)
        try tx.finish(mail, report.isGuarded ? .guarded : outcome)
        // What may not be kept goes once it has gone back; a line to the manager with the mails that it came by. Whatever
        // else was written is in the rows that it settled, or asked back: beside a word, nobody is told of it.
        if report.isGuarded ? !isAnswered : !isPassedOn { try tx.forgetWords(of: mail.id) }
    }
}
