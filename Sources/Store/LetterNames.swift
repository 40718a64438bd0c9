// Letters that repeat what somebody wrote about others: whom we did not take as a rater, lines that were not understood,
// people of an invitation whom nobody knows. Only the one mail needs it.
import Feedback
import Foundation

extension Transaction {
    /// Empties what letters repeat, long after they went out.
    /// - Returns: of how many letters.
    public func purgeLetterNames(doneBefore moment: Date, limit: Int) throws -> Int {
        let old = try repeatingLetters(
            "AND state NOT IN ('queued', 'attempting', 'deferred') AND COALESCE(done_at, created_at) < $1",
            [.time(moment)]
        )
        var count = 0
        for row in old where count < limit {
            if try empty(row, where: { _ in true }) { count += 1 }
        }
        return count
    }

    /// Takes out what is about somebody.
    /// - Parameter isAbout: whether words of a letter of that talk are about them.
    func eraseLetterNames(_ isAbout: (String, TalkID?) -> Bool) throws {
        for row in try repeatingLetters() {
            let talk: TalkID? = row.optionalID("talk_id")
            guard try empty(row, where: { isAbout($0, talk) }) else { continue }
            try forgetCopies(of: row.id("id"))
        }
    }

    /// The words of mails in which the employee or the manager of a talk read who its raters are.
    func forgetNamingCopies(of talk: TalkID) throws {
        let kinds: [Letter.Kind] = [.notReached, .notAsked, .whom, .namesRead, .approval, .approved, .standing]
        let names = kinds.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        for row in try rows("SELECT id FROM outbox WHERE talk_id = $1 AND kind IN (\(names))", [.id(talk)]) {
            try forgetCopies(of: row.id("id"))
        }
    }

    private func repeatingLetters(_ condition: String = "", _ arguments: [Value] = []) throws -> [Row] {
        try rows(
            "SELECT id, talk_id, letter FROM outbox WHERE kind IN ('namesRead', 'invitationDeclined') \(condition)",
            arguments
        )
    }

    private func empty(_ row: Row, where isMeant: (String) -> Bool) throws -> Bool {
        guard let letter: Letter = try? row.json("letter") else { return false }
        let emptied = letter.without(isMeant)
        guard emptied != letter else { return false }
        try execute(
            "UPDATE outbox SET letter = $2 WHERE id = $1",
            [.id(try row.id("id") as LetterID), .content(json: emptied, under: row.contentKey("letter"))]
        )
        return true
    }
}

extension Letter {
    /// Without what it repeats of words that are meant.
    fileprivate func without(_ isMeant: (String) -> Bool) -> Letter {
        switch self {
        case .namesRead(let id, let inboxRow, var report):
            report.refused.removeAll { isMeant($0.who) }
            report.unread.removeAll { isMeant($0.text) }
            return .namesRead(id, inboxRow: inboxRow, report)
        case .invitationDeclined(let inboxRow, .wrongPeople(let people)):
            return .invitationDeclined(inboxRow: inboxRow, .wrongPeople(people.filter { !isMeant($0) }))
        default: return self
        }
    }
}
