// What the house has to know of a letter, whatever its words: two tables, a line for each letter in both.
import Foundation

extension Letter {
    /// What sort of letter it is.
    public enum Kind: String, Codable, Sendable, CaseIterable {
        case request, reminder, confirmation, declined, tooLate, notUnderstood, requestCancelled, noMoreRequests
        case invitation, talkMoved, talkCancelled, dossierToEmployee, dossierToManager
        case notReached, whom, namesRead, approval, approved, standing, departments
        case planTalk, roles, confirmChange, counterProposal, newTime, proposalDeclined
        case invitationAccepted, invitationDeclined
    }

    /// Where a letter belongs, and what tells it apart.
    private struct Entry {
        let kind: Kind
        let subject: Subject
        /// The rest of the key.
        let tail: String
        let holder: Part?
        /// Nil: as all of its kind.
        let isCapped: Bool?

        init(_ kind: Kind, _ subject: Subject, _ tail: String, from holder: Part? = nil, isCapped: Bool? = nil) {
            (self.kind, self.subject, self.tail) = (kind, subject, tail)
            (self.holder, self.isCapped) = (holder, isCapped)
        }

        static func rater(_ kind: Kind, _ id: RequestID, _ tail: String) -> Entry {
            Entry(kind, .request(id), tail, from: .rater(id))
        }

        static func employee(_ kind: Kind, _ id: TalkID, _ tail: String, isCapped: Bool? = nil) -> Entry {
            Entry(kind, .talk(id), tail, from: .employee(id), isCapped: isCapped)
        }

        /// One sequence of an event goes out once, whatever happened to it.
        static func event(_ kind: Kind, _ id: TalkID, _ party: Party, _ sequence: Int) -> Entry {
            let holder: Part = party == .manager ? .manager(id) : .employee(id)
            return Entry(kind, .talk(id), "\(sequence)/\(party.rawValue)", from: holder)
        }

        static func matter(_ kind: Kind, _ id: MatterID, _ isAgain: Bool) -> Entry {
            Entry(kind, .matter(id), kind.name + (isAgain ? "/again" : ""), from: .matter(id))
        }
    }

    /// The row that a letter hangs on.
    private enum Subject {
        case request(RequestID), talk(TalkID), matter(MatterID), person(PersonID), inbox(InboxID)
    }

    /// Kind, subject, the rest of the key, and whose token stands in it.
    private var entry: Entry {
        switch self {
        case .request(let id): .rater(.request, id, "initial")
        case .reminder(let id, let number): .rater(.reminder, id, "reminder/\(number)")
        case .confirmation(let id, let row, _, _): .rater(.confirmation, id, "confirmation/\(row)")
        case .declined(let id, let row): .rater(.declined, id, "declined/\(row)")
        case .tooLate(let id): .rater(.tooLate, id, "too-late")
        case .notUnderstood(let id): .rater(.notUnderstood, id, "not-understood")
        case .requestCancelled(let id): .rater(.requestCancelled, id, "request-cancelled")
        case .noMoreRequests(let id): .rater(.noMoreRequests, id, "no-more-requests")
        case .invitation(let id, let party, let sequence): .event(.invitation, id, party, sequence)
        case .talkMoved(let id, let party, let sequence, _): .event(.talkMoved, id, party, sequence)
        case .talkCancelled(let id, let party, let sequence): .event(.talkCancelled, id, party, sequence)
        case .dossierToEmployee(let id, let batch): .employee(.dossierToEmployee, id, "dossier-to-employee/\(batch)")
        case .dossierToManager(let id, let batch):
            Entry(.dossierToManager, .talk(id), "dossier-to-manager/\(batch)", from: .manager(id))
        case .notReached(let id, let request): .employee(.notReached, id, "not-reached/\(request.rawValue)")
        case .whom(let id): .employee(.whom, id, "whom")
        case .namesRead(let id, let row, _): .employee(.namesRead, id, "names-read/\(row)")
        case .approval(let id, let asked, let by, let isAgain):
            Entry(
                .approval,
                .talk(id),
                "approval/\(asked.map(\.rawValue).max() ?? 0)\(isAgain ? "/again" : "")",
                from: by == .hr ? .hr(id) : .manager(id),
                isCapped: isAgain
            )
        case .approved(let id, let row, _, _): .employee(.approved, id, "approved/\(row)")
        case .standing(let id, .week(let week)): .employee(.standing, id, "standing/week/\(week)", isCapped: false)
        case .standing(let id, .asked(let row)): .employee(.standing, id, "standing/\(row)")
        case .departments(let row): Entry(.departments, .inbox(row), "departments")
        case .planTalk(let id, let year, let party):
            Entry(.planTalk, .person(id), "plan-talk/\(year)/\(party.rawValue)")
        case .roles(let id, let isAgain): .matter(.roles, id, isAgain)
        case .confirmChange(let id, let isAgain): .matter(.confirmChange, id, isAgain)
        case .counterProposal(let id, let isAgain): .matter(.counterProposal, id, isAgain)
        case .newTime(let id, let isAgain): .matter(.newTime, id, isAgain)
        case .proposalDeclined(let id): Entry(.proposalDeclined, .matter(id), "proposal-declined")
        case .invitationAccepted(let id, let row): Entry(.invitationAccepted, .talk(id), "invitation-accepted/\(row)")
        case .invitationDeclined(let row, _): Entry(.invitationDeclined, .inbox(row), "invitation-declined")
        }
    }
}

extension Letter.Kind {
    /// What sorts of letter differ in.
    private struct Traits: OptionSet {
        let rawValue: UInt8
        static let asks = Traits(rawValue: 1)
        static let aligned = Traits(rawValue: 2)
        static let answer = Traits(rawValue: 4)
        static let capped = Traits(rawValue: 8)
        static let naming = Traits(rawValue: 16)
    }

    private var traits: Traits {
        switch self {
        case .request, .reminder: [.asks, .aligned]
        case .confirmation: [.aligned, .answer, .capped]
        case .declined, .tooLate, .notUnderstood, .noMoreRequests: [.answer, .capped]
        case .requestCancelled, .invitation, .talkMoved, .talkCancelled, .dossierToEmployee, .dossierToManager: []
        case .whom, .notReached: [.aligned, .naming]
        case .namesRead: [.aligned, .answer, .capped, .naming]
        case .approval: [.aligned, .capped]
        case .approved, .standing: [.aligned, .capped, .naming]
        case .departments: [.answer, .capped]
        case .planTalk, .proposalDeclined: []
        case .roles, .confirmChange, .counterProposal, .newTime: [.aligned, .capped]
        case .invitationAccepted, .invitationDeclined: [.answer, .capped]
        }
    }

    /// Whether it asks something of a rater: it waits for office hours.
    public var asks: Bool { traits.contains(.asks) }

    /// Whether a reply is aligned with it: what we sent is known, so that what is new in a reply is the rater's.
    public var isAlignedWith: Bool { traits.contains(.aligned) }

    /// Whether it answers a mail of the recipient: these have a null reverse-path (RFC 3834 §3.3).
    public var isAnswer: Bool { traits.contains(.answer) }

    /// Whether the employee may answer it with names of raters.
    public var isAboutRaters: Bool { traits.contains(.naming) }

    fileprivate var isCapped: Bool { traits.contains(.capped) }

    /// Its name in small letters, as its template and its key have it: `too-late`.
    public var name: String { Letter.Kind.names[self] ?? rawValue }

    private static let names = Dictionary(
        uniqueKeysWithValues: allCases.map { kind in
            (kind, kind.rawValue.reduce(into: "") { $0 += $1.isUppercase ? "-\($1.lowercased())" : String($1) })
        }
    )
}

extension Letter {
    public var kind: Kind { entry.kind }

    /// Unique in the outbox: the same letter is never queued twice, whoever decided it.
    public var key: String {
        let entry = entry
        return switch entry.subject {
        case .request(let id): "request/\(id)/\(entry.tail)"
        case .talk(let id): "talk/\(id)/\(entry.tail)"
        case .matter(let id): "matter/\(id)/\(entry.tail)"
        case .person(let id): "person/\(id)/\(entry.tail)"
        case .inbox(let row): "inbox/\(row)/\(entry.tail)"
        }
    }

    /// Whose token stands in its Reply-To: who may answer it.
    public var holder: Part? { entry.holder }

    /// Whether a mail of the recipient brought it about, be it as a question: the daily cap counts these.
    public var isCapped: Bool {
        let entry = entry
        return entry.isCapped ?? entry.kind.isCapped
    }

    /// The request that the letter belongs to, if any.
    public var requestID: RequestID? {
        if case .request(let id) = entry.subject { id } else { nil }
    }

    /// The talk that the letter belongs to where it is not a request's.
    public var talkID: TalkID? {
        if case .talk(let id) = entry.subject { id } else { nil }
    }
}
