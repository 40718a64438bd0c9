// Values that rows hold as JSON or as a code, pinned by files: renaming a case breaks a test here, not a database. A
// value that is to be stored in another way needs a migration, and then a change in `Golden`.
import Addressing
import Feedback
import Foundation
import TestSupport
import Testing

@testable import Store

/// The lines of a file in `Golden`.
private func golden(_ name: String) throws -> [String] {
    let file = Bundle.module.bundleURL.appending(path: "Golden/\(name)")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
}

/// A value a line, as it is stored and as it is read.
private func expect<Value: Codable & Equatable>(_ values: [Value], in file: String) throws {
    let lines = try golden(file)
    #expect(try values.map { try encode($0) } == lines)
    #expect(try lines.map { try decode(Value.self, from: $0) } == values)
}

private let moment = Date(timeIntervalSinceReferenceDate: 800_000_000)

@Suite struct StoredJSONTests {
    @Test func mailOfTalks() throws {
        enum Shape: CaseIterable { case calendar, words }
        let writers: [Part?] = [.rater(1), .employee(2), .manager(3), .hr(4), .matter(5), nil]
        let mails: [TalkMail.Content] =
            [
                .calendar(Data("BEGIN:VCALENDAR".utf8), method: "REQUEST", isProved: true),
                .calendar(Data(), method: nil, isProved: false),
                .calendar(Data(), method: nil, isProved: true, by: try EmailAddress("office@example.test")),
            ] + writers.map { .words("Eén \"regel\" / twee", by: $0, isProved: $0 == nil, answered: $0.map { _ in 7 }) }
            + TalkMail.Right.allCases.map { .words("deel", by: .employee(2), isProved: true, answered: 7, right: $0) }
        try expect(mails, in: "talk_mails.content")
        let shapes = mails.map { mail -> Shape in
            switch mail {
            case .calendar: .calendar
            case .words: .words
            }
        }
        #expect(Set(shapes) == Set(Shape.allCases) && Set(writers.map { $0?.party }).isSuperset(of: Party.allCases))
    }

    @Test func matters() throws {
        enum Shape: CaseIterable {
            case roles, proposal, newTime, invited, moved, cancelled, departments, talk, answer, noMail, collected,
                words,
                remark,
                shared, approved
            case planned, stopMoved, stopCancelled, ownData
        }
        let matters: [Matter.Kind] = [
            .roles([1, 2]),
            .confirmation(.invited(with: [1, 2], start: moment)),
            .confirmation(.moved(3, to: moment)),
            .confirmation(.cancelled(3)),
            .confirmation(.departments),
            .confirmation(.talk(3, inboxRow: 4, asks: ["- Petra", "deel"])),
            .proposal(3, by: .manager, start: moment, duration: 5400, comment: "Liever later"),
            .proposal(3, by: .employee, start: moment, duration: 1800, comment: nil),
            .newTime(3, .employee),
            .confirmation(.answer(5, inboxRow: 4, said: "ja")),
            .confirmation(.noMail(6)),
            .confirmation(.collected(CollectedID(rawValue: 7), inboxRow: 4, said: "1 klaar")),
            .confirmation(.words(inboxRow: 4, said: "bewaar: top")),
            .confirmation(.remark(3, inboxRow: 4, said: "Tot dan!")),
            .stop(.shared(3, batches: [1, 2], leavesAt: moment)),
            .stop(.approved(3, [6, 7])),
            .stop(.planned(3)),
            .stop(.moved(3, from: moment, to: moment)),
            .stop(.cancelled(3)),
            .ownData,
        ]
        try expect(matters, in: "matters.kind")
        let shapes = matters.map { matter -> Shape in
            switch matter {
            case .roles: .roles
            case .proposal: .proposal
            case .newTime: .newTime
            case .confirmation(.invited): .invited
            case .confirmation(.moved): .moved
            case .confirmation(.cancelled): .cancelled
            case .confirmation(.departments): .departments
            case .confirmation(.talk): .talk
            case .confirmation(.answer): .answer
            case .confirmation(.noMail): .noMail
            case .confirmation(.collected): .collected
            case .confirmation(.words): .words
            case .confirmation(.remark): .remark
            case .stop(.shared): .shared
            case .stop(.approved): .approved
            case .stop(.planned): .planned
            case .stop(.moved): .stopMoved
            case .stop(.cancelled): .stopCancelled
            case .ownData: .ownData
            }
        }
        #expect(Set(shapes) == Set(Shape.allCases))
    }

    @Test func answers() throws {
        let all = [
            Answer(question: 1, text: "Luistert goed", score: nil), Answer(question: 2, text: nil, score: 4),
            Answer(question: 3, text: "Soms", score: 1),
        ]
        try expect([all, []], in: "responses.answers")
    }

    @Test func questionnaires() throws {
        let scale = Scale(lowest: "zelden", highest: "altijd")
        let questions = [
            Question(key: "strengths", text: "Wat doet {{name}} goed?", scale: nil),
            Question(key: "listens", text: "Luistert {{name}}?", scale: scale),
        ]
        let values = try RaterGroup.allCases.map {
            try Questionnaire(group: $0, language: "nl", questions: questions)
        }
        try expect(values, in: "questionnaires.content")
    }

    @Test func summaries() throws {
        let scale = Scale(lowest: "zelden", highest: "altijd")
        func question(_ scale: Scale?, mean: Double?, _ scores: [Int], _ comments: [Feedback.Comment], isWithheld: Bool)
            -> QuestionSummary
        {
            QuestionSummary(
                key: "listens",
                number: 2,
                text: "Luistert Anna?",
                scale: scale,
                n: 3,
                mean: mean,
                distribution: scores,
                comments: comments,
                commentsWithheld: comments.isEmpty,
                isWithheld: isWithheld
            )
        }
        let comment = Feedback.Comment(text: "Altijd", name: "Petra Smit")
        let questions = [
            question(scale, mean: 4.25, [0, 0, 1, 1, 2], [comment], isWithheld: false),
            question(nil, mean: nil, [], [], isWithheld: true),
        ]
        func group(_ groups: [RaterGroup], named: Bool, withheld: Bool) -> GroupSummary {
            GroupSummary(
                groups: groups,
                isNamed: named,
                invited: 5,
                answered: 4,
                isWithheld: withheld,
                questions: withheld ? [] : questions,
                remarks: withheld ? [] : [Feedback.Comment(text: "Groet", name: nil)],
                remarksWithheld: withheld
            )
        }
        let named = group([.`self`], named: true, withheld: false)
        let merged = group([.colleague, .client, .supplier], named: false, withheld: true)
        try expect([Summary(groups: [named, merged]), Summary(groups: [])], in: "dossiers.summary")
    }

    /// The codes of columns, an enumeration a line. That of letters stands with their stored form (`StoredFormTests`).
    @Test func codes() throws {
        func line<Code: CaseIterable & RawRepresentable>(_ type: Code.Type) -> String where Code.RawValue == String {
            // Without the module, which may change.
            let name = String(reflecting: type).split(separator: ".").dropFirst().joined(separator: ".")
            return "\(name): " + Code.allCases.map(\.rawValue).joined(separator: " ")
        }
        let lines = [
            line(Talk.State.self), line(FeedbackRequest.State.self), line(FeedbackRequest.NamedBy.self),
            line(RaterGroup.self), line(Promise.self), line(Party.self), line(OutboxState.self),
            line(InboxState.self), line(Suppression.Cause.self),
        ]
        #expect(try lines == golden("codes"))
    }
}
