// A reply to a collected mail: a word for each line, by its number.
import Addressing
import Feedback
import Foundation
import Store
import Understanding
import Year
import YearWords

extension TalkMailWork {
    func readCollected(_ mail: TalkMail, _ text: String, _ id: CollectedID) throws {
        guard let year = settings.year, try tx.collectedMail(id) != nil else {
            if !NonAnswer.isCourtesy(text, isYesCourtesy: false) { try tell(.settled, mail, .collected(id)) }
            return try tx.finish(mail, .answersWhatIsSettled)
        }
        switch try belief(mail, .ordinary) {
        case .refused: return try refuse(mail)
        case .askedBack:
            let wish = Matter.Wish.collected(id, inboxRow: mail.id, said: String(text.prefix(200)))
            return try tx.hold(mail, .talkMail(ask(.confirmation(wish), from: mail, of: mail.sender)))
        case .believed: break
        }
        try act(on: mail, text, id, year)
    }

    private func act(on mail: TalkMail, _ text: String, _ id: CollectedID, _ year: YearSettings) throws {
        let work = YearWork(tx, year, now: now)
        var report = CollectedReport()
        if HealthGuard.hit(in: text) != nil {
            report.isGuarded = true
        } else {
            let moment = ReplyMoment(mail.receivedAt, in: settings.timeZone)
            let reply = YearReply.read(text, to: try work.asked(id), at: moment)
            if reply.isEmpty, NonAnswer.isCourtesy(text, isYesCourtesy: false) { return try tx.finish(mail, .thanked) }
            report = try work.act(on: reply, to: id)
            if reply.isEmpty { report.rest = .notUnderstood }
        }
        if let reader = try tx.readerAddress(of: id, hr: settings.hr) {
            try answer(.collectedRead(id, inboxRow: mail.id, report), to: reader)
        }
        guard !report.isGuarded else { return try finish(guarded: mail) }
        try tx.finish(mail, .settled(lines: report.settled.count, unclear: report.unclear.count))
    }

    /// That it came is all that is kept.
    private func finish(guarded mail: TalkMail) throws {
        try tx.finish(mail, .guarded)
        try tx.forgetWords(of: mail.id)
    }
}
