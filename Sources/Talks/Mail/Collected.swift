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
        if try readYearWish(mail, text) { return }
        try act(on: mail, text, id, year)
    }

    private func act(on mail: TalkMail, _ text: String, _ id: CollectedID, _ year: YearSettings) throws {
        let work = YearWork(tx, year, now: now)
        var report = CollectedReport()
        if HealthGuard.hit(in: text) != nil {
            report.isGuarded = true
        } else if YearWish.isAboutWorkAlone(text) {
            report.isAboutWorkAlone = true
        } else {
            let (thanks, rest) = YearWish.thanks(in: text)
            let moment = ReplyMoment(mail.receivedAt, in: settings.timeZone)
            let asked = try work.asked(id)
            let (additions, said) = FollowUpAddition.split(rest, asked, at: moment)
            let reply = YearReply.read(said, to: asked, at: moment)
            if reply.isEmpty, !thanks, additions.isEmpty, NonAnswer.isCourtesy(text, isYesCourtesy: false) {
                return try tx.finish(mail, .thanked)
            }
            report = try work.act(on: reply, to: id, in: mail.id)
            try work.add(additions, to: id, in: mail.id, &report)
            report.isThanking = try thanks && work.thankRaters(byReaderOf: id)
            if reply.isEmpty, additions.isEmpty, !report.isThanking { report.rest = .notUnderstood }
        }
        if let reader = try tx.readerAddress(of: id, hr: settings.hr) {
            try answer(.collectedRead(id, inboxRow: mail.id, report), to: reader)
        }
        // The words go once they have gone back to whoever wrote them.
        if report.isGuarded { return try tx.finish(mail, .guarded) }
        try tx.finish(mail, .settled(lines: report.settled.count, unclear: report.unclear.count))
    }
}
