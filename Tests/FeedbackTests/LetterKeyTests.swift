// What keeps a letter from going out twice must keep no other from going out.
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
        // A new sort of letter is to be here as well.
        #expect(Set(letters.map(\.kind)) == Set(Letter.Kind.allCases))
    }

    /// Of two digits too: `1/11` is not `11/1`.
    private static let numbers: [Int64] = [1, 2, 11, 12, 111]

    /// Letters that one number tells apart.
    private static func aboutOne(_ number: Int64) -> [Letter] {
        let (request, talk, inbox) = (RequestID(rawValue: number), TalkID(rawValue: number), InboxID(rawValue: number))
        let matter = MatterID(rawValue: number)
        return [
            .request(request), .tooLate(request), .howToAnswer(request), .noLongerNeeded(request),
            .noMoreRequests(request), .whom(talk), .departments(inboxRow: inbox), .matter(matter, isAgain: false),
            .matter(matter, isAgain: true), .proposalDeclined(matter), .invitationAccepted(talk, inboxRow: inbox),
            .invitationDeclined(inboxRow: inbox, .recurring),
        ]
    }

    /// Letters that two numbers tell apart.
    private static func aboutTwo(_ first: Int64, _ second: Int64) -> [Letter] {
        let (request, talk) = (RequestID(rawValue: first), TalkID(rawValue: first))
        let (number, inbox, rater) = (Int(second), InboxID(rawValue: second), RequestID(rawValue: second))
        let forEach = [Party.employee, .manager].flatMap { party -> [Letter] in
            [
                .event(talk, party, sequence: number, .planned), .dossier(talk, party, batch: number),
                .planTalk(PersonID(rawValue: first), year: number, party),
            ]
        }
        return forEach + [
            .reminder(request, number: number), .confirmation(request, inboxRow: inbox, notes: []),
            .declined(request, inboxRow: inbox), .notReached(talk, rater),
            .namesRead(talk, inboxRow: inbox, NamesReport()),
            .approval(talk, [rater], by: .manager, isAgain: false),
            .approval(talk, [rater], by: .manager, isAgain: true),
            .approved(talk, inboxRow: inbox, approved: [], struck: []), .standing(talk, .week(number)),
            .standing(talk, .asked(inboxRow: inbox)),
        ]
    }
}
