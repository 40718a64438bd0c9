// What people ask of their year without being asked: when they last talked, and words to keep.
import Addressing
import Days
import Feedback
import Foundation
import Insight
import Store
import Understanding
import Year
import YearWords

extension TalkMailWork {
    /// - Returns: whether it was such a wish.
    func readYearWish(_ mail: TalkMail, _ text: String) throws -> Bool {
        guard settings.year != nil, let person = try tx.person(at: mail.sender), person.left == nil else {
            return false
        }
        if YearWish.asksWhenTalked(text) {
            // It goes to the address on file, whoever asks.
            try answer(.lastTalks(person.id, inboxRow: mail.id), to: person.person.address)
            try tx.finish(mail, .toldWhenTalked)
            return true
        }
        guard let words = YearWish.words(toKeep: text, subject: mail.subject) else { return false }
        let keeping: Keeping =
            HealthGuard.hit(in: words) != nil ? .guarded : words.count > Keeping.mostCharacters ? .tooLong : .kept
        switch try belief(mail, .ordinary) {
        case .refused where keeping == .guarded: try dropGuarded(mail)
        case .refused: try refuse(mail)
        // Nothing is kept of it: whose it is need not be asked.
        case .askedBack where keeping == .guarded: try keep(words, keeping, of: person, mail)
        case .askedBack: try askBack(mail, .words(inboxRow: mail.id, said: String(text.prefix(200))))
        case .believed: try keep(words, keeping, of: person, mail)
        }
        return true
    }

    /// HR asks for the figures of a year: of the one that the last quarter was in, where none is named.
    /// - Returns: whether it was such a wish.
    func readReportWish(_ mail: TalkMail, _ text: String) throws -> Bool {
        guard let year = settings.year else { return false }
        let isEmpty = text.allSatisfy(\.isWhitespace) || NonAnswer.isCourtesy(text, isYesCourtesy: true)
        guard let wish = YearWish.report(in: isEmpty ? mail.subject : text) else { return false }
        switch try belief(mail, .ordinary) {
        case .refused: try refuse(mail)
        case .askedBack: try askBack(mail, .words(inboxRow: mail.id, said: String(text.prefix(200))))
        case .believed:
            try InsightWork(tx, year, now: now).publish()
            let last = QuarterEnd.before(LocalTime(now, in: year.timeZone).day).year
            try answer(.insight(inboxRow: mail.id, year: wish.year ?? last), to: mail.sender)
            try tx.finish(mail, .toldFigures)
        }
        return true
    }

    private func keep(_ words: String, _ keeping: Keeping, of person: KnownPerson, _ mail: TalkMail) throws {
        if keeping == .kept { try tx.keep(words: words, of: person.id, now: now) }
        try answer(.wordsKept(person.id, inboxRow: mail.id, keeping), to: person.person.address)
        switch keeping {
        case .kept: try tx.finish(mail, .keptWords)
        case .guarded: try tx.finish(mail, .guarded)
        // The original stays where it is, as any other.
        case .tooLong: try tx.finish(mail, .settled(lines: 0, unclear: 1))
        }
        try tx.forgetWords(of: mail.id)
    }
}
