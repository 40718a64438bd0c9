// To the operator: what is wrong, and which held mail waits for a person. Counts, codes and ids, never a word of it.
import Addressing
import Days
import Feedback
import Foundation
import Store
import Wording

struct DigestMail: Mail {
    static let example = Letter.digest(day: CivilDay(daysSince1970: 20_823))
    /// Conditions that keep the service from its work.
    let troubles: [Condition]
    let held: [HeldPile]
    let reader: Person
    var group: RaterGroup? { nil }

    /// Yesterday's, which could not be sent until today, is pointless: today has its own.
    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> DigestMail? {
        guard case .digest(let day) = letter, let address = rows.settings.operator else { return nil }
        let (troubles, held) = (try rows.tx.troubles(now: rows.now), try rows.tx.heldForPeople(now: rows.now))
        let today = LocalTime(rows.now, in: rows.settings.organisation.timeZone).day
        guard day == today, !troubles.isEmpty || !held.isEmpty else { return nil }
        let reader = try rows.person(NamedAddress(name: nil, address: address))
        return DigestMail(troubles: troubles, held: held, reader: reader)
    }

    func fields(_ speech: Speech) -> Fields {
        [
            "troubles": .list(troubles.map { $0.fields(speech) }), "hasTroubles": .flag(!troubles.isEmpty),
            "held": .list(held.map { $0.fields(speech) }), "hasHeld": .flag(!held.isEmpty),
            "heldCount": .text(String(held.reduce(0) { $0 + $1.ids.count })),
            "fromRaters": .flag(held.contains { HeldPile.ofRaters.contains($0.code) }),
        ]
    }

    static func samples(_ made: MadeUp) -> [DigestMail] {
        let reason = ConditionReason.lettersFailed(count: 1, oldest: LetterID(rawValue: 40))
        let trouble = Condition(name: "letters", reason: reason, since: made.start)
        let piles = [("question", 1...2), ("no-request", 3...14)].map { code, ids in
            HeldPile(code: code, ids: ids.map { InboxID(rawValue: Int64($0)) }, since: made.start)
        }
        return [([trouble], piles), ([], [piles[1]]), ([trouble], [])].map {
            DigestMail(troubles: $0.0, held: $0.1, reader: made.manager)
        }
    }
}

extension Condition {
    fileprivate func fields(_ speech: Speech) -> Fields {
        ["code": .text(reason.code), "since": speech.date(since), "command": .text(reason.command)]
    }
}

extension HeldPile {
    /// What raters ask, or object to: they were told that a person looks at it.
    fileprivate static let ofRaters: Set<String> = [
        MailProblem.question.code, MailProblem.objection.code, MailProblem.later.code,
    ]

    private static let mostIDs = 10

    fileprivate func fields(_ speech: Speech) -> Fields {
        [
            "code": .text(code), "count": .text(String(ids.count)), "since": speech.date(since),
            "ids": .text(ids.prefix(Self.mostIDs).map(\.description).joined(separator: ", ")),
            "hasMore": .flag(ids.count > Self.mostIDs),
            "command": .text("klankbord held show \(ids.first?.description ?? "")"),
        ]
    }
}

extension ConditionReason {
    /// The command that mends it, or that says how.
    fileprivate var command: String {
        switch self {
        case .lettersFailed(_, let oldest): "klankbord outbox retry \(oldest)"
        case .answersPutOff(_, let oldest): "klankbord outbox show \(oldest)"
        case .lettersInDoubt: "klankbord outbox list"
        case .peopleNotReached(let talks): "klankbord talk show \(talks.first?.description ?? "")"
        case .yearNotBegun(let year): "klankbord cycle start \(year)"
        case .queuePaused, .mailboxNotRead, .dossierNotPlaced, .calendarNotRead, .mailNotMoved, .originalsNotDeleted,
            .databaseDamaged:
            "klankbord check"
        case .selfTestLost, .selfTestChanged: "klankbord check --send"
        case .clockLeapt: "klankbord clock"
        case .calendarLeaves, .diskShort, .databaseNotWritten, .workFails, .secretExpires, .other: "klankbord status"
        }
    }
}
