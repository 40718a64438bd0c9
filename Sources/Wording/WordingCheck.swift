// Trying every template before the first mail needs it.
import Addressing
import Feedback
import Foundation

extension Wording {
    /// What is wrong with any template: a name that its mail doesn't have, a mail without a subject. Each is tried in
    /// each language and for each reader, with all that it makes depend on something both there and left out.
    /// Takes some tenths of a second.
    public func problems() -> [WordingError] {
        var found: [WordingError] = []
        func attempt(_ work: () throws(WordingError) -> Void) {
            do { try work() } catch { if !found.contains(error) { found.append(error) } }
        }
        for language in languages {
            guard let samples = try? Samples(self, language: language) else { continue }
            attempt { () throws(WordingError) in
                let own = try ownLanguage(language)
                for flag in [true, false] {
                    for mail in samples.mails {
                        let fields = mail.fields(own.words, samples.organisation).with(allFlags: flag)
                        attempt { () throws(WordingError) in
                            _ = try own.templates.compile(mail.templateName, for: mail.readerGroup, fields)
                        }
                    }
                    for entry in samples.entries {
                        let fields = entry.fields(own.words, samples.organisation).with(allFlags: flag)
                        attempt { () throws(WordingError) in
                            _ = try own.templates.compile(entry.templateName, for: nil, fields)
                        }
                    }
                    let fields = samples.dossier.fields(own.words, samples.organisation)
                        .merging(["language": .text(language)]).with(allFlags: flag)
                    attempt { () throws(WordingError) in
                        _ = try own.templates.render("dossier", fields, within: "dossier-html")
                        _ = try own.templates.markup("dossier", fields, within: "dossier-text")
                    }
                }
            }
        }
        return found
    }
}

extension Fields {
    /// The same names with every flag set one way.
    fileprivate func with(allFlags flag: Bool) -> Fields {
        var changed: Fields = [:]
        for (name, value) in entries {
            let value: Value =
                switch value {
                case .flag: .flag(flag)
                case .fields(let fields): .fields(fields.with(allFlags: flag))
                case .list(let items): .list(items.map { $0.with(allFlags: flag) })
                default: value
                }
            changed = changed.merging(Fields(dictionaryLiteral: (name, value)))
        }
        return changed
    }
}

/// Made-up values for every mail, with all that may be absent once there and once not.
private struct Samples {
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
            [TalkNews.Reader.employee, .manager].map { TalkNews(talk: talk, reader: $0, deadline: start) }
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
