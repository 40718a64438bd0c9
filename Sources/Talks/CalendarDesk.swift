// The released dossier into the calendars of those who have it, beside the mail: after the release, never before.
import Addressing
import CalendarFormat
import CalendarTransport
import Connections
import Dossiers
import Feedback
import Foundation
import Letters
import Logging
import Store
import Wording

/// The stage that writes to people's calendars. It has no timer of its own: somebody calls `pass`.
public struct CalendarDesk: Sendable {
    private let store: any Driver
    private let wording: Wording
    private let organisation: Organisation
    private let access: CalendarAccess
    private let log: Logger

    /// The name of the condition that notes trouble with calendars.
    public static let condition = "caldav"

    public init(
        store: any Driver,
        wording: Wording,
        organisation: Organisation,
        access: CalendarAccess,
        log: Logger
    ) {
        self.store = store
        self.wording = wording
        self.organisation = organisation
        self.access = access
        self.log = log
    }

    /// To be called once before the first `pass`.
    public func begin() async throws { try await store.write { try $0.hurryPlacements() } }

    /// Puts every released dossier where it is due.
    /// - Returns: the next moment at which one is to be tried again.
    public func pass(now: Date) async throws -> Date? {
        for row in try await store.read({ try $0.duePlacements(now: now) }) {
            guard let talk = try await store.read({ try $0.talk(row.talk) }), let person = talk.person(row.party) else {
                continue
            }
            // An instance of a series lies in the series' own object, which is not touched.
            guard talk.recurrenceID == nil, let client = access.client(for: person.address),
                let dossier = try await store.read({ try $0.dossier(row.dossier) })
            else { continue }
            let result = try await place(row, dossier, of: talk, for: person, client, now)
            try await store.write { try $0.note(placement: row.dossier, row.party, result, now: now) }
            let what = ["talk": "\(talk.id.rawValue)", "of": "\(row.party.rawValue)", "result": result.word]
            log.info("calendar", metadata: what.mapValues { .string($0) })
        }
        return try await store.write { tx in
            if let trouble = try tx.placementTrouble(now: now) {
                try tx.note(condition: Self.condition, .dossierNotPlaced(trouble: trouble), now: now)
            } else {
                try tx.clear(condition: Self.condition)
            }
            return try tx.nextPlacementDue(now: now)
        }
    }

    private func place(
        _ row: PlacementRow,
        _ frozen: DossierRow,
        of talk: Talk,
        for person: Person,
        _ client: CalendarClient,
        _ now: Date
    ) async throws -> PlacementResult {
        let dossier = CalendarDossier(
            uid: talk.eventUID,
            file: try frozen.calendarFile(about: talk.employee).attachment(),
            mention: try wording.mention(
                of: talk,
                to: row.party,
                mailedAt: row.releasedAt,
                organisation: organisation
            ),
            owner: person.address.description
        )
        do throws(TransportError) {
            let outcome = try await client.place(dossier)
            // The invitation may not have got there so far.
            guard let end = outcome.end else { return .again(at: Self.again(row.attempts, now), trouble: nil) }
            return .done(end)
        } catch {
            let at = error.isTransient ? Self.again(row.attempts, now) : now.addingTimeInterval(Self.longest)
            // A desk that was only stopped has no trouble to note.
            return .again(at: at, trouble: error.what == .closed ? nil : "\(error)")
        }
    }

    /// Seconds.
    private static let longest: TimeInterval = 3600

    static func again(_ attempts: Int, _ now: Date) -> Date {
        let backoff = Backoff(first: 30, longest: longest)
        return now.addingTimeInterval(backoff.delay(beforeAttempt: attempts + 1, random: .random(in: 0..<1)))
    }
}

extension PlacementOutcome {
    /// Nil where it may be there later.
    fileprivate var end: PlacementEnd? {
        switch self {
        case .placed: .placed
        case .mentioned: .mentioned
        case .organizers: .organizers
        case .missing: nil
        }
    }
}

extension PlacementResult {
    /// For the log: what a server says may name people, and stands in `status`.
    var word: String {
        switch self {
        case .done(let end): end.rawValue
        case .again(_, nil): "not there"
        case .again: "trouble"
        }
    }
}
