// Made-up mails and dossiers, to try templates with.
import Addressing
import Feedback
import Foundation

/// Made-up values for every mail, with all that may be absent once there and once not.
struct Samples {
    let organisation: Organisation
    let mails: [Mail]
    let entries: [CalendarEntry]
    let dossier: Dossier

    init(_ wording: Wording, language: String) throws {
        let start = Date(timeIntervalSince1970: 1_796_115_600)
        let anna = Person(
            name: try Line("Anna de Vries"),
            address: try EmailAddress("anna@kade.example"),
            language: language
        )
        let mark = Person(
            name: try Line("Mark Jansen"),
            address: try EmailAddress("mark@kade.example"),
            language: language
        )
        let talks = try [Line("2.14"), nil].map { place in
            Talk(
                id: TalkID(rawValue: 1),
                employee: anna,
                manager: mark,
                start: start,
                duration: 3_600,
                place: place,
                eventUID: "1@kade.example",
                sequence: 0,
                knownSince: start,
                state: .planned
            )
        }
        organisation = Organisation(
            name: try Line("Kade"),
            controller: try Line("Kade"),
            contact: try EmailAddress("privacy@kade.example"),
            privacyNotice: URL(string: "https://kade.example/privacy"),
            logo: nil,
            timeZone: .gmt
        )
        let reply = try EmailAddress("feedback@kade.example")
        let asked = try RaterGroup.allCases.map { group in
            Asked(
                rater: mark.mailbox,
                employee: anna,
                manager: mark,
                group: group,
                talkStart: start,
                deadline: start,
                promise: .confidential,
                questionnaire: try wording.questionnaire(group, language: language),
                namedBy: .employee,
                retentionDays: 365,
                replyAddress: reply
            )
        }
        let news = talks.flatMap { talk in
            [Party.employee, .manager].map { TalkNews(talk: talk, reader: $0, deadline: start) }
        }
        let dossiers = talks.flatMap { talk in
            [DossierNews.Sharing.automatically(start), .never].map { sharing in
                DossierNews(
                    talk: talk,
                    invited: 9,
                    answered: 7,
                    sharing: sharing,
                    isLaterBatch: false,
                    retentionDays: 365
                )
            }
        }
        mails =
            asked.flatMap(Samples.mails)
            + news.flatMap { [.invitation($0), .talkMoved($0, from: start), .talkCancelled($0)] }
            + dossiers.flatMap { [.dossierToEmployee($0), .dossierToManager($0)] }
            + [.notReached(NotReached(rater: mark.mailbox, talk: talks[0], deadline: start))]
            + talks.flatMap { Samples.aboutNames($0) + Samples.aboutArranging($0, reply) }
        entries = news.flatMap { [.talk($0), .mailed($0, at: start)] } + dossiers.map { .dossier($0) }
        dossier = Dossier(
            talk: talks[0],
            summary: Samples.summary,
            releasedAt: start,
            isLaterBatch: false,
            retentionDays: 365
        )
    }

    private static func mails(_ asked: Asked) -> [Mail] {
        let full = asked.questionnaire.numbered.map { Answer(question: $0.number, text: "…", score: 3) }
        return [
            .request(asked), .reminder(asked, number: 1), .declined(asked), .tooLate(asked), .notUnderstood(asked),
            .requestCancelled(asked, because: .withdrawn), .noMoreRequests(asked),
        ]
            + [full, []].map { answers in
                .confirmation(
                    asked,
                    Understood(
                        answers: answers,
                        remark: answers.first?.text,
                        hadAttachments: true,
                        isRevision: true,
                        isLate: true,
                        from: answers.isEmpty ? nil : asked.rater.address
                    )
                )
            }
    }

    private static var summary: Summary {
        let comments = [Comment(text: "…", name: "Mark Jansen"), Comment(text: "…", name: nil)]
        let questions = [Scale(lowest: "…", highest: "…"), nil].enumerated().map { index, scale in
            QuestionSummary(
                key: "\(index)",
                number: index + 1,
                text: "…",
                scale: scale,
                n: 3,
                mean: scale == nil ? nil : 3,
                distribution: scale == nil ? [] : [0, 1, 1, 1, 0],
                comments: comments,
                isWithheld: false
            )
        }
        let groups: [[RaterGroup]] = [[.`self`], [.client, .supplier]]
        return Summary(
            groups: groups.map { groups in
                GroupSummary(
                    groups: groups,
                    isNamed: false,
                    invited: 3,
                    answered: 3,
                    isWithheld: false,
                    questions: questions,
                    remarks: comments,
                    remarksWithheld: true
                )
            }
        )
    }
}
