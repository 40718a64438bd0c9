// What people ask of their year without being asked: when they last talked, and words to keep.
import Addressing
import Feedback
import Foundation
import Store
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
        let isGuarded = HealthGuard.hit(in: words) != nil
        switch try belief(mail, .ordinary) {
        case .refused where isGuarded: try dropGuarded(mail)
        case .refused: try refuse(mail)
        // Nothing is kept of it: whose it is need not be asked.
        case .askedBack where isGuarded: try keep(words, of: person, mail)
        case .askedBack: try askBack(mail, .words(inboxRow: mail.id, said: String(text.prefix(200))))
        case .believed: try keep(words, of: person, mail)
        }
        return true
    }

    private func keep(_ words: String, of person: KnownPerson, _ mail: TalkMail) throws {
        let keeping: Keeping =
            if words.count > Keeping.mostCharacters { .tooLong } else if HealthGuard.hit(in: words) != nil {
                .guarded
            } else { .kept }
        if keeping == .kept { try tx.keep(words: words, of: person.id, now: now) }
        try answer(.wordsKept(person.id, inboxRow: mail.id, keeping), to: person.person.address)
        try tx.finish(mail, keeping == .kept ? .keptWords : .guarded)
        try tx.forgetWords(of: mail.id)
    }
}
