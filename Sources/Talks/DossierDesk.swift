// From responses to a dossier, and from the dossier to the talk's event: released once, and then frozen.
import Dossiers
import Feedback
import Foundation
import Logging
import Store
import Wording

/// The stage that releases dossiers. It has no timer of its own: somebody calls `pass`.
public struct DossierDesk: Sendable {
    private let store: any Driver
    private let wording: Wording
    private let organisation: Organisation
    private let schedule: ScheduleRules
    private let sending: SendingRules
    private let rule: AnonymityRule
    private let retentionDays: Int
    private let pdf: PDFRenderer
    private let log: Logger

    public init(
        store: any Driver,
        wording: Wording,
        organisation: Organisation,
        schedule: ScheduleRules,
        sending: SendingRules,
        rule: AnonymityRule,
        retentionDays: Int,
        pdf: PDFRenderer,
        log: Logger
    ) {
        self.store = store
        self.wording = wording
        self.organisation = organisation
        self.schedule = schedule
        self.sending = sending
        self.rule = rule
        self.retentionDays = retentionDays
        self.pdf = pdf
        self.log = log
    }

    /// Releases what the schedule asks for now, and forgets what was kept long enough.
    /// - Returns: the next moment at which it may ask for something.
    public func pass(now: Date) async throws -> Date? {
        // What raters were promised: so many days after the talk.
        let end = now.addingTimeInterval(-TimeInterval(retentionDays) * ScheduleRules.day)
        let forgotten = try await store.write { try $0.purgeTalks(startedBefore: end) }
        if forgotten > 0 { log.notice("forgotten after their time", metadata: ["talks": "\(forgotten)"]) }
        let talks = try await store.read { try $0.plannedTalks(startingFrom: now) }
        var next: Date?
        for id in talks {
            guard let round = try await store.read({ try $0.round(id) }) else { continue }
            for decision in round.decisions(rules: schedule, minimumRaters: rule.minimumRaters, now: now) {
                switch decision {
                case .release(let party):
                    // An empty dossier would be frozen empty; it is made when the first answer is there.
                    if party == .employee, try await hasNoAnswer(id) { continue }
                    try await release(id, to: party, now: now)
                case .releaseLateBatch: try await releaseBatch(of: round.talk, now: now)
                case .request, .remind, .expire, .tellStanding: break  // the outbox's own
                }
            }
            guard let moment = round.nextMoment(rules: schedule, after: now) else { continue }
            next = min(next ?? moment, moment)
        }
        return next
    }

    /// Releases the dossier to one of the two people. A second time changes nothing.
    /// - Throws: `TalkError.nothingReleased` when it is to go to the manager before the employee has it,
    ///   `TalkError.nobodyAnswered` when there is nothing to put in it, `TalkError.notTheirs` for anybody else.
    public func release(_ id: TalkID, to party: Party, now: Date) async throws {
        guard let round = try await store.read({ try $0.round(id) }) else { throw TalkError.unknownTalk(id) }
        guard round.talk.state == .planned else { throw TalkError.cancelled(id) }
        switch party {
        case .employee:
            guard round.releasedToEmployee == nil else { break }
            if try await hasNoAnswer(id) { throw TalkError.nobodyAnswered(id) }
            try await releaseBatch(of: round.talk, now: now)
        case .manager:
            guard round.releasedToEmployee != nil else { throw TalkError.nothingReleased(id) }
            try await store.write { tx in
                for dossier in try tx.dossiers(of: id) { try hand(tx, dossier, of: round.talk, to: .manager, now) }
            }
        case .hr, .rater: throw TalkError.notTheirs(id, party)
        }
        log.info("released", metadata: ["talk": "\(id.rawValue)", "to": "\(party.rawValue)"])
    }

    private func hasNoAnswer(_ id: TalkID) async throws -> Bool {
        try await store.read { try $0.uncountedResponses(of: id) } == 0
    }

    /// What the dossier would hold now. It is not stored, and nobody gets it.
    public func preview(_ tx: any Transaction, of talk: Talk) throws -> Summary {
        try summarise(tx, talk)
    }

    // MARK: One batch

    /// The responses that are in no dossier so far become one, for the employee; and for the manager, where the earlier
    /// ones went there.
    private func releaseBatch(of talk: Talk, now: Date) async throws {
        let (summary, counts, isLater) = try await store.read { tx in
            (
                try summarise(tx, talk), try tx.uncountedResponses(of: talk.id),
                try !tx.dossiers(of: talk.id).isEmpty
            )
        }
        let sheet = try DossierSheet(
            talk,
            summary,
            isLaterBatch: isLater,
            retentionDays: retentionDays,
            wording,
            organisation,
            madeAt: now
        )
        let file = await paper(sheet.page)
        let isFrozen = try await store.write { tx in
            // The command line and the service may release at the same time: the second finds it done.
            guard try tx.dossiers(of: talk.id).isEmpty != isLater else { return true }
            // An answer came in while the page was made: it is made again on the next pass.
            guard try tx.uncountedResponses(of: talk.id) == counts else { return false }
            let dossier = try tx.freeze(
                summary,
                page: sheet.page,
                plain: sheet.plain,
                pdf: file,
                talk: talk.id,
                now: now
            )
            let isWithManager = try tx.releases(of: talk.id)[.manager] != nil
            try hand(tx, dossier, of: talk, to: .employee, now)
            if isWithManager { try hand(tx, dossier, of: talk, to: .manager, now) }
            return true
        }
        if !isFrozen { try await releaseBatch(of: talk, now: now) }
    }

    /// Nil where WeasyPrint isn't installed or fails: a page without its paper is better than no dossier.
    private func paper(_ page: String) async -> Data? {
        do {
            return try await pdf.render(html: page).map { Data($0) }
        } catch {
            log.warning("no PDF", metadata: ["error": "\(error)"])
            return nil
        }
    }

    private func hand(
        _ tx: any Transaction,
        _ dossier: DossierRow,
        of talk: Talk,
        to party: Party,
        _ now: Date
    ) throws {
        guard let reader = talk.person(party) else { throw TalkError.notTheirs(talk.id, party) }
        try tx.release(dossier.id, to: party, now: now)
        let letter = Letter.dossier(talk.id, party, batch: dossier.batch)
        try tx.queue(
            letter,
            to: reader.address,
            notBefore: sending.notBefore(letter, from: now),
            giveUp: sending.giveUp(letter, deadline: nil, now: now),
            now: now
        )
    }

    private func summarise(_ tx: any Transaction, _ talk: Talk) throws -> Summary {
        let requests = try tx.requests(of: talk.id).filter(\.counts)
        let responses = try tx.responses(of: talk.id)
        let isLater = try !tx.dossiers(of: talk.id).isEmpty
        var invited: [RaterGroup: Int] = [:]
        // A later batch is about those who answered late, not about everybody who was asked.
        for group in isLater ? responses.map(\.group) : requests.map(\.group) { invited[group, default: 0] += 1 }
        var generator = SystemRandomNumberGenerator()
        return Summary(
            of: responses,
            invited: invited,
            rule: rule,
            about: talk.employee.givenName,
            wording: try Dictionary(
                uniqueKeysWithValues: RaterGroup.allCases.map {
                    ($0, try wording.questionnaire($0, language: talk.employee.language))
                }
            ),
            using: &generator
        )
    }
}
