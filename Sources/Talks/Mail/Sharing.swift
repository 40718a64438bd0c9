// The employee's word that her manager may read the dossier: by the letter that brought it, once, and told to her.
import Addressing
import Feedback
import Foundation
import Store

extension TalkMailWork {
    func readSharing(_ mail: TalkMail, _ talk: Talk, answering row: LetterID?) throws {
        let dossiers = try tx.dossierRounds(of: talk.id)
        let batch = try row.flatMap { try tx.outboxRow($0) }?.letter.dossierBatch
        let shared = dossiers.filter { !$0.isShared && (batch == nil || $0.number == batch) }.map(\.number)
        guard !shared.isEmpty else {
            guard !dossiers.isEmpty else {
                return try hold(mail, .mail(.writtenBy(party: .employee)), telling: .nothingToShare, .employee(talk.id))
            }
            try tell(.shared, mail, .employee(talk.id))
            return try tx.finish(mail, .answersWhatIsSettled)
        }
        switch try belief(mail, .lasting) {
        case .believed: try share(shared, of: talk, mail)
        case .askedBack: try askBack(mail, about: talk.id, ["deel"])
        case .refused: try refuse(mail)
        }
    }

    private func share(_ batches: [Int], of talk: Talk, _ mail: TalkMail) throws {
        try useUp(mail)
        for batch in batches { try tx.share(talk.id, batch: batch, now: now) }
        let leavesAt = now.addingTimeInterval(try tx.promised(book.rules.schedule, for: talk).shareDelay)
        try tell(.shared(talk.id, batches: batches, leavesAt: leavesAt), mail, to: talk.employee.address)
        let outcome = Outcome.employeeWrote(talk: talk.id, shares: true, isToldStanding: false, named: 0, withdrawn: 0)
        try tx.finish(mail, outcome)
    }
}

extension Letter {
    /// The part of a dossier that it brought to the employee.
    fileprivate var dossierBatch: Int? {
        if case .dossierToEmployee(_, let batch) = self { batch } else { nil }
    }
}
