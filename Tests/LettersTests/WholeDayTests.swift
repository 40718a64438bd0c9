import Addressing
import Feedback
import Foundation
import TestSupport
import Testing
import Wording

@testable import Letters

/// A talk that lasts whole days has no time of day, whatever the clocks do.
@Suite struct WholeDayTests {
    private func subject(start: TimeInterval, hours: Double, _ language: String = "nl") throws -> String {
        let talk = try Example.talk(start: Date(timeIntervalSince1970: start), duration: hours * 3_600)
        let event = TalkEvent(talk: talk, party: .manager)
        return try Example.wording().mail(
            InvitationMail(event: event, deadline: Example.deadline),
            language: language,
            organisation: Example.organisation()
        ).subject
    }

    /// Tuesday 1 December 2026, 0:00 in Amsterdam.
    private static let midnight: TimeInterval = 1_796_079_600

    @Test(arguments: [("nl", "om"), ("en", "at"), ("de", "um"), ("fr", "à")])
    func mailsShowTheDateOnly(_ language: String, _ at: String) throws {
        let wholeDay = try subject(start: Self.midnight, hours: 24, language)
        #expect(wholeDay.hasSuffix(" 2026"), "\(wholeDay)")
        #expect(try subject(start: Self.midnight + 36_000, hours: 1, language).contains(" 2026 \(at) 10"))
    }

    @Test func onlyFromMidnightToMidnight() throws {
        #expect(try subject(start: Self.midnight, hours: 48).hasSuffix("dinsdag 1 december 2026"))
        #expect(try subject(start: Self.midnight, hours: 1).hasSuffix("om 00:00"))
        #expect(try subject(start: Self.midnight, hours: 0).hasSuffix("om 00:00"))
        #expect(try subject(start: Self.midnight + 3_600, hours: 24).hasSuffix("om 01:00"))
        // 25 October 2026 has 25 hours in Amsterdam, 28 March 2027 has 23.
        #expect(try subject(start: 1_792_879_200, hours: 25).hasSuffix("zondag 25 oktober 2026"))
        #expect(try subject(start: 1_806_188_400, hours: 23).hasSuffix("zondag 28 maart 2027"))
        #expect(try subject(start: 1_806_188_400, hours: 24).hasSuffix("om 00:00"))
    }

    /// Where only a beginning is known, midnight is a whole day.
    @Test func aTimeThatIsProposedMayBeAWholeDay() throws {
        let wording = try Example.wording()
        func text(_ mail: any Mail) throws -> String {
            try wording.mail(mail, language: "nl", organisation: Example.organisation()).text
                .replacing("\n", with: " ")
        }
        let talk = try Example.talk()
        let midnight = Date(timeIntervalSince1970: Self.midnight)
        let proposal = CounterProposal(talk: talk, proposer: .manager, proposed: midnight)
        let asked = CounterProposalMail(proposal: proposal, reader: talk.employee)
        #expect(try text(asked).contains("- Voorstel: dinsdag 1 december 2026  "))
        let event = TalkEvent(talk: talk, party: .employee)
        let moved = TalkMovedMail(event: event, deadline: Example.deadline, from: midnight)
        #expect(try text(moved).contains("Eerst stond het op dinsdag 1 december 2026. "))
        let sharing = DossierNews.Sharing.automatically(midnight)
        let dossier: DossierToEmployeeMail = Example.dossier(try Example.dossierNews(sharing))
        #expect(try text(dossier).contains("1 december 2026. "))
    }

    @Test func aTemplateCanTellThatThereIsNoTime() throws {
        let own = try TemporaryFolder([
            "nl/invitation.mustache":
                "Subject: {{talk.date}}{{#talk.time}}, {{talk.time}}{{/talk.time}}\n\n{{employee.name}}\n"
        ])
        let wording = try Wording(folders: [own.url, Example.templates])
        func subject(_ duration: TimeInterval) throws -> String {
            let talk = try Example.talk(start: Date(timeIntervalSince1970: Self.midnight), duration: duration)
            let event = TalkEvent(talk: talk, party: .employee)
            let mail = InvitationMail(event: event, deadline: Example.deadline)
            return try wording.mail(mail, language: "nl", organisation: Example.organisation()).subject
        }
        #expect(try subject(86_400) == "dinsdag 1 december")
        #expect(try subject(1_800) == "dinsdag 1 december, 00:00")
    }
}
