// Letters, mail of talks and calendars as the versions up to schema 8 stored them: written down once, never changed.
import Foundation

@testable import Store

extension EarlierRow {
    /// A letter of each kind, one in each state.
    static let letters =
        EarlierLetter.all.map { letter in
            let states = ["accepted", "deferred", "failed", "unknown", "withdrawn", "attempting", "queued"]
            return EarlierRow(
                "outbox",
                since: letter.since,
                [
                    "id": .integer(letter.id), "key": .text(letter.key), "kind": .text(letter.kind),
                    "letter": .text(letter.json), "request_id": letter.isOfRequest ? 2 : .integer(nil as Int?),
                    "talk_id": letter.isOfRequest ? .integer(nil as Int?) : 1, "recipient_key": "anna@example.test",
                    "message_id": .text("message-\(letter.id)"), "state": .text(states[(letter.id - 1) % states.count]),
                    "attempts": 2, "repeats": 1, "next_attempt_at": 1_000_000, "give_up_at": 2_000_000,
                    "created_at": 3_000_000, "done_at": 4_000_000, "reply_code": 250, "reply_status": "2.0.0",
                    "reply_text": "taken",
                ]
            )
        } + [
            EarlierRow("outbox_messages", since: 2, ["outbox_id": 1, "message": .octets(Data("message".utf8))])
        ]

    static let talksByMail = [
        EarlierRow(
            "talks",
            since: 7,
            [
                "id": 3, "employee_id": 1, "manager_id": 2, "start_at": 0, "duration_seconds": 60,
                "event_uid": "uid-3\n20270101T100000Z", "sequence": 4, "known_since": 0, "state": "cancelled",
                "organizer_address": "mark@example.test", "organizer_name": "Mark Visser", "invitation": "i@x",
                "stamp": 5_000_000, "cancelled_at": 6_000_000, "standing_week": 3,
            ]
        ),
        mail(1, "waiting", #"{"words":{"_0":"deel \"nu\"","answered":1,"by":{"employee":{"_0":1}}}}"#),
        mail(2, "waiting", #"{"words":{"_0":"stand","by":{"address":{"isProved":true}}}}"#),
        mail(3, "done", #"{"calendar":{"_0":"QkVHSU4=","isProved":true,"method":"REQUEST"}}"#),
        mail(4, "done", #"{"words":{"_0":"ja","answered":20,"by":{"matter":{"_0":1}}}}"#),
        matter(1, "open", 1, #"{"newTime":{"_0":1,"_1":"manager"}}"#),
        matter(2, "again", nil, #"{"roles":{"_0":[1,2]}}"#),
        matter(3, "closed", 1, #"{"confirmation":{"_0":{"talk":{"_0":1,"asks":["- Petra"],"inboxRow":1}}}}"#),
        matter(
            4,
            "open",
            1,
            #"{"proposal":{"_0":1,"by":"employee","comment":"later","duration":1800,"start":800000000}}"#
        ),
        EarlierRow(
            "tokens",
            since: 7,
            ["sha256": .octets(Data(repeating: 9, count: 32)), "purpose": "matter", "matter_id": 1]
        ),
    ]

    private static func mail(_ id: Int, _ state: String, _ content: String) -> EarlierRow {
        EarlierRow(
            "talk_mails",
            since: 7,
            [
                "inbox_id": .integer(id), "sender": "anna@example.test", "subject": .text("Re: \(id)"),
                "message_id": .text("\(id)@x"), "content": .text(content), "state": .text(state), "attempts": 1,
                "received_at": 8_000_000,
            ]
        )
    }

    private static func matter(_ id: Int, _ state: String, _ talk: Int?, _ kind: String) -> EarlierRow {
        EarlierRow(
            "matters",
            since: 7,
            [
                "id": .integer(id), "kind": .text(kind), "address": "anna@example.test", "inbox_id": 1,
                "talk_id": .integer(talk), "state": .text(state), "asked_at": 0,
            ]
        )
    }

    static let calendars = [
        EarlierRow(
            "calendar_sources",
            since: 8,
            [
                "id": 1, "address_sha256": .octets(calendarHash), "tag": "\"v1\"", "modified": "Mon, 01 Jan 2027",
                "next_poll_at": 5_000_000, "read_at": 4_000_000, "open_matters": "nobody knows x@y.example",
            ]
        ),
        EarlierRow(
            "talk_sources",
            since: 8,
            ["talk_id": 1, "source_id": 1, "missing_since": 6_000_000, "asked_at": 7_000_000]
        ),
    ]

    /// Of the letter `k`.
    private static let calendarHash = octets("8254C329A92850F6D539DD376F4816EE2764517DA5E0235514AF433164480D7A")

    static func octets(_ hexadecimal: String) -> Data {
        let digits = Array(hexadecimal)
        return Data(
            stride(from: 0, to: digits.count, by: 2).map { UInt8(String(digits[$0...$0 + 1]), radix: 16) ?? 0 }
        )
    }
}
