// A held mail about a talk that a person accepts: acted on as if all that it waited for had been said.
import Addressing
import Feedback
import Foundation
import Store

/// Why a held mail about a talk can't be accepted. Nothing of it has happened.
public enum HeldTalkError: Error, Equatable {
    /// Acted on, it would be held again.
    case heldAgain(InboxID, HeldReason)
    /// The question that it answers is settled.
    case settled(InboxID)
    /// Somebody has to say which of the two is the employee.
    case needsEmployee(InboxID)
    /// Somebody has to say when the talk is to be.
    case needsTime(InboxID, TalkID)
    /// Somebody has to say which talk it is about.
    case needsTalk(InboxID)
}

/// What a person says of a held mail about a talk.
public struct HeldTalkWord: Sendable {
    /// Whose words they are; nil: as the mail itself shows.
    public var part: Part?
    /// Of the two people of an invitation.
    public var employee: PersonID?
    /// What the mail says, in words that are understood; nil: its own.
    public var words: String?

    public init(part: Part? = nil, employee: PersonID? = nil, words: String? = nil) {
        (self.part, self.employee, self.words) = (part, employee, words)
    }
}

extension TalkBook {
    /// Acts on a held mail by a person's word.
    /// - Returns: the outcome.
    /// - Throws: `HeldTalkError`; whoever gets it undoes the transaction.
    public func accept(
        _ tx: any Transaction,
        held mail: TalkMail,
        _ word: HeldTalkWord,
        settings: TalkMailSettings,
        now: Date
    ) throws -> Outcome? {
        try tx.closeMatters(from: mail.id)
        try TalkMailWork(tx: tx, book: self, settings: settings, now: now, isConfirmed: true).accept(mail, word)
        guard let row = try tx.inboxRow(mail.id), row.state == .held, let reason = row.heldReason else {
            return try tx.inboxRow(mail.id)?.outcome
        }
        // The person who accepts it sees what else it says.
        guard case .talkMail(.approvedAndMore(let talk, let approved, let struck)) = reason else {
            throw HeldTalkError.heldAgain(mail.id, reason)
        }
        let outcome = Outcome.approved(talk: talk, approved: approved, struck: struck)
        try tx.finish(mail, outcome)
        return outcome
    }
}

extension TalkMailWork {
    fileprivate func accept(_ mail: TalkMail, _ word: HeldTalkWord) throws {
        switch mail.content {
        case .calendar: try follow(mail, .person, employee: word.employee)
        case .words(let own, let writer, _, let answered, _):
            let text = word.words ?? own
            switch word.part ?? writer {
            case .employee(let talk): try read(mail, text, byEmployeeOf: talk, answering: answered)
            case .manager(let talk): try readApproval(mail, text, talk, by: .manager, answering: answered)
            case .hr(let talk): try readApproval(mail, text, talk, by: .hr, answering: answered)
            case .matter(let id): try settle(id, mail, word)
            case .collected(let id): try readCollected(mail, text, id)
            case nil: try read(mail, text)
            case .rater(let request): try askWhetherNoMail(request, mail, own)
            }
        }
    }

    /// Without words, a person read a yes in an answer that wasn't understood.
    private func settle(_ id: MatterID, _ mail: TalkMail, _ word: HeldTalkWord) throws {
        guard let matter = try tx.matter(id), matter.isOpen, let source = try tx.talkMail(matter.inboxRow) else {
            throw HeldTalkError.settled(mail.id)
        }
        if let words = word.words { return try settle(id, mail, words) }
        if case .stop(let deed) = matter.kind { return try settle(stop: deed, matter, mail, "stop") }
        if case .ownData = matter.kind { return try settleData(matter, mail, "ja") }
        try tx.close(id)
        switch matter.kind {
        case .roles:
            guard let employee = word.employee else { throw HeldTalkError.needsEmployee(mail.id) }
            try follow(source, .person, employee: employee)
            try tx.finish(mail, .saysWhoIsEmployee)
        case .confirmation(let wish):
            try tx.finish(mail, .confirmed)
            try actOnConfirmed(source, wish)
        case .proposal(let talk, _, let start, let duration, _):
            try move(talk, to: start, duration, by: matter, mail)
        case .newTime(let talk, _): throw HeldTalkError.needsTime(mail.id, talk)
        case .stop, .ownData: break  // done already
        }
    }
}
