// From responses to a dossier, and from the dossier to the talk's event: released once, and then frozen.
import Dossiers
import Feedback
import Foundation
import Logging
import Store
import Wording

/// Why a dossier can't be released. The message names the talk and how to mend it.
public enum ReleaseError: Error, Equatable, CustomStringConvertible {
    case unknownTalk(TalkID)
    case cancelled(TalkID)
    case nothingReleased(TalkID)
    case nothingToShow(TalkID)
    case notTheirs(TalkID, Party)

    public var description: String {
        switch self {
        case .unknownTalk(let id): "talk \(id.rawValue): there is no such talk; 'klankbord talk list' shows them"
        case .cancelled(let id): "talk \(id.rawValue): it is cancelled"
        case .nothingReleased(let id):
            "talk \(id.rawValue): the employee has not got the dossier yet, and sees it first; send it to her before"
        case .nothingToShow(let id):
            "talk \(id.rawValue): nobody has answered so far, or too few to show anything of it, and a dossier is released "
                + "once; wait for more answers"
        case .notTheirs(let id, let party):
            "talk \(id.rawValue): its dossier is for employee and manager, not for \(party.rawValue)"
        }
    }
}

/// Releases dossiers, whether the schedule or a person asks for it.
public struct DossierRelease: Sendable {
    private let store: any Driver
    private let wording: Wording
    private let organisation: Organisation
    private let rules: MailRules
    private let rule: AnonymityRule
    private let retentionDays: Int
    private let pdf: PDFRenderer
    private let log: Logger

    public init(
        store: any Driver,
        wording: Wording,
        organisation: Organisation,
        rules: MailRules,
        rule: AnonymityRule,
        retentionDays: Int,
        pdf: PDFRenderer,
        log: Logger
    ) {
        self.store = store
        self.wording = wording
        self.organisation = organisation
        self.rules = rules
        self.rule = rule
        self.retentionDays = retentionDays
        self.pdf = pdf
        self.log = log
    }

    /// Releases the dossier to one of the two people, as a person wants it. A second time changes nothing; an employee who
    /// has not shared it is told that it went to her manager.
    /// - Returns: since when they have had all that is there; nil: it is released now.
    /// - Throws: `ReleaseError.nothingReleased` when it is to go to the manager before the employee has it,
    ///   `ReleaseError.nothingToShow` when there is nothing to put in it, `ReleaseError.notTheirs` for anybody else.
    @discardableResult
    public func release(_ id: TalkID, to party: Party, now: Date) async throws -> Date? {
        guard let round = try await store.read({ try $0.round(id) }) else { throw ReleaseError.unknownTalk(id) }
        guard round.talk.state == .planned else { throw ReleaseError.cancelled(id) }
        switch party {
        case .employee:
            if let since = round.releasedToEmployee { return since }
            guard try await releaseBatch(of: round.talk, now: now) else { throw ReleaseError.nothingToShow(id) }
        case .manager:
            guard round.releasedToEmployee != nil else { throw ReleaseError.nothingReleased(id) }
            let before = round.dossiers.compactMap(\.toManager)
            if before.count == round.dossiers.count, let since = before.min() { return since }
            try await store.write { tx in
                let schedule = try tx.promised(rules.schedule, for: round.talk)
                for dossier in try tx.dossierRounds(of: id) where dossier.toManager == nil {
                    try handOver(tx, dossier.number, of: round.talk, now)
                    let isDue = dossier.leaves(round.talk.schedule(schedule), schedule).map { $0 <= now }
                    guard isDue != true else { continue }
                    let employee = round.talk.employee.address
                    try tx.queue(.sentOn(id, batch: dossier.number), to: employee, by: rules, now: now)
                }
            }
        case .hr, .rater: throw ReleaseError.notTheirs(id, party)
        }
        log.info("released", metadata: ["talk": "\(id.rawValue)", "to": "\(party.rawValue)"])
        return nil
    }

    /// The manager gets a batch that the employee shared, or that goes by itself.
    func handOver(_ batch: Int, of id: TalkID, now: Date) async throws {
        try await store.write { tx in
            // She may have taken it back a moment ago.
            guard let round = try tx.round(id), let found = round.dossiers.first(where: { $0.number == batch }),
                found.toManager == nil
            else { return }
            let schedule = try tx.promised(rules.schedule, for: round.talk)
            guard let leaves = found.leaves(round.talk.schedule(schedule), schedule), leaves <= now else { return }
            try handOver(tx, batch, of: round.talk, now)
        }
        log.info("released", metadata: ["talk": "\(id.rawValue)", "to": "manager", "batch": "\(batch)"])
    }

    private func handOver(_ tx: any Transaction, _ batch: Int, of talk: Talk, _ now: Date) throws {
        guard let dossier = try tx.dossiers(of: talk.id).first(where: { $0.batch == batch }) else { return }
        try hand(tx, dossier, of: talk, to: .manager, now)
    }

    /// Releases what came after the dossier, in a batch of its own.
    func releaseLateBatch(of id: TalkID, now: Date) async throws {
        guard let talk = try await store.read({ try $0.talk(id) }) else { throw ReleaseError.unknownTalk(id) }
        _ = try await releaseBatch(of: talk, now: now)
    }

    /// The dossier as it would be now. It is not stored, and nobody gets it.
    public func preview(_ tx: any Transaction, of talk: Talk) throws -> Summary {
        try summarise(tx, talk).summary
    }

    // MARK: One batch

    /// The responses that are in no dossier so far become one, for the employee: she shares each batch by a word of its own.
    /// - Returns: false where nothing of them may be shown.
    private func releaseBatch(of talk: Talk, now: Date) async throws -> Bool {
        let (batch, taken, isLater) = try await store.read { tx in
            (
                try summarise(tx, talk), try tx.uncountedResponses(of: talk.id),
                try !tx.dossiers(of: talk.id).isEmpty
            )
        }
        let summary = batch.summary
        guard batch.showsAnything else { return false }
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
            // An answer came in while the page was made, or was taken out: it is made again.
            guard try tx.uncountedResponses(of: talk.id) == taken else { return false }
            let dossier = try tx.freeze(
                summary,
                page: sheet.page,
                plain: sheet.plain,
                pdf: file,
                talk: talk.id,
                waiting: batch.waiting,
                now: now
            )
            try hand(tx, dossier, of: talk, to: .employee, now)
            return true
        }
        return isFrozen ? true : try await releaseBatch(of: talk, now: now)
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
        guard let person = talk.person(party) else { throw ReleaseError.notTheirs(talk.id, party) }
        try tx.release(dossier.id, to: party, now: now)
        try tx.queue(.dossier(talk.id, party, batch: dossier.batch), to: person.address, by: rules, now: now)
    }

    private func summarise(_ tx: any Transaction, _ talk: Talk) throws -> Batch {
        let (requests, all) = (try tx.requests(of: talk.id), try tx.responses(of: talk.id))
        let isLater = try !tx.dossiers(of: talk.id).isEmpty
        let (shown, readers) = (try tx.shownRaters(of: talk.id), try tx.readers(of: talk))
        let responses = all.filter { !shown.contains($0.rater) }
        let late = Set(responses.map(\.request))
        // Whoever was asked under a higher threshold keeps it.
        let rule = AnonymityRule(minimumRaters: try max(rule.minimumRaters, tx.promisedMinimum(of: requests) ?? 0))
        // A later batch is about late answers, not about all raters.
        let asked = requests.filter { !isLater || late.contains($0.id) }.map(\.counted)
        let summary = try summary(of: responses, asked: asked, besides: readers, rule, about: talk.employee)
        let together = rule.together(responses.map(\.voice).heard(besides: readers))
        // Corrections of raters who are in a batch already wait until their time is over.
        let waiting = shown.union(together.filter { !$0.isShown }.flatMap(\.voices).map(\.rater))
        return Batch(
            summary: isLater ? summary.withoutWithheld : summary,
            waiting: Set(all.filter { waiting.contains($0.rater) }.map(\.request)),
            showsAnything: together.contains { $0.showsSomething(isLater: isLater) }
        )
    }

    private func summary(
        of responses: [Response],
        asked: [CountedRater],
        besides readers: Set<RaterKey>,
        _ rule: AnonymityRule,
        about employee: Person
    ) throws -> Summary {
        var generator = SystemRandomNumberGenerator()
        return Summary(
            of: responses,
            asked: asked,
            besides: readers,
            rule: rule,
            about: employee.givenName,
            wording: try Dictionary(
                uniqueKeysWithValues: RaterGroup.allCases.map {
                    ($0, try wording.questionnaire($0, language: employee.language))
                }
            ),
            using: &generator
        )
    }
}

/// What is released at once.
private struct Batch {
    let summary: Summary
    /// Requests whose responses wait for another batch: those of which nothing may be shown, as long as it may not.
    let waiting: Set<RequestID>
    /// Whether it has any answer for which it is made.
    let showsAnything: Bool
}

extension Summary {
    /// A later group of which nothing is shown would tell that one of it has answered late: it waits for company.
    fileprivate var withoutWithheld: Summary { Summary(groups: groups.filter { !$0.isWithheld }) }
}
