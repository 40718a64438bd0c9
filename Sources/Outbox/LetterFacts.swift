// What a letter needs to know, read from the rows in one snapshot before it gets its words.
import Addressing
import Feedback
import Foundation
import MailFormat
import Store

/// The facts behind a letter.
enum LetterFacts: Sendable {
    case rater(RaterFacts)
    case event(EventFacts)
    case dossier(EventFacts, DossierRow)
    case notReached(Talk, FeedbackRequest)
    case note(Note)
}

/// The mail that a letter stands under in the reader's mail program.
enum Thread: Sendable {
    /// The left part of a Message-ID of ours.
    case ours(String)
    /// Somebody else's Message-ID, without angle brackets.
    case theirs(String)

    func messageID(at service: ServiceAddress) -> MessageID? {
        switch self {
        case .ours(let left): MessageID("\(left)@\(service.address.domain)")
        case .theirs(let id): MessageID(id)
        }
    }
}

/// About a letter to a rater.
struct RaterFacts: Sendable {
    let request: FeedbackRequest
    let talk: Talk
    let questionnaire: Questionnaire
    /// The Message-ID of the mail that asked, so that whatever follows stands in one thread.
    let thread: Thread?
    /// What the rater answered so far; read for a confirmation alone.
    var understood: (answers: [Answer], remark: String?) = ([], nil)
    /// Whether the rater had answered before.
    var isRevision = false
}

/// About a letter to one of the talk's two people.
struct EventFacts: Sendable {
    let talk: Talk
    let participations: [Party: String]
    /// The Message-ID of the invitation, ours or the organizer's.
    let thread: Thread?
}

/// Reads facts on one snapshot; a talk that many letters are about is read once.
struct FactsReader {
    let tx: any Transaction
    let settings: OutboxSettings
    let now: Date
    private var talks: [TalkID: Talk?] = [:]

    init(_ tx: any Transaction, _ settings: OutboxSettings, now: Date) {
        self.tx = tx
        self.settings = settings
        self.now = now
    }

    /// Nil where the letter has become pointless: its request is over, its talk cancelled, or a newer one replaces it.
    mutating func facts(for row: OutboxRow) throws -> LetterFacts? {
        switch row.letter {
        case .request(let id):
            try raterFacts(id, thread: nil, while: { $0.isOpen })
        case .reminder(let id, _):
            try raterFacts(id, thread: .request(id), while: { $0.isOpen })
        case .confirmation(let id, _, _, _):
            try raterFacts(id, thread: .request(id), while: { _ in true }).map(withAnswers)
        case .declined(let id, _), .tooLate(let id), .howToAnswer(let id), .noLongerNeeded(let id),
            .noMoreRequests(let id):
            try raterFacts(id, thread: .request(id), while: { _ in true })
        case .event(let id, let audience, let sequence, _):
            try eventFacts(id, audience, while: { $0.sequence == sequence })
        case .dossier(let id, let audience, let batch):
            try dossierFacts(id, audience, batch)
        case .notReached(let talk, let request):
            try notReachedFacts(talk, request)
        default: try note(row.letter).map(LetterFacts.note)
        }
    }

    private mutating func raterFacts(
        _ id: RequestID,
        thread: Letter?,
        while isWanted: (FeedbackRequest) -> Bool
    ) throws -> LetterFacts? {
        guard let request = try tx.request(id), isWanted(request), let talk = try talk(request.talk) else { return nil }
        return .rater(
            RaterFacts(
                request: request,
                talk: talk,
                questionnaire: try tx.questionnaire(of: id),
                thread: try thread.flatMap { try tx.messageID(of: $0) }.map(Thread.ours)
            )
        )
    }

    private func withAnswers(_ facts: LetterFacts) throws -> LetterFacts {
        guard case .rater(var rater) = facts else { return facts }
        rater.understood = try tx.answers(to: rater.request.id)
        rater.isRevision = try tx.responseCounts(rater.request.id).all > 1
        return .rater(rater)
    }

    private mutating func eventFacts(_ id: TalkID, _ audience: Party, while isWanted: (Talk) -> Bool) throws
        -> LetterFacts?
    {
        try facts(of: id, audience, while: isWanted).map(LetterFacts.event)
    }

    private mutating func dossierFacts(_ id: TalkID, _ audience: Party, _ batch: Int) throws -> LetterFacts? {
        guard
            let facts = try facts(of: id, audience, while: { $0.state == .planned }),
            let dossier = try tx.dossiers(of: id).first(where: { $0.batch == batch })
        else { return nil }
        return .dossier(facts, dossier)
    }

    private mutating func notReachedFacts(_ talk: TalkID, _ request: RequestID) throws -> LetterFacts? {
        guard let talk = try self.talk(talk), let request = try tx.request(request) else { return nil }
        return .notReached(talk, request)
    }

    private mutating func facts(of id: TalkID, _ audience: Party, while isWanted: (Talk) -> Bool) throws
        -> EventFacts?
    {
        guard let talk = try talk(id), isWanted(talk) else { return nil }
        return EventFacts(
            talk: talk,
            participations: try tx.participations(id),
            thread: try talk.invitation.map(Thread.theirs)
                ?? tx.messageID(of: .event(id, audience, sequence: 0, .planned)).map(Thread.ours)
        )
    }

    mutating func talk(_ id: TalkID) throws -> Talk? {
        if let known = talks[id] { return known }
        let talk = try tx.talk(id)
        talks[id] = .some(talk)
        return talk
    }
}
