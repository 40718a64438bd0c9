// Letters and mail of talks as the versions up to schema 8 stored them: written down once, never changed.
import Feedback
import Foundation
import TestSupport

@testable import Store

/// A letter of an earlier version, and what it is today.
struct EarlierLetter: Sendable {
    let since: Int64
    let id: Int
    let kind: String
    let key: String
    let json: String
    let isOfRequest: Bool
    let letter: Letter

    private init(_ id: Int, _ kind: String, _ key: String, _ json: String, _ letter: Letter, since: Int64 = 7) {
        (self.id, self.kind, self.key, self.json, self.letter, self.since) = (id, kind, key, json, letter, since)
        isOfRequest = key.hasPrefix("request/")
    }

    static func all(of version: Int64) -> [EarlierLetter] { all.filter { $0.since <= version } }

    static let all = ofRequests + ofTalks + byMail

    private static let request: RequestID = 2
    private static let talk: TalkID = 1
    private static let row: InboxID = 4

    private static let ofRequests = [
        EarlierLetter(1, "request", "request/2/initial", #"{"request":{"_0":2}}"#, .request(request), since: 2),
        EarlierLetter(
            2,
            "reminder",
            "request/2/reminder/1",
            #"{"reminder":{"_0":2,"number":1}}"#,
            .reminder(request, number: 1),
            since: 2
        ),
        EarlierLetter(
            3,
            "confirmation",
            "request/2/confirmation/4",
            #"{"confirmation":{"_0":2,"inboxRow":4,"notes":["fromAnotherAddress"]}}"#,
            .confirmation(request, inboxRow: row, news: [.fromAnotherAddress]),
            since: 2
        ),
        EarlierLetter(
            4,
            "declined",
            "request/2/declined/4",
            #"{"declined":{"_0":2,"inboxRow":4}}"#,
            .declined(request, inboxRow: row),
            since: 2
        ),
        EarlierLetter(5, "tooLate", "request/2/too-late", #"{"tooLate":{"_0":2}}"#, .tooLate(request), since: 2),
        EarlierLetter(
            6,
            "howToAnswer",
            "request/2/how-to-answer",
            #"{"howToAnswer":{"_0":2}}"#,
            .notUnderstood(request),
            since: 2
        ),
        EarlierLetter(
            7,
            "noLongerNeeded",
            "request/2/no-longer-needed",
            #"{"noLongerNeeded":{"_0":2}}"#,
            .requestCancelled(request),
            since: 2
        ),
        EarlierLetter(
            11,
            "noMoreRequests",
            "request/2/no-more-requests",
            #"{"noMoreRequests":{"_0":2}}"#,
            .noMoreRequests(request),
            since: 5
        ),
    ]

    private static let ofTalks = [
        EarlierLetter(
            8,
            "event",
            "talk/1/2/manager",
            #"{"event":{"_0":1,"_1":"manager","_3":{"moved":{"from":800000000}},"sequence":2}}"#,
            .event(talk, .manager, sequence: 2, .moved(from: Date(timeIntervalSinceReferenceDate: 800_000_000))),
            since: 2
        ),
        EarlierLetter(
            9,
            "dossier",
            "talk/1/dossier/1/employee",
            #"{"dossier":{"_0":1,"_1":"employee","batch":1}}"#,
            .dossier(talk, .employee, batch: 1),
            since: 2
        ),
        EarlierLetter(
            10,
            "notReached",
            "talk/1/not-reached/5",
            #"{"notReached":{"_0":1,"_1":5}}"#,
            .notReached(talk, 5),
            since: 2
        ),
        EarlierLetter(12, "whom", "talk/1/whom", #"{"whom":{"_0":1}}"#, .whom(talk)),
        EarlierLetter(
            13,
            "namesRead",
            "talk/1/names/4",
            #"""
            {"namesRead":{"_0":1,"_2":{"added":[9],"refused":[{"reason":{"tooMany":{"limit":12}},"who":"Piet <p@x.example>"}],\#
            "replaced":[{"new":9,"old":6}],"unread":[{"number":3,"reason":"noAddress","text":"Piet"}],"withdrawn":[6]},\#
            "inboxRow":4}}
            """#,
            .namesRead(talk, inboxRow: row, report)
        ),
        EarlierLetter(
            14,
            "agreement",
            "talk/1/agreement/9/again",
            #"{"agreement":{"_0":1,"_1":[9],"by":"hr","isAgain":true}}"#,
            .approval(talk, [9], by: .hr, isAgain: true)
        ),
        EarlierLetter(
            15,
            "agreed",
            "talk/1/agreed/4",
            #"{"agreed":{"_0":1,"agreed":[9],"inboxRow":4,"struck":[6]}}"#,
            .approved(talk, inboxRow: row, approved: [9], struck: [6])
        ),
        EarlierLetter(
            16,
            "standing",
            "talk/1/standing/week/3",
            #"{"standing":{"_0":1,"_1":{"week":{"_0":3}}}}"#,
            .standing(talk, .week(3))
        ),
        EarlierLetter(
            17,
            "standing",
            "talk/1/standing/4",
            #"{"standing":{"_0":1,"_1":{"asked":{"inboxRow":4}}}}"#,
            .standing(talk, .asked(inboxRow: row))
        ),
    ]

    private static var report: NamesReport {
        var report = NamesReport()
        report.added = [9]
        report.withdrawn = [6]
        report.replaced = [.init(old: 6, new: 9)]
        report.refused = [.init(who: "Piet <p@x.example>", reason: .tooMany(limit: 12))]
        report.unread = [UnreadLine(number: 3, text: "Piet", reason: .noAddress)]
        return report
    }

    private static let byMail = [
        EarlierLetter(
            18,
            "departments",
            "inbox/4/departments",
            #"{"departments":{"inboxRow":4}}"#,
            .departments(inboxRow: row)
        ),
        EarlierLetter(
            19,
            "planTalk",
            "person/1/plan/2027/manager",
            #"{"planTalk":{"_0":1,"_2":"manager","year":2027}}"#,
            .planTalk(1, year: 2027, .manager)
        ),
        EarlierLetter(
            20,
            "matter",
            "matter/1",
            #"{"matter":{"_0":1,"isAgain":false}}"#,
            .newTime(1, isAgain: false)
        ),
        EarlierLetter(
            21,
            "proposalDeclined",
            "matter/1/declined",
            #"{"proposalDeclined":{"_0":1}}"#,
            .proposalDeclined(1)
        ),
        EarlierLetter(
            22,
            "invitationAccepted",
            "inbox/4/accepted",
            #"{"invitationAccepted":{"_0":1,"inboxRow":4}}"#,
            .invitationAccepted(talk, inboxRow: row)
        ),
        EarlierLetter(
            23,
            "invitationDeclined",
            "inbox/4/declined",
            #"{"invitationDeclined":{"_1":{"wrongPeople":{"_0":["x@y.example"]}},"inboxRow":4}}"#,
            .invitationDeclined(inboxRow: row, .wrongPeople(["x@y.example"]))
        ),
    ]
}
