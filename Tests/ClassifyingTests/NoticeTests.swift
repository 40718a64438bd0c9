// Machines that only their words give away, and people who speak like them.
import MailFormat
import TestSupport
import Testing

@testable import Classifying

@Suite struct NoticeTests {
    private func classify(
        _ text: String,
        subject: String = "Re: Feedback",
        from: String = "Petra Smit <petra@klant.example>",
        _ more: String = ""
    )
        throws -> Classifying.Classification
    {
        Classifier.classify(
            try mail(
                "From: \(from)\nTo: feedback@klank.example\nSubject: \(subject)\n\(more)Content-Type: text/plain; charset=utf-8\n\n\(text)\n"
            )
        )
    }

    /// Two signs make a machine of it.
    @Test(arguments: [
        "Ik ben afwezig tot 14 december. Neem in dringende gevallen contact op met Joris.",
        "Uw vraag is ontvangen.\n\nUw ticket heeft nummer 88-12. Wij nemen snel contact op.",
        "Mevrouw Smit is niet meer werkzaam bij Klant BV. Uw bericht wordt niet doorgestuurd.",
        "I am on annual leave and will return on 14 December. For urgent matters call Bert.",
        "Thank you for contacting our service desk. Your ticket number is 8812.",
        "Tom no longer works at Client Ltd. This mailbox is not monitored.",
        "Ich bin im Urlaub. In dringenden Fällen wenden Sie sich an Herrn Braun.",
        "Ihre Nachricht ist eingegangen. Wir melden uns innerhalb von zwei Tagen.",
        "Je suis en congé jusqu'au 14 décembre. En cas d'urgence, contactez Bert.",
        "Votre demande a bien été enregistrée. Votre numéro de dossier est le 8812.",
    ])
    func twoSignsAreAMachine(_ text: String) throws {
        #expect(try classify(text).kind == .autoReply, "\(text)")
    }

    /// One leaves it a person's, in doubt.
    @Test(arguments: ["Ik ben op vakantie.", "Your request has been received.", "Je suis actuellement à Lyon."])
    func oneSignIsADoubt(_ text: String) throws {
        let found = try classify(text)
        #expect(found.kind == .reply && found.flags.contains(.maybeAutomatic), "\(text)")
    }

    @Test(arguments: [
        "Ze lost elk ticket op voordat uw melding is ontvangen een vraag wordt.",
        "She answers every ticket the same day.",
        "When I am on leave she takes my urgent cases.",
        "Er arbeitet nicht mehr im Stillen, sondern teilt sein Wissen.",
        "Elle répond aux demandes urgentes, même en vacances.", "Op vakantie denkt ze ook aan ons, heel collegiaal.",
    ])
    func praiseThatSpeaksOfTicketsIsAPersons(_ text: String) throws {
        let found = try classify(text)
        #expect(found.kind == .reply && found.flags.isEmpty, "\(text)")
    }

    @Test(arguments: [
        "Automaattinen vastaus: Feedback", "Odpowiedź automatyczna: Feedback", "自動応答: Feedback",
        "Răspuns automat: Feedback",
        "Автоответ: Feedback", "Automatická odpověď: Feedback",
    ])
    func exchangeSpeaksManyLanguages(_ subject: String) throws {
        #expect(try classify("…", subject: subject).kind == .autoReply)
    }

    @Test(arguments: [
        ("Read: Feedback", "Your message\n\nTo: Petra\n\nwas read on Monday.", false),
        ("Ungelesen: Feedback", "Ihre Nachricht\n\nwurde ungelesen gelöscht.", true),
        ("Lu : Feedback", "Votre message a été lu le lundi.", false),
    ])
    func aReceiptMayBeText(_ subject: String, _ text: String, _ isUnread: Bool) throws {
        let found = try classify(text, subject: subject)
        #expect(found.kind == .receipt && found.flags.contains(.deletedUnread) == isUnread)
    }

    @Test(arguments: [
        ("[Heart]  Petra Smit reacted to your message:", false),
        ("Petra Smit hat auf Ihre Nachricht reagiert:\n❤️", false),
        ("Petra Smit wants to recall the message \"Re: Feedback\".", false),
        ("Petra Smit sent you a secure message.\n\nOpen it at https://portal.example/m/1", true),
        ("U hebt een beveiligd bericht ontvangen.", true), ("Petra Smit a partagé un document avec vous.", true),
    ])
    func whatProgramsSendInAPersonsNameIsANotice(_ text: String, _ isElsewhere: Bool) throws {
        let found = try classify(text)
        #expect(found.kind == .notice && found.flags.contains(.contentElsewhere) == isElsewhere, "\(text)")
    }

    @Test(arguments: ["She reacted to your message: calm and clear.", "Anna sent every customer an encrypted message."])
    func whoSpeaksOfReactionsIsAPerson(_ text: String) throws { #expect(try classify(text).kind == .reply) }

    @Test func aFiltersReportIsNoComplaint() throws {
        let report = """
            From: Spam Filter <spam@klant.example>
            To: feedback@klank.example
            Subject: Spam report
            Content-Type: multipart/mixed; boundary=b

            --b

            Your message was put into quarantine by our spam filter.
            --b
            Content-Type: message/rfc822

            From: feedback@klank.example
            Subject: Feedback

            text
            --b--
            """
        #expect(try Classifier.classify(mail(report)).kind != .complaint)
        let complaint = report.replacing(
            "was put into quarantine by our spam filter",
            with: "was marked as spam by a user"
        )
        #expect(try Classifier.classify(mail(complaint)).kind == .complaint)
    }

    @Test func aFilterAsksInThePersonsName() throws {
        let text = """
            Your message is being held. Click on the following link to be put on the allowed list:
            https://filter.example/1
            """
        #expect(try classify(text).flags == [.maybeAutomatic])
        #expect(try classify("She keeps an allowed list of suppliers.").flags.isEmpty)
    }

    @Test func aReportMayComeAsAReplyFromAnyRobot() throws {
        let text = "Error: no such user here\n\n550 - not taken\n\nRCPT TO: petra@klant.example"
        #expect(try classify(text, from: "post_master@klant.example").kind == .bounce)
    }
}
