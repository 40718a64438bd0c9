// The mails of a made-up round of feedback for Anna, in every shape that changes their words.
import Addressing
import Feedback
import Foundation
import TestSupport
import Wording

@testable import Letters

typealias NamedMail = (name: String, mail: any Mail)

extension Example {
    static let placeholder = "token-goes-here-26-letters"

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
        namedBy: Asked.NamedBy = .employee,
        sharing: ScheduleRules.Sharing = .onAnswer
    ) throws -> Asked {
        let isNamed = group == .`self` || group == .manager
        return Asked(
            rater: try person(rater ?? raters[group] ?? "Rater", "rater@client.example", language),
            talk: try talk(employee: employee),
            group: group,
            deadline: deadline,
            promise: promise ?? (isNamed ? .named : .confidential),
            questionnaire: try wording().questionnaire(group, language: language),
            namedBy: namedBy,
            sharing: sharing,
            retentionDays: 365,
            replyAddress: try EmailAddress("feedback+\(placeholder)@example.test")
        )
    }

    static func understood(
        _ answers: [Answer]? = nil,
        remark: String? = "Fijn dat jullie dit vragen."
    ) -> ConfirmationMail.Understood {
        ConfirmationMail.Understood(
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
        answered: Int? = 7,
        isLaterBatch: Bool = false,
        isOnEvent: Bool = true
    ) throws -> DossierNews {
        DossierNews(
            talk: try talk(),
            invited: 9,
            answered: answered,
            sharing: sharing,
            isLaterBatch: isLaterBatch,
            retentionDays: 365,
            isOnEvent: isOnEvent
        )
    }

    static func dossier<Written: DossierMail>(_ news: DossierNews) -> Written {
        Written(news: news, event: TalkEvent(talk: news.talk, party: Written.party), dossier: nil)
    }

    /// Every mail in every shape that changes its words, by a name.
    static func mails(language: String) throws -> [NamedMail] {
        try raterMails(language: language) + eventMails() + dossierMails() + namingMails() + standingMails()
            + arrangingMails()
    }

    private static let answered = deadline.addingTimeInterval(-4 * 86_400)

    private static func raterMails(language: String) throws -> [NamedMail] {
        var mails: [NamedMail] = []
        for group in RaterGroup.allCases {
            let asked = try asked(group, language: language)
            mails += [
                ("request-\(group)", RequestMail(asked: asked)),
                ("reminder1-\(group)", ReminderMail(asked: asked, number: 1)),
                ("reminder2-\(group)", ReminderMail(asked: asked, number: 2)),
                ("confirmation-\(group)", ConfirmationMail(asked: asked, understood: understood())),
                ("declined-\(group)", DeclinedMail(asked: asked)),
                ("too-late-\(group)", TooLateMail(asked: asked)),
                ("not-understood-\(group)", NotUnderstoodMail(asked: asked)),
                ("passed-on-\(group)", PassedOnMail(asked: asked)),
                ("answer-discarded-\(group)", AnswerDiscardedMail(asked: asked, received: answered, canAnswer: true)),
                ("answer-discarded-late-\(group)", AnswerDiscardedMail(asked: asked, received: answered)),
                (
                    "answer-discarded-in-part-\(group)",
                    AnswerDiscardedMail(asked: asked, received: answered, someRemain: true)
                ),
                ("cancelled-\(group)", RequestCancelledMail(asked: asked, isTalkCancelled: true)),
                ("no-more-requests-\(group)", NoMoreRequestsMail(asked: asked)),
                ("withdrawn-\(group)", RequestCancelledMail(asked: asked, isTalkCancelled: false)),
            ]
        }
        let promised = try asked(language: language, promise: .named, namedBy: .organisation)
        let late = ConfirmationMail.Understood(
            answers: [],
            remark: nil,
            hadAttachments: false,
            isRevision: false,
            isLate: true
        )
        let correction = ConfirmationMail.Understood(
            answers: [Answer(question: 2, text: "Eerder om hulp vragen.", score: nil)],
            remark: nil,
            hadAttachments: false,
            isRevision: false,
            isLate: true,
            isShownBefore: true
        )
        return mails + [
            ("request-other-promise", RequestMail(asked: promised)),
            (
                "request-self-confidential",
                RequestMail(asked: try asked(.`self`, language: language, promise: .confidential))
            ),
            ("confirmation-late", ConfirmationMail(asked: try asked(language: language), understood: late)),
            (
                "confirmation-correction",
                ConfirmationMail(asked: try asked(language: language), understood: correction)
            ),
        ]
    }

    private static func eventMails() throws -> [NamedMail] {
        try [Party.employee, .manager].flatMap { party -> [NamedMail] in
            let event = TalkEvent(talk: try talk(), party: party)
            let before = talkStart.addingTimeInterval(-86_400)
            return [
                ("invitation-\(party)", InvitationMail(event: event, deadline: deadline)),
                ("talk-moved-\(party)", TalkMovedMail(event: event, deadline: deadline, from: before)),
                ("talk-cancelled-\(party)", TalkCancelledMail(event: event, deadline: deadline)),
            ]
        }
    }

    private static func dossierMails() throws -> [NamedMail] {
        var mails: [NamedMail] = []
        func add(_ name: String, toEmployee news: DossierNews) {
            mails.append((name, dossier(news) as DossierToEmployeeMail))
        }
        func add(_ name: String, toManager news: DossierNews) {
            mails.append((name, dossier(news) as DossierToManagerMail))
        }
        for (name, isLater) in [("", false), ("-later", true)] {
            add("dossier-employee\(name)", toEmployee: try dossierNews(isLaterBatch: isLater))
            add("dossier-employee-shared\(name)", toEmployee: try dossierNews(.whenShared, isLaterBatch: isLater))
            add("dossier-employee-never\(name)", toEmployee: try dossierNews(.never, isLaterBatch: isLater))
            add("dossier-manager\(name)", toManager: try dossierNews(isLaterBatch: isLater))
        }
        add("dossier-employee-few", toEmployee: try dossierNews(answered: nil))
        add("dossier-employee-apart", toEmployee: try dossierNews(isOnEvent: false))
        add("dossier-manager-apart", toManager: try dossierNews(isOnEvent: false))
        return mails
    }
}
