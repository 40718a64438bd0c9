// The request message as it would be sent, for made-up people: what `request preview` prints.
import Addressing
import Feedback
import Foundation
import Letters
import Store
import Wording

/// Writes a request through the same code that writes real ones.
public struct RequestPreview: Sendable {
    private let wording: Wording

    public init(wording: Wording) { self.wording = wording }

    /// - Throws: `WordingError` for a template that can't be rendered.
    public func message(to group: RaterGroup, language: String, now: Date) throws -> Data {
        let start = now.addingTimeInterval(42 * ScheduleRules.day)
        let anna = Person(
            name: try Line("Anna de Vries"),
            address: try EmailAddress("anna@example.test"),
            language: language
        )
        let talk = Talk(
            id: TalkID(rawValue: 1),
            employee: anna,
            manager: Person(
                name: try Line("Mark Visser"),
                address: try EmailAddress("mark@example.test"),
                language: language
            ),
            start: start,
            duration: 3600,
            place: nil,
            eventUID: "preview@example.test",
            sequence: 0,
            knownSince: now,
            state: .planned
        )
        let rater =
            group == .self
            ? anna
            : Person(
                name: try Line("Petra Smit"),
                address: try EmailAddress("petra@client.example"),
                language: language
            )
        let request = FeedbackRequest(
            id: RequestID(rawValue: 1),
            talk: talk.id,
            rater: rater,
            group: group,
            promise: group == .self || group == .manager ? .named : .confidential,
            askedAt: now
        )
        let settings = try settings()
        let facts = try LetterFacts.request(
            request,
            about: talk,
            wording.questionnaire(group, language: language),
            settings
        )
        let row = OutboxRow(preview: .request(request.id), now: now)
        let written = try MessageWriter(settings: settings, wording: wording).write(row, facts, now: now)
        // A key of its own, so that the token looks like any other and opens nothing.
        let token = TokenMaker(key: Array("the key of the preview, for nobody's request".utf8)).token(
            of: .rater(request.id)
        )
        return Data(token.filled(into: written.bytes))
    }

    /// A letter of the rows as it would be written now; nil where it has become pointless. For measuring.
    package static func message(
        of row: OutboxRow,
        _ tx: any Transaction,
        _ settings: LetterSettings,
        _ wording: Wording,
        now: Date
    ) throws -> [UInt8]? {
        var rows = LetterRows(tx, settings, now: now)
        return try rows.facts(for: row.letter).map { facts in
            try MessageWriter(settings: settings, wording: wording).write(row, facts, now: now).bytes
        }
    }

    private func settings() throws -> LetterSettings {
        LetterSettings(
            service: ServiceAddress(try NamedAddress("Feedback <feedback@example.test>"), style: .plus),
            organisation: Organisation(
                name: try Line("Voorbeeld BV"),
                controller: try Line("Voorbeeld BV, Utrecht"),
                contact: try EmailAddress("privacy@example.test"),
                privacyNotice: URL(string: "https://example.test/privacy"),
                logo: nil,
                timeZone: TimeZone(identifier: "Europe/Amsterdam") ?? .gmt
            ),
            rules: MailRules(schedule: ScheduleRules(), sending: SendingRules(window: nil))
        )
    }
}
