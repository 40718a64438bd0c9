// A key that keeps a letter from going out twice must keep no other from going out.
import Feedback
import Foundation
import Testing

@Suite struct LetterKeyTests {
    @Test func noTwoLettersShareAKey() {
        let letters =
            Self.numbers.flatMap(Self.aboutOne)
            + Self.numbers.flatMap { a in Self.numbers.flatMap { Self.aboutTwo(a, $0) } }
        let keys = letters.map(\.key)
        #expect(Set(keys).count == keys.count, "\(Dictionary(grouping: keys) { $0 }.filter { $1.count > 1 }.keys)")
        // A new sort has its name in its key, which `MailsTests` sees to for each.
        #expect(Set(letters.map(\.kind)).count >= 28)
    }

    /// Whatever happened to a talk's event, one sequence goes out once to each.
    @Test func oneSequenceOfAnEventIsOneLetter() {
        let changes: [EventChange] = [.planned, .moved(from: Date(timeIntervalSince1970: 0)), .cancelled]
        let keys = changes.map { Letter.event(TalkID(rawValue: 1), .manager, sequence: 3, $0).key }
        #expect(Set(keys) == ["talk/1/3/manager"])
    }

    /// Of two digits too: `1/11` is not `11/1`.
    private static let numbers: [Int64] = [1, 2, 11, 12, 111]

    /// Letters that one number tells apart.
    private static func aboutOne(_ number: Int64) -> [Letter] {
        let (request, talk, inbox) = (RequestID(rawValue: number), TalkID(rawValue: number), InboxID(rawValue: number))
        let matter = MatterID(rawValue: number)
        return [
            .request(request), .tooLate(request), .notUnderstood(request), .requestCancelled(request),
            .noMoreRequests(request), .whom(talk), .departments(inboxRow: inbox), .proposalDeclined(matter),
            .invitationDeclined(inboxRow: inbox, .recurring),
        ]
            + [false, true].flatMap { isAgain -> [Letter] in
                [
                    .roles(matter, isAgain: isAgain), .confirmChange(matter, isAgain: isAgain),
                    .counterProposal(matter, isAgain: isAgain), .newTime(matter, isAgain: isAgain),
                ]
            }
    }

    /// Letters that two numbers tell apart.
    private static func aboutTwo(_ first: Int64, _ second: Int64) -> [Letter] {
        let (request, talk) = (RequestID(rawValue: first), TalkID(rawValue: first))
        let (number, inbox, rater) = (Int(second), InboxID(rawValue: second), RequestID(rawValue: second))
        let forEach = [Party.employee, .manager].flatMap { party -> [Letter] in
            [
                .dossier(talk, party, batch: number),
                .planTalk(PersonID(rawValue: first), year: number, party),
            ]
        }
        let changes: [EventChange] = [.planned, .moved(from: Date(timeIntervalSince1970: 0)), .cancelled]
        let events = [Party.employee, .manager].map { party in
            Letter.event(talk, party, sequence: number, changes[number % 3])
        }
        return forEach + events + [
            .reminder(request, number: number), .confirmation(request, inboxRow: inbox, news: []),
            .declined(request, inboxRow: inbox), .passedOn(request, inboxRow: inbox), .notReached(talk, rater),
            .notAsked(talk, rater),
            .answerDiscarded(request, ResponseID(rawValue: second)),
            .namesRead(talk, inboxRow: inbox, NamesReport()),
            .approval(talk, [rater], by: .manager, isAgain: false),
            .approval(talk, [rater], by: .manager, isAgain: true),
            .approved(talk, inboxRow: inbox, approved: [], struck: []), .standing(talk, .week(number)),
            .standing(talk, .asked(inboxRow: inbox)), .invitationAccepted(talk, inboxRow: inbox),
        ]
    }
}
