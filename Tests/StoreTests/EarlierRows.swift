// Rows of a round as the versions up to schema 8 stored them: written down once, never changed.
import Foundation

@testable import Store

extension EarlierRow {
    /// Those of a schema version, in an order that keeps to the references between them.
    static func all(of version: Int64) -> [EarlierRow] {
        [people, requests, tokens, inbox, letters, dossiers, talksByMail, calendars].flatMap(\.self)
            .filter { $0.versions.contains(version) }
    }

    private static let people = [
        EarlierRow(
            "people",
            [
                "id": 2, "name": "Mark Visser", "address": "Mark@example.test", "address_key": "mark@example.test",
                "language": "en", "created_at": 0,
            ]
        ),
        EarlierRow(
            "people",
            [
                "id": 1, "name": "Anna de Vries", "address": "anna@example.test", "address_key": "anna@example.test",
                "language": "nl", "manager_id": 2, "department": "Verkoop", "created_at": 0,
            ]
        ),
        EarlierRow(
            "talks",
            [
                "id": 1, "employee_id": 1, "manager_id": 2, "start_at": 1_900_000_000_000_000, "duration_seconds": 3600,
                "place": "Kamer 2", "event_uid": "uid-1", "sequence": 2, "known_since": 1_790_000_000_000_000,
                "state": "planned", "shared_at": 1_799_000_000_000_000,
            ]
        ),
        EarlierRow(
            "talks",
            [
                "id": 2, "employee_id": 2, "manager_id": 1, "start_at": 1_910_000_000_000_000, "duration_seconds": 1800,
                "event_uid": "uid-2", "sequence": 1, "known_since": 0, "state": "cancelled",
            ]
        ),
        EarlierRow("participations", ["talk_id": 1, "audience": "employee", "status": "ACCEPTED", "stamp": 5]),
        EarlierRow("participations", ["talk_id": 1, "audience": "manager", "status": "TENTATIVE", "stamp": 6]),
        EarlierRow(
            "suppressions",
            since: 5,
            ["address_key": "p@x.example", "address": "P+1@x.example", "cause": "complaint", "since": 7_000_000]
        ),
    ]

    private static let states = ["queued", "sent", "answered", "declined", "bounced", "withdrawn", "expired"]

    private static let requests =
        [
            EarlierRow("questionnaires", ["id": 1, "sha256": .octets(Data([1])), "content": .text(questionnaire)]),
            EarlierRow(
                "requests",
                since: 7,
                [
                    "id": 9, "talk_id": 1, "rater_name": "Rater 9", "rater_address": "r9@x.example",
                    "rater_key": "r9@x.example", "language": "de", "rater_group": "supplier", "promise": "confidential",
                    "questionnaire_id": 1, "asked_at": 0, "state": "proposed", "state_at": 0, "named_by": "employee",
                    "off_list": 1,
                ]
            ),
        ]
        + states.enumerated().map { index, state in
            EarlierRow(
                "requests",
                [
                    "id": .integer(index + 1), "talk_id": 1, "rater_name": .text("Rater \(index + 1)"),
                    "rater_address": .text("R\(index + 1)+k@x.example"), "rater_key": .text("r\(index + 1)@x.example"),
                    "language": "nl", "rater_group": "client", "promise": "confidential", "questionnaire_id": 1,
                    "asked_at": 1_791_000_000_000_000, "state": .text(state),
                    "state_reason": state == "bounced" ? "550 5.1.1 no such user" : .text(nil), "state_at": 0,
                    "reminders_sent": .integer(index), "quiet_until": 1_792_000_000_000_000,
                ]
            )
        }

    static let questionnaire = """
        {"group":"client","language":"nl","questions":[{"key":"strengths","text":"Wat doet {{name}} goed?"},\
        {"key":"future","scale":{"highest":"ja","lowest":"nee"},"text":"Nog eens?"}]}
        """

    /// Hashes of `a…z`, `z…a`, and of the letters `m`, `h` and `k`.
    private static let tokens = [
        token("71C480DF93D6AE2F1EFAD1447C66C9525E316218CF51FC8D9ED832F2DAF18B73", "request", ("request_id", 1)),
        token("93BA56CCCDC19890B8D31B4F0E9D81F3EFF202ED3C130BD98B39FC160B6554ED", "employee", ("talk_id", 1)),
        token("62C66A7A5DD70C3146618063C344E531E6D4B59E379808443CE962B3ABD63C5A", "manager", ("talk_id", 1), since: 7),
        token("AAA9402664F1A41F40EBBC52C9993EB66AEB366602958FDFAA283B71E64DB123", "hr", ("talk_id", 1), since: 7),
    ]

    private static func token(_ hash: String, _ purpose: String, _ id: (String, Value), since: Int64 = 1) -> EarlierRow
    {
        EarlierRow("tokens", since: since, ["sha256": .octets(octets(hash)), "purpose": .text(purpose), id.0: id.1])
    }

    private static let inbox =
        ["received", "reading", "read", "held"].enumerated().map { index, state in
            EarlierRow(
                "inbox",
                since: 2,
                [
                    "id": .integer(index + 1), "mailbox": "INBOX", "uid_validity": 7, "uid": .integer(index + 100),
                    "size": 9, "state": .text(state), "readings": .integer(index), "received_at": 8_000_000,
                    "kind": index > 1 ? "reply" : .text(nil),
                    "outcome": index > 1 ? "its token is unknown" : .text(nil),
                    "sender": state == "held" ? "x@y.example" : .text(nil),
                    "subject": state == "held" ? "Re: één" : .text(nil), "request_id": 2,
                ]
            )
        }
        + [1, 2, 4].map {
            EarlierRow("inbox_messages", since: 2, ["inbox_id": .integer($0), "raw": .octets(Data("raw".utf8))])
        }
        + [
            EarlierRow("conditions", since: 2, ["name": "smtp", "detail": "queue paused: 535 no", "since": 9_000_000]),
            EarlierRow("operator_log", since: 2, ["at": 1, "operator": "root", "action": "held show 4"]),
        ]

    private static let dossiers = [
        EarlierRow(
            "dossiers",
            since: 3,
            [
                "id": 1, "talk_id": 1, "batch": 1, "created_at": 3_000_000, "summary": .text(summary),
                "page": "<p>één</p>", "plain": "één", "pdf": .octets(Data("%PDF".utf8)),
            ]
        ),
        EarlierRow("releases", since: 3, ["dossier_id": 1, "audience": "employee", "released_at": 4_000_000]),
        EarlierRow("releases", since: 3, ["dossier_id": 1, "audience": "manager", "released_at": 5_000_000]),
        EarlierRow(
            "responses",
            since: 3,
            [
                "request_id": 3, "message_id": "m@x", "body_sha256": .octets(Data([1])), "inbox_id": 3,
                "received_at": 0,
                "answers": #"[{"question":1,"text":"Luistert \"goed\""},{"question":2,"score":4}]"#, "remark": "Groet",
                "dossier_id": 1,
            ]
        ),
        EarlierRow(
            "responses",
            since: 3,
            [
                "request_id": 3, "message_id": "n@x", "body_sha256": .octets(Data([2])), "received_at": 1,
                "answers": #"[{"question":2,"score":5}]"#,
            ]
        ),
        EarlierRow(
            "placements",
            since: 6,
            ["dossier_id": 1, "audience": "employee", "outcome": "placed", "attempts": 1, "next_attempt_at": 0]
        ),
        EarlierRow(
            "placements",
            since: 6,
            ["dossier_id": 1, "audience": "manager", "attempts": 3, "next_attempt_at": 0, "trouble": "403 no"]
        ),
    ]

    static let summary = """
        {"groups":[{"answered":3,"groups":["client","supplier"],"invited":4,"isNamed":false,"isWithheld":false,\
        "questions":[{"comments":[{"text":"Luistert"}],"commentsWithheld":false,"distribution":[0,0,1,1,1],\
        "isWithheld":false,"key":"future","mean":4,"n":3,"number":2,"scale":{"highest":"ja","lowest":"nee"},\
        "text":"Nog eens?"}],"remarks":[{"name":"Petra","text":"Groet"}],"remarksWithheld":true}]}
        """
}
