// A made-up round of feedback for Anna, from which the tests write every mail and page.
import Addressing
import Feedback
import Foundation
import Wording

enum Example {
    static var templates: URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Templates")
    }

    private static let shipped = Result { try Wording(folders: [templates]) }

    /// The shipped templates, read once.
    static func wording() throws -> Wording { try shipped.get() }

    static let placeholder = "token-goes-here-26-letters"

    /// A one-pixel PNG.
    static let pixel = Data(
        base64Encoded:
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    )

    static func organisation(withLogo: Bool = false) throws -> Organisation {
        Organisation(
            name: try Line("Kade & Co"),
            controller: try Line("Kade & Co B.V., Kanaalkade 12, 3511 XA Utrecht"),
            contact: try EmailAddress("privacy@kade.example"),
            privacyNotice: URL(string: "https://www.kade.example/privacy/feedback"),
            logo: withLogo ? try Logo(contentID: Line("logo@kade.example"), bytes: Array(pixel ?? Data())) : nil,
            timeZone: TimeZone(identifier: "Europe/Amsterdam") ?? .gmt
        )
    }

    static func person(_ name: String, _ address: String, _ language: String = "nl") throws -> Person {
        Person(name: try Line(name), address: try EmailAddress(address), language: language)
    }

    /// Tuesday 1 December 2026, 10:00 in Amsterdam.
    static let talkStart = Date(timeIntervalSince1970: 1_796_115_600)
    static let deadline = talkStart.addingTimeInterval(-14 * 86_400)

    static func talk(
        place: String? = "Kamer 2.14",
        employee: String = "Anna de Vries",
        start: Date = talkStart,
        duration: TimeInterval = 3_600,
        organizer: NamedAddress? = nil
    ) throws -> Talk {
        Talk(
            id: TalkID(rawValue: 1),
            employee: try person(employee, "anna@example.test"),
            manager: try person("Mark Jansen", "mark@example.test"),
            start: start,
            duration: duration,
            place: try place.map { try Line($0) },
            eventUID: "talk-1@example.test",
            organizer: organizer,
            sequence: 0,
            knownSince: talkStart.addingTimeInterval(-42 * 86_400),
            state: .planned
        )
    }

    static let raters: [RaterGroup: String] = [
        .`self`: "Anna de Vries", .manager: "Mark Jansen", .colleague: "Joris Bakker", .client: "Petra Smit",
        .supplier: "Kees van den Berg",
    ]

    static func asked(
        _ group: RaterGroup = .colleague,
        language: String = "nl",
        employee: String = "Anna de Vries",
        rater: String? = nil,
        promise: Promise? = nil,
        namedBy: Asked.NamedBy = .employee
    ) throws -> Asked {
        let talk = try talk(employee: employee)
        let isNamed = group == .`self` || group == .manager
        return Asked(
            rater: NamedAddress(
                name: try Line(rater ?? raters[group] ?? "Rater"),
                address: try EmailAddress("rater@client.example")
            ),
            employee: talk.employee,
            manager: talk.manager,
            group: group,
            talkStart: talk.start,
            deadline: deadline,
            promise: promise ?? (isNamed ? .named : .confidential),
            questionnaire: try wording().questionnaire(group, language: language),
            namedBy: namedBy,
            retentionDays: 365,
            replyAddress: try EmailAddress("feedback+\(placeholder)@example.test")
        )
    }
}

extension Example {
    static func understood(_ answers: [Answer]? = nil, remark: String? = "Fijn dat jullie dit vragen.") -> Understood {
        Understood(
            answers: answers ?? [
                Answer(
                    question: 1,
                    text: "Anna houdt het overzicht.\nIn de migratie wist iedereen wat er kwam.",
                    score: nil
                ),
                Answer(question: 2, text: "Eerder om hulp vragen.", score: nil),
                Answer(question: 4, text: nil, score: 4),
                Answer(question: 5, text: "Vooral in het begin van een project.", score: 5),
            ],
            remark: remark,
            hadAttachments: true,
            isRevision: true,
            isLate: false,
            from: try? EmailAddress("joris@thuis.example")
        )
    }

    static func dossierNews(
        _ sharing: DossierNews.Sharing = .automatically(talkStart.addingTimeInterval(-2 * 86_400)),
        isLaterBatch: Bool = false,
        isOnEvent: Bool = true
    ) throws -> DossierNews {
        DossierNews(
            talk: try talk(),
            invited: 9,
            answered: 7,
            sharing: sharing,
            isLaterBatch: isLaterBatch,
            retentionDays: 365,
            isOnEvent: isOnEvent
        )
    }

    /// Every mail in every shape that changes its words, by a name.
    static func mails(language: String) throws -> [(name: String, mail: Mail)] {
        var mails: [(name: String, mail: Mail)] = []
        for group in RaterGroup.allCases {
            let asked = try asked(group, language: language)
            mails += [
                ("request-\(group)", .request(asked)), ("reminder1-\(group)", .reminder(asked, number: 1)),
                ("reminder2-\(group)", .reminder(asked, number: 2)),
                ("confirmation-\(group)", .confirmation(asked, understood())), ("declined-\(group)", .declined(asked)),
                ("too-late-\(group)", .tooLate(asked)), ("not-understood-\(group)", .notUnderstood(asked)),
                ("cancelled-\(group)", .requestCancelled(asked, because: .talkCancelled)),
                ("no-more-requests-\(group)", .noMoreRequests(asked)),
                ("withdrawn-\(group)", .requestCancelled(asked, because: .withdrawn)),
            ]
        }
        let late = Understood(answers: [], remark: nil, hadAttachments: false, isRevision: false, isLate: true)
        mails += [
            ("request-other-promise", .request(try asked(language: language, promise: .named, namedBy: .organisation))),
            ("request-self-confidential", .request(try asked(.`self`, language: language, promise: .confidential))),
            ("confirmation-late", .confirmation(try asked(language: language), late)),
            (
                "not-reached",
                .notReached(NotReached(rater: try asked(.client).rater, talk: try talk(), deadline: deadline))
            ),
        ]
        for (name, reader) in [("employee", Party.employee), ("manager", .manager)] {
            let news = TalkNews(talk: try talk(), reader: reader, deadline: deadline)
            mails += [
                ("invitation-\(name)", .invitation(news)),
                ("talk-moved-\(name)", .talkMoved(news, from: talkStart.addingTimeInterval(-86_400))),
                ("talk-cancelled-\(name)", .talkCancelled(news)),
            ]
        }
        for (name, isLater) in [("", false), ("-later", true)] {
            mails += [
                ("dossier-employee\(name)", .dossierToEmployee(try dossierNews(isLaterBatch: isLater))),
                (
                    "dossier-employee-shared\(name)",
                    .dossierToEmployee(try dossierNews(.whenShared, isLaterBatch: isLater))
                ),
                ("dossier-employee-never\(name)", .dossierToEmployee(try dossierNews(.never, isLaterBatch: isLater))),
                ("dossier-manager\(name)", .dossierToManager(try dossierNews(isLaterBatch: isLater))),
            ]
        }
        let apart = try dossierNews(isOnEvent: false)
        mails += [
            ("dossier-employee-apart", .dossierToEmployee(apart)), ("dossier-manager-apart", .dossierToManager(apart)),
        ]
        return try mails + namingMails() + standingMails() + arrangingMails()
    }
}
