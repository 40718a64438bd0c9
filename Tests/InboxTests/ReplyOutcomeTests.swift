// What the service does with a rater's mail, as `inspect` tells it: by the code that counts.
import Addressing
import Aligning
import Classifying
import Feedback
import Foundation
import MailFormat
import TestSupport
import Testing

@testable import Inbox

@Suite struct ReplyOutcomeTests {
    private static let token = "abcdefghijklmnopqrstuvwxyz"
    private static let request = """
        Hallo Petra,

        1. Wat doet Anna goed in het dagelijkse werk?

        2. Wat zou Anna anders kunnen doen?

        3. Hoe soepel werk je samen met Anna?
        1 = moeizaam
        5 = vanzelf

        Dank je wel!
        """

    private func inspected(_ text: String, _ headers: [String] = [], attachment: Bool = false) throws -> InspectedReply
    {
        let aligner = ReplyAligner(
            SentRequest(
                lines: Self.request.split(separator: "\n", omittingEmptySubsequences: false).map {
                    TextLine(text: String($0))
                }
            )
        )
        var lines = [
            "From: Petra Smit <petra@klant.example>", "To: feedback+\(Self.token)@klank.example",
            "Subject: Re: Feedback",
            "Date: Sat, 28 Nov 2026 12:00:00 +0100",
        ]
        let part = "Content-Type: text/plain; charset=utf-8\n\n" + text
        lines += headers
        if attachment {
            lines += ["Content-Type: multipart/mixed; boundary=b", "", "--b", part, "--b"]
            lines += [
                "Content-Type: application/pdf; name=a.pdf", "Content-Disposition: attachment; filename=a.pdf", "",
                "%PDF", "--b--", "",
            ]
        } else {
            lines += [part, ""]
        }
        let message = try mail(lines.joined(separator: "\n"))
        return InspectedReply(message, as: Classifier.classify(message), answering: aligner, token: Self.token)
    }

    @Test(
        arguments: [
            ("1. Luistert goed.\n3. 4", .answered, nil), ("Luistert goed.", .answered, "remark"),
            ("Ik doe liever niet mee.", .declined, nil), ("Bedankt!", .nothing, "thanks"),
            ("Ik doe het volgende week.", .nothing, "later"),
            ("Wie leest dit?", .held, "question"), ("Hoe komt u aan mijn adres?", .held, "objection"),
            ("Zie bijlage.", .asked, "attachment"),
            ("", .asked, "no-answer"), ("Ik ben op vakantie.", .held, "maybe-automatic"),
            ("2. Meer vragen stellen?", .answered, nil),
        ] as [(String, ReplyOutcome, String?)]
    )
    func aReplyEndsLikeThis(_ text: String, _ outcome: ReplyOutcome, _ reason: String?) throws {
        let found = try inspected(text)
        #expect(found.outcome == outcome && found.reason == reason, "\(text): \(found.outcome) \(found.reason ?? "")")
    }

    @Test func anAttachmentAloneIsAskedFor() throws {
        let found = try inspected("", attachment: true)
        #expect(found.outcome == .asked && found.reason == "attachment")
    }

    /// A ticket system's header, and a person's answers.
    @Test(arguments: ["Auto-Submitted: auto-generated", "Return-Path: <>", "X-Autoreply: yes"])
    func answersInAMachinesMailAreAPersons(_ header: String) throws {
        let answered = try inspected("1. Luistert goed.\n3. 4", [header])
        #expect(answered.classification.kind == .reply && answered.outcome == .answered)
        let beside = try inspected("Uw collega schreef ons dit:\n1. Luistert goed.\n3. 4", [header])
        #expect(beside.classification.kind == .reply && beside.outcome == .held && beside.reason == "maybe-automatic")
        let away = try inspected("Ik ben er niet.", [header])
        #expect(away.classification.kind == .autoReply && away.outcome == .nothing && away.reason == "machine")
    }
}
