// The released dossier into the calendars of those who have it, beside the mail: after the release, never before.
import Addressing
import CalendarFormat
import CalendarTransport
import Connections
import Feedback
import Foundation
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

    /// The name of the condition that trouble with calendars is noted under.
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
            let what = ["talk": "\(talk.id.rawValue)", "of": "\(row.party.rawValue)", "result": "\(result)"]
            log.info("calendar", metadata: what.mapValues { .string($0) })
        }
        return try await store.write { tx in
            if let trouble = try tx.placementTrouble(now: now) {
                try tx.note(condition: Self.condition, trouble, now: now)
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
            file: try CalendarFile.attachment(frozen, talk.employee),
            mention: try mention(talk, person, row.releasedAt),
            owner: person.address.description
        )
        do throws(TransportError) {
            let outcome = try await client.place(dossier)
            // The invitation may not have got there so far.
            guard outcome == .missing else { return .done(outcome.rawValue) }
            return .again(at: Self.again(row.attempts, now), trouble: nil)
        } catch {
            let at = error.isTransient ? Self.again(row.attempts, now) : now.addingTimeInterval(Self.longest)
            // Who was only stopped has no trouble.
            return .again(at: at, trouble: error.what == .closed ? nil : "dossier not in the calendar: \(error)")
        }
    }

    /// Seconds.
    private static let longest: TimeInterval = 3600

    static func again(_ attempts: Int, _ now: Date) -> Date {
        let backoff = Backoff(first: 30, longest: longest)
        return now.addingTimeInterval(backoff.delay(beforeAttempt: attempts + 1, random: .random(in: 0..<1)))
    }

    private func mention(_ talk: Talk, _ reader: Person, _ mailedAt: Date) throws -> String {
        let side: Party = reader.address == talk.employee.address ? .employee : .manager
        let news = TalkNews(talk: talk, reader: side, deadline: talk.start)
        return try wording.calendarText(
            .mailed(news, at: mailedAt),
            language: reader.language,
            organisation: organisation
        ).description.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}

/// The dossier as the one file that hangs on the event: the PDF, or the page where none was made.
enum CalendarFile {
    static func attachment(_ dossier: DossierRow, _ employee: Person) throws -> CalendarAttachment {
        let batch = dossier.batch == 1 ? "" : "-\(dossier.batch)"
        let name = "feedback-\(plainLetters(employee.name.text))\(batch)"
        guard let pdf = dossier.pdf else {
            return try CalendarAttachment(
                filename: Line("\(name).html"),
                mediaType: "text/html",
                bytes: Array(dossier.page.utf8)
            )
        }
        return try CalendarAttachment(filename: Line("\(name).pdf"), mediaType: "application/pdf", bytes: Array(pdf))
    }

    /// In ASCII, and as the mail names it: where that event was taken over with its file, nothing is put there twice.
    private static func plainLetters(_ name: String) -> String {
        let folded = name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
        let words = folded.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return words.isEmpty ? "dossier" : words.joined(separator: "-")
    }
}
